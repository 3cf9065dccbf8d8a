import type { EvaluationTable } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import type { Grid } from "../grid/grid";
import { expandMerges } from "./expand-merges";
import { findBands } from "./find-bands";
import { readForm } from "./read-form";

export interface Recognised {
  readonly tables: readonly EvaluationTable[];
  /** Why the sheet holds no evaluation table; null where it holds one. */
  readonly skipped: Why | null;
}

/** All evaluation tables of one sheet. Never throws, whatever the cells hold; linear in stored cells. */
export function recognise(grid: Grid): Recognised {
  if (grid.cells.size === 0) return { tables: [], skipped: { id: "recognise.skipped.blank" } };
  const sheet = expandMerges(grid);
  const forms = findBands(sheet);
  if (forms.length === 0) return { tables: [], skipped: { id: "recognise.skipped.no-table" } };
  const tables: EvaluationTable[] = [];
  for (const form of forms) {
    const table = readForm(sheet, form, tables.at(-1) ?? null);
    if (table) tables.push(table);
  }
  return { tables, skipped: tables.length === 0 ? { id: "recognise.skipped.no-budget-word" } : null };
}

export interface RecognisedWorkbook {
  readonly tables: readonly EvaluationTable[];
  readonly skipped: readonly { readonly sheet: string; readonly why: Why }[];
}

/** The tables of all sheets, in the workbook's order. */
export function recogniseWorkbook(grids: readonly Grid[]): RecognisedWorkbook {
  const sheets = grids.map((grid) => ({ sheet: grid.sheet, ...recognise(grid) }));
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    skipped: sheets.flatMap(({ sheet, skipped }) => (skipped ? [{ sheet, why: skipped }] : [])),
  };
}
