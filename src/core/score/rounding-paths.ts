import { roundHalfUp, sum, type Dec } from "../evaluation/decimal";
import { agree, type Precision } from "./tolerance";

/**
 * Ways in which a printed figure comes from its parts, all of them right: as it stands; each part rounded, then added;
 * added, then rounded; the rate rounded first (which is worth an information).
 */
export type RoundingPath = "exact" | "each-then-sum" | "sum-then-round" | "rate-first";

/** Which path leads from the parts to a printed total; null where none does, so that the total is wrong. */
export function sumPath(printed: Dec, parts: readonly Dec[], precision: Precision): RoundingPath | null {
  const total = sum(parts);
  if (printed.eq(total)) return "exact";
  const each = sum(parts.map((part) => roundHalfUp(part, precision.decimals)));
  if (agree(printed, each, precision)) return "each-then-sum";
  return agree(printed, total, precision) ? "sum-then-round" : null;
}

/**
 * Which path leads from weight and rate to a printed execution score; null where none does.
 * @param share what the profile gives for a rate (a fraction); bands have no rounding of their own
 */
export function executionPath(
  printed: Dec,
  execution: { readonly weight: Dec; readonly rate: Dec },
  share: (rate: Dec) => Dec,
  precision: Pick<Precision, "tolerance">,
): RoundingPath | null {
  const { weight, rate } = execution;
  const exact = weight.times(share(rate));
  if (printed.eq(exact)) return "exact";
  if (agree(printed, exact, precision)) return "sum-then-round";
  // Rates are rounded to whole percent (seen), to one or to two decimals of a percent (the platforms' own rule)
  const roundedFirst = [2, 3, 4].some((places) =>
    agree(printed, weight.times(share(roundHalfUp(rate, places))), precision),
  );
  return roundedFirst ? "rate-first" : null;
}
