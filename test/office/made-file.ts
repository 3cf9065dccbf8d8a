import ExcelJS, { type CellValue as HeldValue } from "exceljs";
import { a1Range } from "../../src/core/grid/address";
import { isErrorValue, type Grid, type GridCell } from "../../src/core/grid/grid";

/** A drawing as a file, written by a library that is not ours. */
export async function madeFile(grids: readonly Grid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = workbook.addWorksheet(grid.sheet, { state: grid.visibility === "visible" ? "visible" : "hidden" });
    for (const merge of grid.merges) sheet.mergeCells(a1Range(merge));
    for (const cell of grid.cells.values()) {
      const target = sheet.getCell(cell.row, cell.column);
      if (target.isMerged && target.master !== target) continue; // a value hidden under a merge: exceljs keeps none
      target.value = heldBy(cell);
      if (cell.numberFormat !== "General") target.numFmt = cell.numberFormat;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function heldBy({ value, formula }: GridCell): HeldValue {
  const held = isErrorValue(value) ? ({ error: value.error } as HeldValue & { error: "#N/A" }) : value;
  return formula === null ? held : ({ formula: formula.slice(1), result: held } as HeldValue);
}
