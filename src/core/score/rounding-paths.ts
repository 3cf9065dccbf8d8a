import { roundHalfUp, sum, type Dec } from "../evaluation/decimal";
import { tolerance, withinTolerance } from "./tolerance";

/**
 * Ways in which a printed figure comes from its parts, all of them right: as it stands; each part rounded, then added;
 * added, then rounded; the rate rounded first (which is worth an information).
 */
export type RoundingPath = "exact" | "each-then-sum" | "sum-then-round" | "rate-first";

/** Which path leads from the parts to a printed total; null where none does, so that the total is wrong. */
export function sumPath(printed: Dec, parts: readonly Dec[], decimals: number): RoundingPath | null {
  const total = sum(parts);
  if (printed.eq(total)) return "exact";
  if (withinTolerance(printed, sum(parts.map((part) => roundHalfUp(part, decimals))), decimals)) return "each-then-sum";
  return withinTolerance(printed, total, decimals) ? "sum-then-round" : null;
}

/**
 * Which path leads from weight and rate to a printed execution score; null where none does.
 * @param share what the profile gives for a rate (a fraction); bands have no rounding of their own
 * @param decimals of all scores of the table
 */
export function executionPath(
  printed: Dec,
  execution: { readonly weight: Dec; readonly rate: Dec },
  share: (rate: Dec) => Dec,
  decimals: number,
): RoundingPath | null {
  const { weight, rate } = execution;
  const exact = weight.times(share(rate));
  if (printed.eq(exact)) return "exact";
  if (printed.minus(exact).abs().lte(tolerance(decimals))) return "sum-then-round";
  // Rates are rounded to whole percent (seen), to one or to two decimals of a percent (the platforms' own rule)
  const roundedFirst = [2, 3, 4].some((places) =>
    withinTolerance(printed, weight.times(share(roundHalfUp(rate, places))), decimals),
  );
  return roundedFirst ? "rate-first" : null;
}
