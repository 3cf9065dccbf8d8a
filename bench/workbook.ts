import type { CellEdit } from "../src/core/edits/edit-plan";
import { makeGrid, type GridCell } from "../src/core/grid/grid";
import { MemoryWorkbook } from "../src/workbook/memory/memory-workbook";
import type { WorkbookPort } from "../src/workbook/port";
import { closeAll, excelUnderTest } from "../test/workbook/excel/excel-under-test";
import { say } from "./measure";

const ROWS = 10_000;
const COLUMNS = 10;
const WRITTEN = 10_000;

/** Each is done so often, and the middle time counts. */
const ROUNDS = 5;

/**
 * A workbook of 100,000 cells: read and every cell looked at, 10,000 cells written, undone; through office.js, with the
 * workbench's host behind it, as ratios to the port in memory. The latter reads by handing out what it has.
 */
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
    memoryReadMs: memory.read,
    memoryWriteMs: memory.write,
    memoryUndoMs: memory.undo,
  });
}

async function times(port: WorkbookPort, edits: readonly CellEdit[]) {
  const [read, write, undo]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { cells } = await port.read("大");
    const filled = [...cells.values()].filter(({ value }) => value !== null).length;
    const seen = performance.now();
    const applied = await port.apply({ edits });
    const written = performance.now();
    await port.apply(applied.undo);
    if (filled !== ROWS * COLUMNS || applied.undo.edits.length !== WRITTEN) throw new Error("not what was to be timed");
    read.push(seen - started);
    write.push(written - seen);
    undo.push(performance.now() - written);
  }
  return { read: middle(read), write: middle(write), undo: middle(undo) };
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
