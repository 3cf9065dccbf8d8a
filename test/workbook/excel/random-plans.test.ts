/** @jest-environment node */
import fc from "fast-check";
import type { Range } from "../../../src/core/grid/address";
import { makeGrid } from "../../../src/core/grid/grid";
import type { Before, CellEdit } from "../../../src/core/edits/edit-plan";
import { fillMatrix, type Area } from "../../../src/workbench/host/area";
import type { CellContent } from "../../../src/workbench/host/workbook";
import { closeAll, excelUnderTest, RANDOM_PLANS, type ExcelUnderTest } from "./excel-under-test";
import { randomCase, seedCells, type RandomCell } from "./random-sheet";
import { areaOf } from "./under-test";

const ROWS = 9;
const COLUMNS = 6;
/** One row and one column more than is ever written: what lies beside the plan is looked at too. */
const ALL: Area = { row: 0, column: 0, rows: ROWS + 1, columns: COLUMNS + 1 };
const PARTS = ["values", "formulas", "numberFormats", "formats"] as const;

afterAll(closeAll);

/** Everything of every sheet behind the host, past the adapter: contents, formats, merges, heights, widths, freeze. */
function snapshot({ workbook }: ExcelUnderTest) {
  return workbook.sheets().map(({ id, ...sheet }) => ({
    ...sheet,
    values: workbook.values(id, ALL),
    formulas: workbook.formulas(id, ALL),
    numberFormats: workbook.numberFormats(id, ALL),
    formats: fillMatrix(ALL, (row, column) => workbook.format(id, row, column)),
    merges: workbook.merges(id),
    rows: Array.from({ length: ALL.rows }, (_, row) => workbook.band(id, "row", row)),
    columns: Array.from({ length: ALL.columns }, (_, column) => workbook.band(id, "column", column)),
    freeze: workbook.freeze(id),
  }));
}

type Snapshot = ReturnType<typeof snapshot>;

/** A cell of the first sheet as a plan names what it found there; the adapter reads again and compares. */
function foundAt([sheet]: Snapshot, row: number, column: number): Before {
  const of = <T>(matrix: readonly (readonly T[])[] | undefined) => matrix?.[row - 1]?.[column - 1];
  const value = of(sheet?.values) ?? "";
  return {
    value: value === "" ? null : value,
    formula: of(sheet?.formulas) || null,
    numberFormat: of(sheet?.numberFormats) ?? "General",
  };
}

/**
 * The same with nothing in the cells of the first sheet that may have changed: the planned ones, and what a formula
 * gives where the workbook computes.
 */
function without(planned: readonly CellEdit[], [first, ...others]: Snapshot): Snapshot {
  if (!first) return others;
  const changed = new Set(planned.map(({ cell }) => `${cell.row - 1},${cell.column - 1}`));
  const rest = Object.fromEntries(
    PARTS.map((part) => [
      part,
      fillMatrix<unknown>(ALL, (row, column) =>
        changed.has(`${row},${column}`) || (part === "values" && first.formulas[row]?.[column])
          ? null
          : first[part][row]?.[column],
      ),
    ]),
  );
  return [{ ...first, ...rest }, ...others];
}

/** The one client's workbook, filled anew: starting a client for each of 500 plans would take minutes. */
function refill({ workbook, sheetId }: ExcelUnderTest, cells: readonly RandomCell[], merge: Range): void {
  const id = sheetId("表");
  const contents = fillMatrix<CellContent>(ALL, () => ({ value: "" }));
  const formats = fillMatrix(ALL, () => "General");
  for (const { row, column, after, numberFormat } of cells) {
    const content = after.kind === "formula" ? { value: "", formula: after.formula } : { value: after.value ?? "" };
    contents[row - 1]?.splice(column - 1, 1, content);
    formats[row - 1]?.splice(column - 1, 1, numberFormat);
  }
  workbook.unmerge(id, ALL);
  workbook.setNumberFormats(id, ALL, formats);
  workbook.write(id, ALL, contents);
  workbook.merge(id, areaOf(merge));
}

/** Looks that no plan may touch, on both sheets. */
function dress({ workbook }: ExcelUnderTest): void {
  for (const { id } of workbook.sheets()) {
    workbook.setFormat(id, { ...ALL, rows: 2 }, { bold: true, fill: "#E2EFDA", horizontal: "Center" });
    workbook.setFormat(id, { ...ALL, column: 3, columns: 2 }, { fontColor: "#C00000", wrap: true });
    const edge = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    workbook.setFormat(id, { ...ALL, row: 4, rows: 3 }, { borders: { EdgeTop: edge, EdgeLeft: edge } });
    workbook.setBand(id, "row", 1, 2, { size: 30 });
    workbook.setBand(id, "column", 2, 1, { hidden: true });
    workbook.setFreeze(id, 1, 1);
  }
}

test("exactly the planned cells change, and undo restores the workbook cell for cell", async () => {
  const excel = await excelUnderTest({
    grids: [
      makeGrid({ sheet: "表", cells: [] }),
      makeGrid({ sheet: "别的", cells: seedCells(3, 3), merges: [{ top: 2, left: 1, bottom: 2, right: 3 }] }),
    ],
  });
  dress(excel);
  let plans = 0;
  await fc.assert(
    fc.asyncProperty(randomCase(ROWS, COLUMNS), async ({ merge, seeds, writes }) => {
      plans += 1;
      refill(excel, seeds, merge);
      await excel.workbook.settle();
      const before = snapshot(excel);
      const edits = writes.map(({ row, column, after, numberFormat, setsFormat }): CellEdit => ({
        cell: { sheet: "表", row, column },
        before: foundAt(before, row, column),
        after,
        ...(setsFormat ? { numberFormat } : {}),
        why: { id: "workbook.why.undo" },
      }));
      const { undo } = await excel.port.apply({ edits });

      const after = snapshot(excel);
      expect(without(edits, after)).toEqual(without(edits, before));
      const [sheet] = after;
      expect(
        edits.map(({ cell: { row, column }, after: { kind } }) =>
          (kind === "formula" ? sheet?.formulas : sheet?.values)?.[row - 1]?.at(column - 1),
        ),
      ).toEqual(edits.map(({ after: it }) => (it.kind === "formula" ? it.formula : (it.value ?? ""))));

      await excel.port.apply(undo);
      expect(snapshot(excel)).toEqual(before);
    }),
    { numRuns: RANDOM_PLANS },
  );
  expect(plans).toBe(RANDOM_PLANS);
  expect(excel.host.session.missing).toEqual([]);
}, 300_000);
