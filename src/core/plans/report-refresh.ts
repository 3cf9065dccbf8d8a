import { beforeAt } from "../edits/cell-state";
import type { CellEdit, EditPlan } from "../edits/edit-plan";
import type { Grid } from "../grid/grid";
import type { KeptParagraph } from "../narrate/kept";

/**
 * Brings the paragraphs up to date that the cells have overtaken and that no person touched. Whatever a person wrote
 * stays; the standing text's own indent stays too.
 */
export function planReportRefresh(kept: readonly KeptParagraph[], grid: Grid): EditPlan {
  const edits = kept.flatMap(({ state, standing, now }): CellEdit[] => {
    if (state !== "out-of-date" || !standing || now === null) return [];
    const { cell, text } = standing;
    const indent = /^\s*/.exec(text)?.[0] ?? "";
    return [
      {
        cell,
        before: beforeAt(grid, cell.row, cell.column),
        after: { kind: "value", value: indent + now },
        why: { id: "plan.report" },
      },
    ];
  });
  return { edits };
}
