import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import type { CellEdit } from "../../src/core/edits/edit-plan";
import { scoreProposals } from "../../src/core/plans/score-proposals";
import { planScores } from "../../src/core/plans/scores";
import { review } from "../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../src/core/settings/settings";
import type { MethodSheet } from "./method-sheets";

/** Every figure that could be written over a workbook's tables, as a formula where one can be trusted. */
export function plannedFormulas(
  grids: readonly Grid[],
  { profile = null, edits: profileEdits }: Partial<MethodSheet> = {},
): CellEdit[] {
  const settings = { ...NO_SETTINGS, profileEdits: profileEdits ?? null };
  return review(grids, { profile, settings }).tables.flatMap((one) => {
    const grid = grids.find(({ sheet }) => sheet === one.table.sheet);
    if (!grid) throw new Error(one.table.sheet);
    const picked = new Set(scoreProposals(one, grid).map(({ cell }) => a1(cell)));
    return planScores(one, grid, picked, "formulas").edits;
  });
}

export const isFormula = ({ after }: CellEdit): boolean => after.kind === "formula";
