import Big from "big.js";

/** Weights, scores and amounts are decimals: sums are exact and half is rounded up, as a person does on paper. */
export type Dec = Big;

/** Quotients keep 20 digits behind the point: far beyond any sheet, so that rounding happens only where a profile says. */
const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = 1; // half up
Decimal.PE = 40; // never exponential in text
Decimal.NE = -40;

export const ZERO: Dec = new Decimal(0);

/**
 * A decimal from what a cell or a text holds. A float's binary noise is dropped first: a cell of 0.1+0.2 is 0.3.
 * Throws where the text is no number; reading of untrusted text goes through `core/measure`.
 */
export function dec(value: number | string | Dec): Dec {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return new Decimal(value);
  // As text: back through a float the largest of them would round to infinity.
  return new Decimal(value.toPrecision(15));
}

export function sum(values: Iterable<Dec>): Dec {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Half up (away from zero), to so many decimals. */
export function roundHalfUp(value: Dec, decimals: number): Dec {
  return value.round(decimals, 1);
}

/** How many decimals the number itself carries: 3.80 as a Dec is 3.8 and carries one. */
export function decimalsOf(value: Dec): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

export function minDec(a: Dec, b: Dec): Dec {
  return a.lt(b) ? a : b;
}

export function maxDec(a: Dec, b: Dec): Dec {
  return a.gt(b) ? a : b;
}

/** Plain digits, never exponential, at most so many decimals, no trailing zeros: "9.1364". */
export function plain(value: Dec, decimals = 10): string {
  return value.round(decimals, 1).toFixed();
}
