import type { Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { EditPlan } from "../edits/edit-plan";
import type { FormBox } from "../narrate/form-lines";

/** The form's own boxes filled, those that are blank: what a person wrote into one stays. */
export function planReportIntoForm(boxes: readonly FormBox[], grid: Grid): EditPlan {
  return {
    edits: boxes.flatMap(({ cell, blank, line }) => {
      const text = line.texts[0]?.text;
      if (!blank || text === undefined) return [];
      return [
        {
          cell,
          before: beforeAt(grid, cell.row, cell.column),
          after: { kind: "value" as const, value: text },
          why: { id: "plan.report" },
        },
      ];
    }),
  };
}
