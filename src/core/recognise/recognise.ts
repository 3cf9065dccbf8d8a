import type { EvaluationTable } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import type { Grid } from "../grid/grid";
import type { Correction } from "../settings/correction";
import { correctionFor, FormCorrection } from "./correct-form";
import { expandMerges } from "./expand-merges";
import { fingerprintOf } from "./fingerprint";
import { findBands, type Form } from "./find-bands";
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
export function recognise(grid: Grid, corrections: readonly Correction[] = []): Recognised {
  if (grid.cells.size === 0) return { tables: [], skipped: { id: "recognise.skipped.blank" } };
  const tables: EvaluationTable[] = [];
  let [found, refused] = [false, false];
  const whole = expandMerges(grid);
  for (const sheet of formsSideBySide(whole)) {
    const forms = findBands(sheet, corrections);
    found ||= forms.length > 0;
    for (const [at, form] of forms.entries()) {
      const fingerprint = fingerprintOf(
        sheet,
        form.sections.map(({ header }) => header),
        form.top,
      );
      const correction = correctionFor(fingerprint, corrections);
      refused ||= correction?.noTable === true;
      if (correction?.noTable) continue;
      const said = correction && new FormCorrection(whole, correction, territoryOf(forms, at));
      const table = readForm(sheet, said?.bounded(sheet, form) ?? form, tables.at(-1) ?? null, fingerprint, said);
      if (table) tables.push(table);
    }
  }
  const why = refused ? "recognise.skipped.person" : "recognise.skipped.no-budget-word";
  const skipped = found ? why : "recognise.skipped.no-table";
  return { tables, skipped: tables.length === 0 ? { id: skipped } : null };
}

/** Everything between the rows of the form above and the header of the form below. */
function territoryOf(forms: readonly Form[], at: number): { readonly from: number; readonly to: number } {
  const above = forms[at - 1]?.sections.at(-1);
  const below = forms[at + 1]?.sections[0]?.header[0];
  return {
    from: Math.max(0, ...[above?.header, above?.body, above?.sums].map((rows) => rows?.at(-1) ?? 0)) + 1,
    to: (below ?? Number.POSITIVE_INFINITY) - 1,
  };
}

export interface RecognisedWorkbook {
  readonly tables: readonly EvaluationTable[];
  readonly skipped: readonly { readonly sheet: string; readonly why: Why }[];
}

/** The tables of all sheets, in the workbook's order. */
export function recogniseWorkbook(grids: readonly Grid[], corrections: readonly Correction[] = []): RecognisedWorkbook {
  const sheets = grids.map((grid) => ({ sheet: grid.sheet, ...recognise(grid, corrections) }));
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    skipped: sheets.flatMap(({ sheet, skipped }) => (skipped ? [{ sheet, why: skipped }] : [])),
  };
}
