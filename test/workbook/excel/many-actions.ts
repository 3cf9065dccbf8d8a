import { beforeAt } from "../../../src/core/edits/cell-state";
import type { EditPlan } from "../../../src/core/edits/edit-plan";
import { at } from "../port-contract";
import type { ExcelUnderTest } from "./excel-under-test";

/** The sheet of the scene that is written on. */
export const TABLE = "自评表";

const SHEET = {
  name: "报告",
  columnWidths: [20],
  rows: [{ cells: [{ content: { kind: "value", value: "x" } as const }] }],
};

/** A plan whose batch has many actions, so that it can be cut in the middle. */
export async function manyActions({ port }: ExcelUnderTest): Promise<EditPlan> {
  const grid = await port.read(TABLE);
  const edit = (row: number, column: number, value: string | number) => ({
    cell: at(row, column),
    before: beforeAt(grid, row, column),
    after: { kind: "value" as const, value },
    why: { id: "workbook.why.undo" },
  });
  return { edits: [edit(3, 3, 9), edit(4, 2, 11), edit(6, 3, "=x"), edit(7, 1, "文字")], addSheets: [SHEET] };
}

/** What all sheets of the workbook behind the host hold, past the adapter. */
export function contentsOf({ workbook }: ExcelUnderTest) {
  const area = { row: 0, column: 0, rows: 12, columns: 6 };
  return workbook.sheets().map(({ id, name }) => ({
    name,
    values: workbook.values(id, area),
    formulas: workbook.formulas(id, area),
    formats: workbook.numberFormats(id, area),
    merges: workbook.merges(id),
  }));
}
