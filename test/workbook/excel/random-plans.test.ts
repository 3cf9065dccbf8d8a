/** @jest-environment node */
import fc from "fast-check";
import { a1 } from "../../../src/core/grid/address";
import { makeGrid, type GridCell } from "../../../src/core/grid/grid";
import type { CellEdit } from "../../../src/core/edits/edit-plan";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { fillMatrix } from "../../../src/workbench/host/area";
import { closeAll, excelUnderTest, RANDOM_PLANS, type ExcelUnderTest } from "./excel-under-test";
import { newCells, seedCells } from "./random-sheet";

const ROWS = 9;
const COLUMNS = 6;
const MERGE = { top: 2, left: 2, bottom: 3, right: 4 };

afterAll(closeAll);

/** Everything of every sheet behind the host, format and merges included, past the adapter. */
function snapshot({ workbook }: ExcelUnderTest) {
  const area = { row: 0, column: 0, rows: ROWS + 1, columns: COLUMNS + 1 };
  return workbook.sheets().map(({ id, name }) => ({
    name,
    values: workbook.values(id, area),
    formulas: workbook.formulas(id, area),
    numberFormats: workbook.numberFormats(id, area),
    formats: fillMatrix(area, (row, column) => workbook.format(id, row, column)),
    merges: workbook.merges(id),
  }));
}

/** The workbook of the one client, filled anew: starting a client for each of 500 plans would take minutes. */
function refill({ workbook, sheetId }: ExcelUnderTest, cells: readonly GridCell[]): void {
  const id = sheetId("表");
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const area = { row, column, rows: 1, columns: 1 };
      const cell = cells.find((each) => each.row === row + 1 && each.column === column + 1);
      const { value, formula, numberFormat } = cell ?? { value: null, formula: null, numberFormat: "General" };
      workbook.setNumberFormats(id, area, [[numberFormat]]);
      workbook.write(id, area, [[{ value: value ?? "", ...(formula === null ? {} : { formula }) }]]);
    }
  }
}

test("exactly the planned cells change, and undo restores the workbook cell for cell", async () => {
  const excel = await excelUnderTest({
    grids: [
      makeGrid({ sheet: "表", cells: seedCells(ROWS, COLUMNS), merges: [MERGE] }),
      makeGrid({ sheet: "别的", cells: seedCells(3, 3) }),
    ],
  });
  await fc.assert(
    fc.asyncProperty(newCells(ROWS, COLUMNS, MERGE), newCells(ROWS, COLUMNS, MERGE), async (seeds, writes) => {
      refill(
        excel,
        seeds.map(({ row, column, after, numberFormat }) => ({
          row,
          column,
          value: after.kind === "value" ? after.value : null,
          text: "",
          formula: after.kind === "formula" ? after.formula : null,
          numberFormat,
        })),
      );
      await excel.workbook.settle();
      const before = snapshot(excel);
      const grid = await excel.port.read("表");
      const edits = writes.map(({ row, column, after, numberFormat, setsFormat }): CellEdit => ({
        cell: { sheet: "表", row, column },
        before: beforeAt(grid, row, column),
        after,
        ...(setsFormat ? { numberFormat } : {}),
        why: { id: "workbook.why.undo" },
      }));
      const { undo } = await excel.port.apply({ edits });

      const planned = new Set(edits.map(({ cell }) => a1(cell)));
      const after = snapshot(excel);
      for (let row = 1; row <= ROWS + 1; row += 1) {
        for (let column = 1; column <= COLUMNS + 1; column += 1) {
          if (planned.has(a1({ row, column }))) continue;
          for (const part of ["values", "formulas", "numberFormats", "formats"] as const) {
            expect(after[0]?.[part][row - 1]?.[column - 1]).toEqual(before[0]?.[part][row - 1]?.[column - 1]);
          }
        }
      }
      expect(after.slice(1)).toEqual(before.slice(1));
      expect(after[0]?.merges).toEqual(before[0]?.merges);
      for (const { cell, after: written } of edits) {
        const value = after[0]?.values[cell.row - 1]?.[cell.column - 1];
        if (written.kind === "value") expect(value).toEqual(written.value ?? "");
        else expect(after[0]?.formulas[cell.row - 1]?.[cell.column - 1]).toBe(written.formula);
      }

      await excel.port.apply(undo);
      expect(snapshot(excel)).toEqual(before);
    }),
    { numRuns: RANDOM_PLANS },
  );
  expect(excel.host.session.missing).toEqual([]);
}, 300_000);
