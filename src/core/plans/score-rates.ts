import type { Grid } from "../grid/grid";
import { cellAt } from "../grid/grid";
import { dec, roundHalfUp, ZERO } from "../evaluation/decimal";
import type { FundsRow } from "../evaluation/funds";
import { valueOf } from "../evaluation/sourced";
import type { TableReview } from "../review/review";
import { fractionDecimals, judgeRate } from "../rules/facts/printed-rate";
import { percentage } from "../score/explanation";
import { budgetOf, executionRow, fundsBlocksOf } from "../score/funds-blocks";
import type { ScoreProposal } from "./score-proposal";
import { computes } from "./score-rows";

/** What a rate shows where nothing says how: 91.36%, the platforms' own rule. */
const DECIMALS = 4;

/** The rates of the funds block, executed ÷ budget: those printed, and the execution's where its cell is blank. */
export function rateProposals({ table }: TableReview, grid: Grid): ScoreProposal[] {
  return fundsBlocksOf(table).flatMap((block) => {
    const carrying = block.execution ? executionRow(block) : null;
    return block.rows.flatMap((row) => rateProposal(grid, row, row === carrying) ?? []);
  });
}

/**
 * One row's rate; null where its amounts give none or its cell computes.
 * @param asked whether a blank cell is to be filled
 */
export function rateProposal(grid: Grid, row: FundsRow, asked: boolean): ScoreProposal | null {
  const entry = row.rate;
  const budgetEntry = budgetOf(row);
  const [budget, executed] = [valueOf(budgetEntry), valueOf(row.executed)];
  if (!entry || !budgetEntry || !row.executed || !budget?.gt(ZERO) || !executed || computes(grid, entry.cell))
    return null;
  if (!entry.held && !(asked && entry.state === "blank")) return null;
  const rate = executed.div(budget);
  const decimals = entry.held ? fractionDecimals(entry.held) : DECIMALS;
  const stored = cellAt(grid, entry.cell.row, entry.cell.column)?.value;
  const asNumber = typeof stored === "number";
  // A cell may hold 91.36 for 91.36%
  const scale = asNumber && entry.held?.value.gt(ZERO) && dec(stored).eq(entry.held.value.times(100)) ? 100 : 1;
  const fraction = roundHalfUp(rate, decimals);
  return {
    cell: entry.cell,
    what: "rate",
    recorded: entry.held?.value ?? null,
    proposed: fraction.times(scale),
    explanation: `${executed.toFixed()} ÷ ${budget.toFixed()} = ${percentage(fraction)}`,
    differs: !entry.held || judgeRate(entry.held.value, rate, decimals) !== "right",
    reads: [row.executed.cell, budgetEntry.cell],
    formula: (live) => live.rate(grid, row, decimals, scale),
    ...(asNumber ? {} : { numberFormat: `0${decimals > 2 ? `.${"0".repeat(decimals - 2)}` : ""}%` }),
  };
}
