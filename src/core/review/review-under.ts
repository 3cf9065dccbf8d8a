import type { Grid } from "../grid/grid";
import type { NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import type { Corrections } from "../recognise/corrections";
import { recogniseAllUnder } from "../recognise/recognise-under";
import { check } from "../rules/check";
import { chooseProfile } from "../score/choose-profile";
import type { placeOverrides } from "../score/place-overrides";
import { score } from "../score/score";
import type { Override } from "../settings/overrides";
import { rulesInForce } from "../settings/rule-settings";
import { NO_SETTINGS } from "../settings/settings";
import type { Review, ReviewOptions, TableReview } from "./review";
import { suppress } from "./suppress";

/** What reads what a person said; null where nobody said anything. */
export interface Said {
  readonly corrections: Corrections | null;
  readonly placeOverrides: typeof placeOverrides | null;
}

/**
 * Everything there is to say of a workbook without the reports that were written to it, read under what a person
 * said; narrated.ts tells it as a report. Pure; throws nothing, whatever the cells hold; linear in cells.
 */
export function reviewUnder(said: Said, grids: readonly Grid[], options: ReviewOptions = {}): Review {
  const { tables, skipped } = recogniseAllUnder(said.corrections, grids);
  const around = textsAround(grids, new Set(tables.map((table) => table.sheet)));
  const placed = said.placeOverrides?.(tables, options.settings?.overrides ?? []);
  const reviewed = tables.map((table) =>
    reviewTable(grids, table, around, placed?.of(table) ?? new Map<NodeId, Override>(), options),
  );
  return { tables: reviewed, skipped, unfit: placed?.unfit ?? [] };
}

function reviewTable(
  grids: readonly Grid[],
  table: EvaluationTable,
  around: readonly string[],
  overrides: ReadonlyMap<NodeId, Override>,
  options: ReviewOptions,
): TableReview {
  const settings = options.settings ?? NO_SETTINGS;
  const profile = chooseProfile(table, around, options.profile ?? settings.profile, settings.profileEdits);
  const scores = score(table, profile, overrides);
  const { severities, options: given } = rulesInForce(settings.rules, profile.profile.id);
  const { findings: all, notApplicable } = check(
    { grids, table, scores, profile },
    { severities: Object.fromEntries(severities), options: Object.fromEntries(given) },
  );
  const { findings, suppressed } = suppress(table.sheet, all, settings.suppressions);
  return { table, profile, scores, findings, suppressed, notApplicable };
}

/** A cover or a sheet of notes is short; a sheet of raw data beside the tables says nothing about how to score them. */
const MOST_TEXTS = 200;

/** Texts of the sheets without a table: a cover may cite the regulation that the tables follow. */
function textsAround(grids: readonly Grid[], withTable: ReadonlySet<string>): string[] {
  return grids
    .filter((grid) => !withTable.has(grid.sheet))
    .flatMap((grid) => {
      const texts: string[] = [];
      for (const { value } of grid.cells.values()) {
        if (typeof value === "string") texts.push(value);
        if (texts.length === MOST_TEXTS) break;
      }
      return texts;
    });
}
