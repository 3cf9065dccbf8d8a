import type { CellRef } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { FundsBlock, FundsRow } from "../../evaluation/funds";
import type { Profile } from "../../evaluation/profile";
import { valueOf } from "../../evaluation/sourced";
import { budgetOf, executionRow } from "../../score/funds-blocks";
import type { ExecutionScore } from "../../score/score-sheet";
import { unable, type ScoreFormula } from "./formula";
import { bandShare, NOTHING } from "./method-formula";
import { constant, onScale, operand, pair, type Operand } from "./operand";
import { rounded } from "./rounded";

/** 执行数 ÷ 预算数, capped at all of it, times the weight; by the profile's bands where it has them. */
export function executionFormula(
  grid: Grid,
  block: FundsBlock,
  execution: ExecutionScore,
  profile: Profile,
  decimals: number,
): ScoreFormula {
  const row = executionRow(block);
  const held = block.execution?.weight;
  const [weightCell] = held?.cells ?? [];
  const weight =
    held?.from === "cell" && weightCell ? operand(grid, weightCell, held.value) : constant(execution.weight);
  const share = row && (shareOfAmounts(grid, row) ?? printedRate(grid, block, row));
  if (!weight || !share) return unable("score.formula.text-unread");
  const { rule } = profile.execution;
  const { rate: places } = profile.rounding;
  const capped = `MIN(1,${places === null ? share.rate : rounded(share.rate, places + 2)})`;
  const earned = rule.kind === "bands" ? bandShare(`ROUND(${capped},10)`, rule.bands, 1) : capped;
  const scored = rounded(`${earned}*${onScale(weight)}`, decimals);
  return {
    formula: `=${share.missing === null ? scored : `IF(${share.missing},${NOTHING},${scored})`}`,
    reads: [...share.reads, ...(weight.cell ? [weight.cell] : [])],
    why: null,
  };
}

/** The rate itself, in the form in which its cell holds it: a fraction, or percent points (`scale` 100). */
export function rateFormula(grid: Grid, row: FundsRow, decimals: number, scale: 1 | 100): ScoreFormula {
  const amounts = amountsOf(grid, row);
  if (!amounts) return unable("score.formula.text-unread");
  const [executed, budget] = pair(amounts.executed, amounts.budget);
  const rate = scale === 1 ? `${executed}/${budget}` : `${executed}/${budget}*100`;
  return {
    formula: `=IF(${budget}=0,0,${rounded(rate, scale === 1 ? decimals : decimals - 2)})`,
    reads: cellsOf(amounts.executed, amounts.budget),
    why: null,
  };
}

interface Share {
  readonly rate: string;
  /** Where this holds there is no rate; null: there always is one. */
  readonly missing: string | null;
  readonly reads: readonly CellRef[];
}

function shareOfAmounts(grid: Grid, row: FundsRow): Share | null {
  const amounts = amountsOf(grid, row);
  if (!amounts) return null;
  const [executed, budget] = pair(amounts.executed, amounts.budget);
  return { rate: `${executed}/${budget}`, missing: `${budget}=0`, reads: cellsOf(amounts.executed, amounts.budget) };
}

function amountsOf(grid: Grid, row: FundsRow): { readonly executed: Operand; readonly budget: Operand } | null {
  const budgetEntry = budgetOf(row);
  const [budgetValue, executedValue] = [valueOf(budgetEntry), valueOf(row.executed)];
  if (!budgetEntry || !row.executed || !budgetValue || !executedValue) return null;
  const budget = operand(grid, budgetEntry.cell, budgetValue);
  const executed = operand(grid, row.executed.cell, executedValue);
  return budget && executed && { budget, executed };
}

function printedRate(grid: Grid, { execution }: FundsBlock, row: FundsRow): Share | null {
  const entry = execution?.rate?.held ? execution.rate : row.rate;
  const value = valueOf(entry);
  const rate = entry && value && operand(grid, entry.cell, value);
  return rate && { rate: onScale(rate), missing: null, reads: cellsOf(rate) };
}

function cellsOf(...operands: readonly Operand[]): readonly CellRef[] {
  return operands.flatMap(({ cell }) => cell ?? []);
}
