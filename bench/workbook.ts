import type { CellEdit } from "../src/core/edits/edit-plan";
import { makeGrid, type GridCell } from "../src/core/grid/grid";
import { MemoryWorkbook } from "../src/workbook/memory/memory-workbook";
import type { WorkbookPort } from "../src/workbook/port";
import { closeAll, excelUnderTest } from "../test/workbook/excel/excel-under-test";
import { say } from "./measure";

const ROWS = 10_000;
const COLUMNS = 10;
const WRITTEN = 10_000;

/** A workbook of 100,000 cells: read, 10,000 cells written, undone; through office.js as ratios to memory (which reads by
 *  handing out what it has). */
export async function workbooks(): Promise<void> {
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, i): GridCell => {
    const place = { row: Math.floor(i / COLUMNS) + 1, column: (i % COLUMNS) + 1 };
    return { ...place, value: i, text: String(i), formula: null, numberFormat: "General" };
  });
  const grids = [makeGrid({ sheet: "大", cells })];
  const edits = cells.slice(0, WRITTEN).map(({ row, column, value }): CellEdit => ({
    cell: { sheet: "大", row, column },
    before: { value, formula: null, numberFormat: "General" },
    after: { kind: "value", value: Number(value) + 1 },
    why: { id: "workbook.why.undo" },
  }));
  const memory = await times(new MemoryWorkbook(grids), edits);
  const office = await times((await excelUnderTest({ grids })).port, edits);
  closeAll();
  say("100,000 cells through office.js / in memory", {
    readRatio: office.read / memory.read,
    writeRatio: office.write / memory.write,
    undoRatio: office.undo / memory.undo,
    readMs: office.read,
    writeMs: office.write,
    undoMs: office.undo,
  });
}

async function times(port: WorkbookPort, edits: readonly CellEdit[]) {
  const started = performance.now();
  await port.read("大");
  const read = performance.now();
  const { undo } = await port.apply({ edits });
  const written = performance.now();
  await port.apply(undo);
  return { read: read - started, write: written - read, undo: performance.now() - written };
}
