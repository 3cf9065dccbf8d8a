import { utils, write, type WorkSheet } from "@e965/xlsx";
import { message, type Locale } from "../../messages";
import type { Listing } from "./listing";
import { cellsOf, FINDING_COLUMNS, findingRows, headings, TABLE_COLUMNS, tableRows, type Cell } from "./rows";
import { textWidth } from "./text-width";
import { versionLine } from "../version";

/** One workbook for everything that was checked: a row a table, a sheet of findings, and what made it. */
export function workbookListing(locale: Locale): Listing {
  const tables: Cell[][] = [headings(locale, TABLE_COLUMNS)];
  const findings: Cell[][] = [headings(locale, FINDING_COLUMNS)];
  return {
    begin: () => "",
    file: (reviewed) => {
      tables.push(...tableRows(locale, reviewed).map((row) => cellsOf(locale, TABLE_COLUMNS, row)));
      findings.push(...findingRows(reviewed).map((row) => cellsOf(locale, FINDING_COLUMNS, row)));
      return "";
    },
    end: () => {
      const book = utils.book_new();
      utils.book_append_sheet(book, sheetOf(tables), message(locale, "listing.sheet.tables"));
      utils.book_append_sheet(book, sheetOf(findings), message(locale, "listing.sheet.findings"));
      utils.book_append_sheet(book, sheetOf([[versionLine(locale)]]), message(locale, "listing.sheet.about"));
      return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
    },
  };
}

/** What a cell of Excel can hold. */
const LONGEST_TEXT = 32767;

function sheetOf(rows: readonly (readonly Cell[])[]): WorkSheet {
  const trimmed = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.length > LONGEST_TEXT ? cell.slice(0, LONGEST_TEXT) : cell)),
  );
  const sheet = utils.aoa_to_sheet(trimmed);
  const columns = rows[0]?.length ?? 0;
  sheet["!cols"] = Array.from({ length: columns }, (_, column) => ({
    wch: Math.min(60, Math.max(8, ...rows.slice(0, 200).map((row) => textWidth(String(row[column] ?? "")) + 2))),
  }));
  if (rows.length > 1 && sheet["!ref"]) sheet["!autofilter"] = { ref: sheet["!ref"] };
  return sheet;
}
