import { cellFormats } from "../../core/edits/cell-format";
import type { NewSheet } from "../../core/edits/new-sheet";
import type { Written } from "../../core/edits/written";
import { DateSystem } from "./date-system";

/** What a file that counts days from 1904 on has to store for a cell to show what is meant. */
export function in1904(after: Written, format: string): Written {
  if (after.kind === "value") {
    return typeof after.value === "number" ? { ...after, value: DateSystem.to1904(after.value, format) } : after;
  }
  const { expected } = after;
  return typeof expected === "number" ? { ...after, expected: DateSystem.to1904(expected, format) } : after;
}

/** The same for every cell of a new sheet. */
export function sheetIn1904(sheet: NewSheet): NewSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!cell.content) return cell;
      return { ...cell, content: in1904(cell.content, cellFormats(cell.content, "General", cell.numberFormat).final) };
    }),
  }));
  return { ...sheet, rows };
}
