import { message, type Locale } from "../../messages";
import type { Listing } from "./listing";
import { cellsOf, FINDING_COLUMNS, findingRows, headings, tableRows, type Cell } from "./rows";
import { versionLine } from "../version";

/** Excel takes a file without it for the local code page and shows rubbish. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The findings as CSV (RFC 4180), a row a finding; a file that gave no table has a row that says why.
 * The last column names the version, so that a file of rows can still be told from last month's; where nothing was
 * found, a row of its own does.
 */
export function csvListing(locale: Locale): Listing {
  const version = versionLine(locale);
  let rows = 0;
  return {
    begin: () =>
      BYTE_ORDER_MARK + csvRow([...headings(locale, FINDING_COLUMNS), message(locale, "listing.sheet.about")]),
    file: (reviewed) => {
      const problems = tableRows(locale, reviewed).flatMap(({ file, problem }) =>
        problem === null ? [] : [problemRow(file, problem)],
      );
      const findings = findingRows(reviewed).map((row) => cellsOf(locale, FINDING_COLUMNS, row));
      rows += problems.length + findings.length;
      return [...problems, ...findings].map((cells) => csvRow([...cells, version])).join("");
    },
    end: () => (rows === 0 ? csvRow([...FINDING_COLUMNS.map(() => null), version]) : ""),
  };
}

function problemRow(file: string, problem: string): Cell[] {
  return FINDING_COLUMNS.map(({ heading }) => {
    if (heading === "listing.column.file") return file;
    return heading === "listing.column.message" ? problem : null;
  });
}

export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A text that a spreadsheet would take for a formula, full-width signs and leading blanks too, gets an apostrophe and stays text. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
