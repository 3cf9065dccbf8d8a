import type { CellRef } from "../../../src/core/grid/address";
import { a1, a1Range } from "../../../src/core/grid/address";
import { isErrorValue, type Grid } from "../../../src/core/grid/grid";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { SessionOptions } from "../../../src/workbook/excel/host-session";
import type { ExcelHost, HostOptions } from "../../../src/workbench/host/host";
import type { Workbook } from "../../../src/workbench/host/workbook";
import type { CellData, SheetData } from "../../../src/workbench/workbooks/memory/sheet-data";
import type { Scene, WorkbookUnderTest } from "../port-contract";

/** The adapter on Microsoft's own office.js, which talks to the workbench host in place of Excel. */
export interface ExcelUnderTest extends WorkbookUnderTest {
  readonly port: ExcelWorkbook;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
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
export async function underTest(port: ExcelWorkbook, host: ExcelHost, workbook: Workbook): Promise<ExcelUnderTest> {
  const sheetId = (name: string) => workbook.sheets().find((sheet) => sheet.name === name)?.id ?? name;
  // The client's own start-up request is nobody's round trip.
  while (host.requests.length === 0) await settled();
  let counted = host.requests.length;
  return {
    port,
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

export function sheetData(grid: Grid): SheetData {
  return {
    name: grid.sheet,
    visibility: grid.visibility === "visible" ? "Visible" : grid.visibility === "hidden" ? "Hidden" : "VeryHidden",
    cells: Object.fromEntries(
      [...grid.cells.values()].map(({ row, column, value, formula, numberFormat }): [string, CellData] => [
        a1({ row, column }),
        {
          value: isErrorValue(value ?? "") ? value : (value ?? ""),
          ...(formula === null ? {} : { formula }),
          ...(numberFormat === "General" ? {} : { numberFormat }),
        } as CellData,
      ]),
    ),
    merges: grid.merges.map(a1Range),
    hiddenRows: [...grid.hiddenRows].map((row) => `${row}:${row}`),
    hiddenColumns: [...grid.hiddenColumns].map((column) => {
      const name = a1({ row: 1, column }).replace("1", "");
      return `${name}:${name}`;
    }),
  };
}
