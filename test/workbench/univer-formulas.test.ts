import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CellEdit } from "../../src/core/edits/edit-plan";
import { a1 } from "../../src/core/grid/address";
import { isErrorValue, type CellValue, type Grid } from "../../src/core/grid/grid";
import { METHOD_SHEETS, OTHER_FORMS } from "../office/method-sheets";
import { isFormula, plannedFormulas } from "../office/planned-formulas";

const FORMS = [...METHOD_SHEETS, ...OTHER_FORMS].map((form) => ({
  name: form.name,
  grids: form.grids,
  edits: plannedFormulas(form.grids, form),
}));

type CellData = { readonly f: string } | { readonly v: CellValue };

/** A sheet as the workbench's grid holds it, the formulas of a plan written without their results. */
function sheetData(grid: Grid, edits: readonly CellEdit[]): { id: string; name: string; cellData: object } {
  const cellData: Record<number, Record<number, CellData>> = {};
  const put = (cell: { readonly row: number; readonly column: number }, data: CellData): void => {
    (cellData[cell.row - 1] ??= {})[cell.column - 1] = data;
  };
  for (const cell of grid.cells.values()) {
    if (cell.formula !== null) put(cell, { f: cell.formula });
    else if (cell.value !== null && !isErrorValue(cell.value)) put(cell, { v: cell.value });
  }
  for (const { cell, after } of edits) put(cell, after.kind === "formula" ? { f: after.formula } : { v: after.value });
  return { id: grid.sheet, name: grid.sheet, cellData };
}

let computed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};

beforeAll(() => {
  const sheets = FORMS.flatMap(({ grids, edits }) => grids.map((grid) => sheetData(grid, edits)));
  const workbook = {
    id: "forms",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
  const printed = execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "univer-compute.ts")], {
    input: JSON.stringify(workbook),
    encoding: "utf8",
  });
  computed = JSON.parse(printed) as typeof computed;
});

test.each(FORMS)("$name: the workbench computes from the formulas what was recomputed", ({ edits }) => {
  const formulas = edits.filter(isFormula);
  expect(formulas.length).toBeGreaterThan(0);
  const differing = formulas.flatMap(({ cell, after }) => {
    const found = computed[cell.sheet]?.[`${cell.row - 1},${cell.column - 1}`];
    const expected = after.kind === "formula" ? after.expected : null;
    const isSame =
      typeof found === "number" && typeof expected === "number"
        ? Math.abs(found - expected) < 1e-9
        : found === expected;
    return isSame ? [] : [{ cell: a1(cell), after, found }];
  });
  expect(differing).toEqual([]);
});
