import { dec, type Dec } from "../../evaluation/decimal";
import type { Sourced } from "../../evaluation/sourced";
import { readNumber } from "../../measure/number";

/** How many decimals of the fraction a printed rate shows: 4 for "91.36%", 3 for "0.914". At least 2. */
export function fractionDecimals(rate: Sourced<Dec>): number {
  const printed = readNumber(rate.text);
  const shown = printed?.decimals ?? rate.decimals ?? 0;
  const inPoints = printed ? printed.unit === "%" || !printed.value.eq(rate.value) : true;
  return Math.max(2, inPoints ? shown + 2 : shown);
}

export type RateVerdict = "right" | "cut-off" | "wrong";

/**
 * Holds a printed rate against the true one. A rate cut off instead of rounded (0.958 for 0.9586) is told apart, and
 * a rate above 100% may be printed as 100%.
 */
export function judgeRate(printed: Dec, rate: Dec, decimals: number): RateVerdict {
  const unit = dec(`1e-${decimals}`);
  if (printed.minus(rate).abs().lte(unit.div(2))) return "right";
  if (rate.gt(1) && printed.eq(1)) return "right";
  const short = rate.minus(printed);
  return short.gt(0) && short.lt(unit) ? "cut-off" : "wrong";
}
