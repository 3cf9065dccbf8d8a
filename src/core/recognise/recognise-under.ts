import type { EvaluationTable } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import type { Grid } from "../grid/grid";
import { continuedFrom } from "./continued-sheet";
import type { Corrections, KnownForm } from "./corrections";
import { expandMerges } from "./expand-merges";
import { findBands } from "./find-bands";
import { fingerprintOf } from "./fingerprint";
import { readForm } from "./read-form";
import { formsSideBySide } from "./side-by-side";

export interface Recognised {
  readonly tables: readonly EvaluationTable[];
  /** Why the sheet holds no evaluation table; null where it holds one. */
  readonly skipped: Why | null;
}

/**
 * All evaluation tables of one sheet, read under what a person said about forms with their headers.
 * Never throws, whatever the cells hold; linear in stored cells.
 */
export function recogniseUnder(corrections: Corrections | null, grid: Grid): Recognised {
  if (grid.cells.size === 0) return { tables: [], skipped: { id: "recognise.skipped.blank" } };
  const tables: EvaluationTable[] = [];
  let [found, refused] = [false, false];
  const whole = expandMerges(grid);
  for (const sheet of formsSideBySide(whole)) {
    const forms = findBands(sheet, corrections);
    found ||= forms.length > 0;
    const plain = (): KnownForm[] =>
      forms.map((form) => ({ form, fingerprint: fingerprintOf(sheet, form), said: null }));
    for (const { form, fingerprint, said } of corrections?.forms(whole, sheet, forms) ?? plain()) {
      refused ||= said?.correction.noTable === true;
      if (said?.correction.noTable) continue;
      const table = readForm(sheet, form, tables.at(-1) ?? null, fingerprint, said);
      if (table) tables.push(table);
    }
  }
  const why = refused ? "recognise.skipped.person" : "recognise.skipped.no-budget-word";
  const skipped = found ? why : "recognise.skipped.no-table";
  return { tables, skipped: tables.length === 0 ? { id: skipped } : null };
}

export interface RecognisedWorkbook {
  readonly tables: readonly EvaluationTable[];
  readonly skipped: readonly { readonly sheet: string; readonly why: Why }[];
}

/** The tables of all sheets, in the workbook's order. */
export function recogniseAllUnder(corrections: Corrections | null, grids: readonly Grid[]): RecognisedWorkbook {
  const sheets = grids.map((grid) => ({ sheet: grid.sheet, ...recogniseUnder(corrections, grid) }));
  return {
    tables: sheets.flatMap(({ tables }) => tables).map((table, at, all) => continuedFrom(all[at - 1], table)),
    skipped: sheets.flatMap(({ sheet, skipped }) => (skipped ? [{ sheet, why: skipped }] : [])),
  };
}
