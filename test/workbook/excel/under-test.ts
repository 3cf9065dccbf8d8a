import type { CellRef } from "../../../src/core/grid/address";
import { a1, type Range } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { rectangles } from "../../../src/core/edits/rectangles";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { SessionOptions } from "../../../src/workbook/excel/host-session";
import type { ExcelHost, HostOptions } from "../../../src/workbench/host/host";
import type { Area } from "../../../src/workbench/host/area";
import type { Workbook } from "../../../src/workbench/host/workbook";
import type { Scene, WorkbookUnderTest } from "../port-contract";

/** The adapter on Microsoft's own office.js, which talks to the workbench host in place of Excel. */
export interface ExcelUnderTest extends WorkbookUnderTest {
  readonly port: ExcelWorkbook;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** The client's own library, in the add-in's window. */
  readonly library: { readonly Excel: typeof Excel };
  readonly sheetId: (name: string) => string;
  /** Round trips since the last call, the client's own releases of references left out. */
  readonly roundTrips: () => number;
}

/** How the adapter is to wait, and which Excel the host is to play. */
export interface Circumstances {
  readonly session?: SessionOptions;
  readonly client?: Omit<HostOptions, "workbook" | "frame" | "post">;
}

export function protect(host: ExcelHost, { protectedSheets = [] }: Scene): void {
  const sheets = host.session.workbook.sheets();
  for (const { id, name } of sheets) {
    if (protectedSheets.includes(name)) host.session.parts.ofSheet(id).protected = true;
  }
}

/** The adapter together with what a person could do behind its back. The client has started up. */
export async function underTest(
  port: ExcelWorkbook,
  library: ExcelUnderTest["library"],
  host: ExcelHost,
  workbook: Workbook,
): Promise<ExcelUnderTest> {
  const sheetId = (name: string) => workbook.sheets().find((sheet) => sheet.name === name)?.id ?? name;
  // The client's own start-up request is nobody's round trip.
  while (host.requests.length === 0) await settled();
  let counted = host.requests.length;
  return {
    port,
    library,
    host,
    workbook,
    sheetId,
    roundTrips: () => {
      const all = host.requests.filter(({ cleanUp }) => !cleanUp).length;
      const since = all - counted;
      counted = all;
      return since;
    },
    type: ({ sheet, row, column }: CellRef, value) => {
      const area = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
      workbook.write(sheetId(sheet), area, [[{ value: value ?? "" }]]);
      return settled();
    },
    dropSheet: (sheet) => {
      workbook.deleteSheet(sheetId(sheet));
      return settled();
    },
    selected: () => {
      const { sheet, area } = workbook.selection();
      const name = workbook.sheets().find(({ id }) => id === sheet)?.name ?? "";
      return Promise.resolve({ sheet: name, cells: [a1({ row: area.row + 1, column: area.column + 1 })] });
    },
  };
}

/** Events are messages between windows: they need a turn of the loop to arrive. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Fills a workbook that begins with one empty sheet: in blocks, since cells one by one take long where they are drawn. */
export function fillFrom(workbook: Workbook, grids: readonly Grid[]): void {
  grids.forEach((grid, index) => {
    const id = index === 0 ? workbook.activeSheet() : workbook.addSheet(grid.sheet);
    if (index === 0) workbook.renameSheet(id, grid.sheet);
    fillSheet(workbook, id, grid);
  });
}

function fillSheet(workbook: Workbook, id: string, grid: Grid): void {
  for (const { area, items } of rectangles([...grid.cells.values()])) {
    const block = areaOf(area);
    const contents = items.map((row) =>
      row.map(({ value, formula }) => ({ value: value ?? "", ...(formula === null ? {} : { formula }) })),
    );
    workbook.write(id, block, contents);
    const formats = items.map((row) => row.map(({ numberFormat: f }) => (f === "General" ? null : f)));
    if (formats.flat().some((format) => format !== null)) workbook.setNumberFormats(id, block, formats);
  }
  for (const merge of grid.merges) workbook.merge(id, areaOf(merge));
  for (const row of grid.hiddenRows) workbook.setBand(id, "row", row - 1, 1, { hidden: true });
  for (const column of grid.hiddenColumns) workbook.setBand(id, "column", column - 1, 1, { hidden: true });
  if (grid.visibility === "visible") return;
  workbook.setVisibility(id, grid.visibility === "hidden" ? "Hidden" : "VeryHidden");
}

/** The host's zero-based area of a range. */
export function areaOf({ top, left, bottom, right }: Range): Area {
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}
