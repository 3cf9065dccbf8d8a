import type { CellValue, GridCell } from "../../src/core/grid/grid";

/** What a cell holds, without its place. */
export type Held = Pick<GridCell, "value" | "text" | "formula" | "numberFormat">;

const DAY = 86_400_000;
/** Serial 1 is 1900-01-01 and Excel counts a 29 February 1900, so that every later date is one off. */
const EPOCH = Date.UTC(1899, 11, 30);
const ERROR = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/;
const NUMBER = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?(%?)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Stands for a line break inside a cell, a drawn row being one line. */
const BREAK = "↵";

/** Reads one drawn cell, white space around it already gone; null for a blank one. */
export function readHeld(drawn: string): Held | null {
  if (drawn === "") return null;
  const arrow = drawn.startsWith("=") ? drawn.lastIndexOf("→") : -1;
  if (arrow < 0) return readConstant(drawn);
  const result = readConstant(drawn.slice(arrow + 1).trim());
  const formula = drawn.slice(0, arrow).trim();
  return { ...(result ?? { value: null, text: "", numberFormat: "General" }), formula };
}

function readConstant(drawn: string): Held | null {
  if (drawn === "") return null;
  if (drawn.length > 1 && drawn.startsWith('"') && drawn.endsWith('"')) return text(drawn.slice(1, -1));
  if (ERROR.test(drawn)) return held({ error: drawn }, drawn);
  if (drawn === "TRUE" || drawn === "FALSE") return held(drawn === "TRUE", drawn);
  const [shown = "", stored] = drawn.split("≈").map((part) => part.trim());
  const number = readNumber(shown);
  if (!number) return text(drawn);
  if (stored === undefined) return number;
  return { ...number, value: Number(stored) };
}

function readNumber(drawn: string): Held | null {
  const date = DATE.exec(drawn);
  if (date) {
    const serial = (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / DAY;
    return held(serial, drawn, "yyyy-mm-dd");
  }
  const match = NUMBER.exec(drawn);
  if (!match) return null;
  const [, , thousands, fraction = "", percent] = match;
  const plain = Number(drawn.replace(/[,%]/g, ""));
  const decimals = fraction === "" ? "0" : `0.${"0".repeat(fraction.length - 1)}`;
  if (percent) return held(Number((plain / 100).toPrecision(15)), drawn, `${decimals}%`);
  if (thousands) return held(plain, drawn, `#,##${decimals}`);
  return held(plain, drawn, String(plain) === drawn ? "General" : decimals);
}

function text(drawn: string): Held {
  const value = drawn.replaceAll(BREAK, "\n");
  return held(value, value);
}

function held(value: CellValue, shown: string, numberFormat = "General"): Held {
  return { value, text: shown, formula: null, numberFormat };
}

/** Draws what a cell holds, so that `readHeld` gives it back. */
export function drawHeld(cell: Held): string {
  const constant = drawConstant(cell);
  return cell.formula === null ? constant : `${cell.formula}→${constant}`;
}

function drawConstant({ value, text: shown }: Held): string {
  if (value === null) return "";
  if (typeof value === "string") return drawText(value);
  if (typeof value !== "number") return shown;
  if (readNumber(shown)?.value === value) return shown;
  return readNumber(shown) ? `${shown}≈${value}` : String(value);
}

function drawText(value: string): string {
  const drawn = value.replaceAll("\n", BREAK);
  const plain = readHeld(drawn)?.value === value && drawn === drawn.trim() && !/^([<^](\(.*\))?|<<)$/.test(drawn);
  return plain ? drawn : `"${drawn}"`;
}
