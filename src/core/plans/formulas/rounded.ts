/**
 * Half up at so many decimals. A product of floats may lie a hair below the half that it is on paper (0.285 × 100), so
 * it is first brought to ten decimals.
 */
export function rounded(expression: string, decimals: number): string {
  const exact = /^(?:[A-Z]+\d+|[\d.]+)$/u.test(expression);
  return exact ? `ROUND(${expression},${decimals})` : `ROUND(ROUND(${expression},10),${decimals})`;
}
