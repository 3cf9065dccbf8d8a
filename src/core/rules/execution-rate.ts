import { decimalsOf, ZERO, type Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import { valueOf } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { executionIndicators } from "./facts/execution-indicators";
import { toldRate } from "./facts/execution";
import { figure, percent } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { rateOf, type AmountRole } from "./facts/funds";
import { closingAmount, openSums, type OpenSum } from "./facts/funds-sums";
import { fractionDecimals, judgeRate } from "./facts/printed-rate";
import { followKey } from "./facts/follow-key";
import { cited } from "./facts/rows";
import { cellsOf } from "./facts/cells-of";
import { defineRule, type Draft, type RuleContext } from "./rule";

/**
 * A printed execution rate is executed ÷ budget, in every row of the funds block and in an indicator 预算执行率.
 * A rate cut off instead of rounded, or taken of the initial budget, is a warning.
 */
export const executionRate = defineRule({
  meta: {
    id: "execution-rate",
    severity: "error",
    messages: {
      differs: ["printed", "rate"],
      "cut-off": ["printed", "rate"],
      "of-initial-budget": ["printed", "rate"],
      "indicator-differs": ["printed", "rate", "indicator"],
    },
    needs: ["funds"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "funds-unit", how: "follow", where: "table" },
      { to: "funds-overspent", how: "follow" },
      { to: "funds-zero-budget", how: "follow" },
      { to: "execution-double-counted", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const blocks = fundsBlocksOf(context.table);
    const printed = blocks.some((block) => block.rows.some((row) => row.rate?.held));
    const indicators = indicatorDrafts(context);
    if (!printed && indicators === null) return { inapplicable: { id: "not-applicable.rate" } };
    const sums = openSums(context);
    return [...blocks.flatMap((block) => rowDrafts(block, sums)), ...(indicators ?? [])];
  },
});

function rowDrafts(block: FundsBlock, sums: readonly OpenSum[]): Draft[] {
  const decimals = Math.max(2, ...block.rows.map((row) => (row.rate?.held ? fractionDecimals(row.rate.held) : 0)));
  return block.rows.flatMap((row) => {
    const held = row.rate?.held;
    const rate = rateOf(row);
    if (!row.rate || !held || rate === null) return [];
    const verdict = judgeRate(held.value, rate, decimals);
    if (verdict === "right") return [];
    const initial = ofInitialBudget(row, held.value, decimals);
    const message = verdict === "cut-off" ? "cut-off" : initial ? "of-initial-budget" : "differs";
    const cells = cellsOf(row.rate, row.executed, budgetOf(row));
    const exact = percent(rate, Math.max(2, decimals - 2));
    const amount = sums.find(
      ({ role }) => judgeRate(held.value, rateWith(row, role, sums) ?? rate, decimals) === "right",
    );
    return [
      {
        message,
        values: { printed: held.text.trim(), rate: exact },
        primary: row.rate.cell,
        cells,
        expected: exact,
        found: held.text.trim(),
        explanation: division(row, exact),
        ...(message === "differs" ? {} : { severity: "warning" as const }),
        ...(amount ? { follows: followKey({ rule: "funds-total", primary: amount.entry.cell }) } : {}),
      },
    ];
  });
}

/** The rate that a row would have with the amount that closes the sum of a column; null where there is none. */
function rateWith(row: FundsRow, role: AmountRole, sums: readonly OpenSum[]): Dec | null {
  const amount = closingAmount(sums, row, role);
  const [executed, budget] = role === "executed" ? [amount, valueOf(budgetOf(row))] : [valueOf(row.executed), amount];
  return executed && budget?.gt(ZERO) && row[role] === (role === "executed" ? row.executed : budgetOf(row))
    ? executed.div(budget)
    : null;
}

function ofInitialBudget(row: FundsRow, printed: Dec, decimals: number): boolean {
  const initial = valueOf(row.initialBudget);
  const executed = valueOf(row.executed);
  if (!initial?.gt(ZERO) || !executed) return false;
  return judgeRate(printed, executed.div(initial), decimals) === "right";
}

function division(row: FundsRow, rate: string): string {
  const executed = valueOf(row.executed);
  const budget = valueOf(budgetOf(row));
  return executed && budget ? `${figure(executed)} ÷ ${figure(budget)} = ${rate}` : rate;
}

/** Indicators that repeat the rate; null where the table holds none or tells no rate to compare with. */
function indicatorDrafts(context: RuleContext<undefined>): Draft[] | null {
  const told = fundsBlocksOf(context.table).flatMap((block) => toldRate(block) ?? [])[0];
  const rows = executionIndicators(context);
  if (!told || rows.length === 0) return null;
  return rows.flatMap((row) => {
    const { actual } = row.judged;
    const held = row.measures.actual?.held;
    if (actual.kind !== "number" || actual.unit !== "%" || !held) return [];
    const printed = actual.value.div(100);
    const decimals = decimalsOf(actual.value) + 2;
    if (judgeRate(printed, told.rate, decimals) !== "wrong") return [];
    const exact = percent(told.rate);
    return [
      {
        message: "indicator-differs",
        values: {
          printed: held.text.trim(),
          rate: exact,
          indicator: row.node.name.value,
        },
        primary: row.measures.actual.cell,
        cells: cited(row, row.measures.actual),
        expected: exact,
        found: held.text.trim(),
        explanation: division(told.row, exact),
        path: row.path,
        ...(told.row.executed
          ? { follows: followKey({ rule: "funds-overspent", primary: told.row.executed.cell }) }
          : {}),
      },
    ];
  });
}
