import type { CellContent } from "./workbook";

/**
 * What Excel makes of a text put into a cell as if it were typed: a formula, a number, a percentage, a date, a truth
 * value, an error, or the text itself. In a cell formatted as text ("@") everything stays what it is. `null` leaves
 * the cell alone, "" empties it. This is the trap that add-ins fall into, so the workbench has it too.
 */
export function readEntry(entry: string | number | boolean | null, numberFormat: string): CellContent | null {
  if (entry === null) return null;
  if (typeof entry !== "string") return { value: entry };
  if (numberFormat === "@") return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  const text = entry.trim();
  return formula(text) ?? constant(text) ?? { value: entry };
}

function formula(text: string): CellContent | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return { value: "", formula: text };
  const sign = text.startsWith("+") || text.startsWith("-") || text.startsWith("@");
  return sign && constant(text) === null ? { value: "", formula: `=${text}` } : null;
}

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function constant(text: string): CellContent | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  return numeric(text) ?? date(text);
}

function numeric(text: string): CellContent | null {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(%?)$/.exec(text);
  const digits = match?.[1]?.replaceAll(",", "") ?? "";
  if (!match || !/\d/.test(digits) || /^[eE]/.test(digits)) return null;
  const value = Number(digits);
  if (match[2] === "%") {
    const numberFormat = digits.includes(".") ? "0.00%" : "0%";
    return { value: Number((value / 100).toPrecision(15)), numberFormat };
  }
  if (/[eE]/.test(digits)) return { value, numberFormat: "0.00E+00" };
  return text.includes(",") ? { value, numberFormat: digits.includes(".") ? "#,##0.00" : "#,##0" } : { value };
}

/** Dates as a Chinese Excel takes them: 2024-3-5, 2024/3/5, 2024年3月5日. The serial counts days from 1899-12-30. */
function date(text: string): CellContent | null {
  const match = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2})日?|月)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4] ?? 1)];
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return null;
  const numberFormat = match[2] === "年" ? (match[4] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"') : "yyyy/m/d";
  return { value: utc.getTime() / 86_400_000 + 25_569, numberFormat };
}
