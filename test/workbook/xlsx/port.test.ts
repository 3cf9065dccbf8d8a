import ExcelJS from "exceljs";
import { a1Range } from "../../../src/core/grid/address";
import { isErrorValue, type Grid } from "../../../src/core/grid/grid";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/port";
import { portContract, type Scene } from "../port-contract";

const WHY = { id: "workbook.why.undo" };

/** The scene as a file, written by a library that is not ours. */
async function fileOf({ grids, protectedSheets = [] }: Scene): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = workbook.addWorksheet(grid.sheet, { state: grid.visibility === "hidden" ? "hidden" : "visible" });
    fill(sheet, grid);
    if (protectedSheets.includes(grid.sheet)) await sheet.protect("", {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(sheet: ExcelJS.Worksheet, grid: Grid): void {
  for (const { row, column, value, formula, numberFormat } of grid.cells.values()) {
    const cell = sheet.getCell(row, column);
    const constant = isErrorValue(value) ? { error: value.error as ExcelJS.CellErrorValue["error"] } : value;
    cell.value = formula === null ? constant : { formula: formula.slice(1), result: value as number };
    if (numberFormat !== "General") cell.numFmt = numberFormat;
  }
  for (const merge of grid.merges) sheet.mergeCells(a1Range(merge));
  for (const row of grid.hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of grid.hiddenColumns) sheet.getColumn(column).hidden = true;
}

portContract(async ({ readOnly = false, ...scene }) => {
  const port = new XlsxWorkbook(await fileOf(scene), { readOnly });
  return {
    port,
    // Nobody else can change a file that we hold; a second caller of the same port can.
    type: async (cell, value) => {
      const before = beforeAt(await port.read(cell.sheet), cell.row, cell.column);
      await port.apply({ edits: [{ cell, before, after: { kind: "value", value }, why: WHY }] });
    },
    dropSheet: async (name) => {
      await port.apply({ edits: [], removeSheets: [{ name, rows: [], columnWidths: [] }] });
    },
    selected: () => null,
  };
});
