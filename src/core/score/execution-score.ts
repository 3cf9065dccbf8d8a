import { dec, minDec, roundHalfUp, ZERO, type Dec } from "../evaluation/decimal";
import type { FundsBlock } from "../evaluation/funds";
import type { Profile } from "../evaluation/profile";
import { valueOf } from "../evaluation/sourced";
import { explain, figure, percentage, shareOf } from "./explanation";
import { budgetOf, executionRow } from "./funds-blocks";
import type { ExecutionScore } from "./score-sheet";

/** The execution rate and what it comes from. */
export interface Rate {
  /** A fraction, uncapped. */
  readonly value: Dec;
  /** Null where the rate is only printed. */
  readonly amounts: { readonly executed: Dec; readonly budget: Dec } | null;
}

/**
 * Executed ÷ budget of the row that carries the execution: its budget by `budgetOf`; the printed rate where the amounts are blank. Null for 0/0 and blanks.
 */
export function executionRate(funds: FundsBlock): Rate | null {
  const row = executionRow(funds);
  if (!row) return null;
  const budget = valueOf(budgetOf(row));
  const executed = valueOf(row.executed);
  if (budget && executed) {
    return budget.gt(ZERO) ? { value: executed.div(budget), amounts: { executed, budget } } : null;
  }
  const printed = valueOf(funds.execution?.rate) ?? valueOf(row.rate);
  return printed ? { value: printed, amounts: null } : null;
}

/** The rate that is scored: rounded first where the profile says so. */
export function countedRate(rate: Dec, { rounding }: Pick<Profile, "rounding">): Dec {
  return rounding.rate === null ? rate : roundHalfUp(rate, rounding.rate + 2);
}

/** What the profile gives for a rate: in proportion up to all of it, or by bands. */
export function executionShare(rate: Dec, rule: Profile["execution"]["rule"]): Dec {
  const capped = minDec(rate, dec(1));
  if (rule.kind === "ratio") return capped;
  return rule.bands.find((band) => capped.gte(band.from))?.share ?? ZERO;
}

/**
 * 预算执行 as something weighed; null where the sheet holds no weight of it. `rate` counts as 100% above that.
 * @param decimals of all scores of the table
 */
export function scoreExecution(funds: FundsBlock, profile: Profile, decimals: number): ExecutionScore | null {
  const execution = funds.execution;
  const weight = execution?.weight?.value;
  if (!execution || !weight?.gt(ZERO)) return null;
  const rate = executionRate(funds);
  const share = rate && executionShare(countedRate(rate.value, profile), profile.execution.rule);
  const score = share && weight.times(share);
  return {
    rate: rate && minDec(rate.value, dec(1)),
    weight,
    cell: execution.score?.cell ?? null,
    recorded: valueOf(execution.score),
    score,
    rounded: score && roundHalfUp(score, decimals),
    explanation:
      rate && score && explain({ text: executionFormula(rate, weight, profile), is: "arithmetic" }, score, decimals),
  };
}

/** "201 ÷ 220 × 10", "76% × 10" where only the rate is printed, "91.36%: 70% × 10" under bands. */
export function executionFormula(rate: Rate, weight: Dec, profile: Profile): string {
  const { rule } = profile.execution;
  const counted = countedRate(rate.value, profile);
  if (rule.kind === "bands") {
    return `${percentage(counted)}: ${percentage(executionShare(counted, rule))} × ${figure(weight)}`;
  }
  if (rate.amounts && counted.eq(rate.value)) return shareOf(rate.amounts.executed, rate.amounts.budget, weight);
  return `${counted.gt(1) ? `min(1, ${percentage(counted)})` : percentage(counted)} × ${figure(weight)}`;
}
