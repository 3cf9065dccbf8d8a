import Big from "big.js";
import { isErrorValue } from "../grid/grid";
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
  const decimals = format[2]?.length ?? 0;
  const figure = decimal(value)
    .times(format[3] ? 100 : 1)
    .toFixed(decimals, Big.roundHalfUp);
  return (format[1] ? grouped(figure) : figure) + (format[3] ?? "");
}

/** "1234567.5" → "1,234,567.5" */
function grouped(figure: string): string {
  const [whole = "", fraction] = figure.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** "General" shows at most 11 characters, so at most ten digits of a fraction. */
function general(value: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return decimal(value)
    .round(Math.max(0, 10 - whole), Big.roundHalfUp)
    .toFixed();
}

/** Without the binary noise of a float: 0.1 + 0.2 is 0.3. */
function decimal(value: number): Big {
  return new Big(value.toPrecision(15));
}
