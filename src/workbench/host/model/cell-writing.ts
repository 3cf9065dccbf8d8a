import { text } from "../argument";
import { cellCount, intersection, type Area } from "../area";
import { readEntry } from "../entry";
import { HostError, invalidArgument, wrongDimensions } from "../host-error";
import type { Json } from "../json";
import type { CellsOf } from "../session";
import type { CellContent } from "../workbook";
import { guardProtection } from "./protection-class";

/** The longest text a cell holds. */
const CELL_TEXT_LIMIT = 32_767;

type Entry = string | number | boolean | null;

/** Assigns `values` or `formulas`: a matrix of the range's size, or one value for every cell. */
export function writeEntries(self: CellsOf, given: Json): void {
  guardProtection(self);
  const { session, sheet, area } = self;
  guardSize(area);
  const entry = shaped(given, area);
  const formats = session.workbook.numberFormats(sheet, area);
  const content = formats.map((row, i) =>
    row.map((format, j) => withFormat(readEntry(checkEntry(entry(i, j)), format), format)),
  );
  session.workbook.write(sheet, area, emptyUnderMerges(self, content));
}

export function writeNumberFormats(self: CellsOf, given: Json): void {
  guardProtection(self);
  const { session, sheet, area } = self;
  guardSize(area);
  const format = shaped(given, area);
  const rows = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => {
      const value = format(i, j);
      return value === null ? null : text(value) || "General";
    }),
  );
  session.workbook.setNumberFormats(sheet, area, rows);
}

/** How a matrix or a single value is spread over the range. */
export function shaped(given: Json, area: Area): (row: number, column: number) => Json {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly Json[];
  const first = rows[0];
  if (rows.length === 1 && Array.isArray(first) && first.length === 1)
    return () => (first as readonly Json[])[0] ?? null;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongDimensions();
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

function checkEntry(value: Json): Entry {
  if (typeof value === "object" && value !== null) throw invalidArgument();
  if (typeof value === "string" && value.length > CELL_TEXT_LIMIT) throw invalidArgument();
  return value;
}

/** An entry brings its own number format only where the cell has none. */
function withFormat(content: CellContent | null, format: string): CellContent | null {
  if (!content || content.numberFormat === undefined || format === "General") return content;
  const { value, formula } = content;
  return { value, ...(formula === undefined ? {} : { formula }) };
}

/** What is written to the hidden cells of a merged area is lost. */
function emptyUnderMerges(
  { session, sheet, area }: CellsOf,
  content: (CellContent | null)[][],
): (CellContent | null)[][] {
  for (const merge of session.workbook.merges(sheet)) {
    const common = intersection(merge, area);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row++) {
      for (let column = common.column; column < common.column + common.columns; column++) {
        if (row === merge.row && column === merge.column) continue;
        const line = content[row - area.row];
        if (line) line[column - area.column] = null;
      }
    }
  }
  return content;
}

const WRITE_LIMIT = 5_000_000;

function guardSize(area: Area): void {
  if (cellCount(area) > WRITE_LIMIT)
    throw new HostError("RequestAborted", "The request was aborted during run time.", 500);
}
