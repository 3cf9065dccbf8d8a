import { isErrorValue } from "../grid/grid";
import { dec, roundHalfUp } from "../evaluation/decimal";
import type { Before } from "./edit-plan";

/**
 * A cell's text as Excel would show it, for what is not in the workbook yet. Knows the formats that evaluation sheets
 * use for figures (0, 0.00, #,##0.00, 0.00%); whatever else a format holds, the number is shown plain.
 */
export function displayed(state: Before): string {
  const { value, numberFormat } = state;
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? displayedNumber(value, numberFormat) : value;
}

function displayedNumber(value: number, numberFormat: string): string {
  const format = /^(#,##)?0(?:\.(0+))?(%)?(?:_ )?$/.exec(numberFormat.split(";")[0] ?? "");
  if (!format) return general(value);
  const [, thousands, decimals = "", percent] = format;
  const figure = roundHalfUp(percent ? dec(value).times(100) : dec(value), decimals.length).toFixed(decimals.length);
  return (thousands ? figure.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : figure) + (percent ?? "");
}

/** "General" shows at most 11 characters, so at most ten digits of a fraction. */
function general(value: number): string {
  if (Number.isInteger(value)) return dec(value).toFixed();
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return dec(value)
    .round(Math.max(0, 10 - whole), 1)
    .toFixed();
}
