import { parseRange, type Range } from "../../core/grid/address";

/** What a formula reads: areas on sheets, or "anything" where its text alone does not tell. */
export type References = readonly { readonly sheet: string; readonly range: Range }[] | "anything";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** Text, then a sheet's name with "!", then cells, columns, rows, functions, other names, and anything in brackets. */
const TOKENS =
  /(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)|(?<cells>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!])|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.])|(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|(?<bracket>[[\]#])/gu;

/** Functions whose reach does not stand in the formula, or whose result changes by itself. */
const FAR = new Set(["INDIRECT", "OFFSET", "NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/**
 * The areas that a formula mentions. Names, tables, other workbooks, sheet spans and functions that compute an address
 * give "anything": better one result too many computed anew than one wrong.
 * @param formula with its leading "="
 * @param home the sheet it stands on
 */
export function references(formula: string, home: string): References {
  const found: { sheet: string; range: Range }[] = [];
  let sheet = home;
  for (const { groups } of formula.matchAll(TOKENS)) {
    if (!groups || groups["text"] !== undefined || groups["number"] !== undefined) continue;
    if (groups["bracket"] !== undefined) return "anything";
    if (groups["sheet"] !== undefined) {
      sheet = sheetName(groups["sheet"]);
      if (/[[\]:]/.test(sheet)) return "anything";
      continue;
    }
    if (groups["call"] !== undefined && FAR.has(groups["call"].toUpperCase())) return "anything";
    if (groups["name"] !== undefined && !CONSTANTS.has(groups["name"].toUpperCase())) return "anything";
    const range = area(groups);
    if (range) found.push({ sheet, range });
    sheet = home;
  }
  return found;
}

function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function area(groups: Readonly<Record<string, string | undefined>>): Range | null {
  const plain = (text: string): string => text.replaceAll("$", "").toUpperCase();
  if (groups["cells"] !== undefined) return parseRange(plain(groups["cells"]));
  if (groups["columns"] !== undefined) {
    const [first = "", last = ""] = plain(groups["columns"]).split(":");
    return parseRange(`${first}1:${last}${LAST_ROW}`);
  }
  if (groups["rows"] !== undefined) {
    const [first = "", last = ""] = plain(groups["rows"]).split(":");
    return parseRange(`A${first}:${LAST_COLUMN}${last}`);
  }
  return null;
}
