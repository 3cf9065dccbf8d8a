import { plain, roundHalfUp, type Dec } from "../evaluation/decimal";
import type { Outcome } from "./outcome";

/** A figure as a person writes it: plain digits, at most four decimals. */
export function figure(value: Dec): string {
  return plain(value, 4);
}

/** "91.36%" of 0.913636…. */
export function percentage(fraction: Dec): string {
  return `${plain(fraction.times(100), 2)}%`;
}

/**
 * "80 ÷ 90 × 5 = 4.44 → 4.4": the formula, its figure with one decimal more than will be written (two at least), and
 * what would be written. The step in between falls away where nothing is rounded. A comparison gives its score at once:
 * "0 ≤ 3 → 2".
 */
export function explain(formula: NonNullable<Outcome["formula"]>, score: Dec, decimals: number): string {
  const rounded = roundHalfUp(score, decimals);
  const shown = plain(score, Math.max(decimals + 1, 2));
  const written = plain(rounded, decimals);
  const sum = formula.is === "arithmetic" ? `${formula.text} = ${shown}` : `${formula.text} → ${shown}`;
  return shown === written ? sum : `${sum} → ${written}`;
}

/** "80 ÷ 90 × 5", or "min(1, 100 ÷ 95) × 10" where the share is capped. */
export function shareOf(numerator: Dec, denominator: Dec, weight: Dec): string {
  const quotient = `${figure(numerator)} ÷ ${figure(denominator)}`;
  const capped = numerator.gt(denominator);
  return `${capped ? `min(1, ${quotient})` : quotient} × ${figure(weight)}`;
}
