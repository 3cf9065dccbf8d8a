import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { CellEdit, EditPlan } from "../edits/edit-plan";
import type { Report } from "../narrate/report";
import { reportLines } from "../narrate/report-lines";

/** The report's lines from a cell downwards, tables over as many columns as they have. Text only, never formulas. */
export function planReportAt(report: Report, grid: Grid, from: CellRef): EditPlan {
  const edits = reportLines(report).flatMap(({ texts }, index) =>
    texts.map(({ offset, text }): CellEdit => {
      const cell = { sheet: from.sheet, row: from.row + index, column: from.column + offset };
      return {
        cell,
        before: beforeAt(grid, cell.row, cell.column),
        after: { kind: "value", value: text },
        why: { id: "plan.report" },
      };
    }),
  );
  return { edits };
}
