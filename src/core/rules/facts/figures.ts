import { plain, type Dec } from "../../evaluation/decimal";
import type { Part } from "../../score/score-sheet";

/** "9.14": plain digits without trailing zeros. */
export function figure(value: Dec): string {
  return plain(value);
}

/** "91.36%" of the fraction 0.9136…; at most so many decimals. */
export function percent(fraction: Dec, decimals = 2): string {
  return `${plain(fraction.times(100), decimals)}%`;
}

/** "10 + 10 + 50 = 70"; the sum alone where there is nothing to add. */
export function addition(values: readonly Dec[], total: Dec): string {
  return values.length > 1 ? `${values.map(figure).join(" + ")} = ${figure(total)}` : figure(total);
}

export function additionOf(parts: readonly Part[], total: Dec): string {
  return addition(
    parts.map((part) => part.value),
    total,
  );
}
