import type { CellRef } from "../../../src/core/grid/address";
import { a1, a1Range } from "../../../src/core/grid/address";
import { isErrorValue, type Grid } from "../../../src/core/grid/grid";
import type { SessionOptions } from "../../../src/workbook/excel/host-session";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { ExcelHost } from "../../../src/workbench/host/host";
import { memoryWorkbook, type CellData, type SheetData } from "../../../src/workbench/workbooks/memory/sheet-data";
import type { MemoryWorkbook } from "../../../src/workbench/workbooks/memory/memory-workbook";
import { startOfficeClient, type ClientOptions } from "../../workbench/office-client";
import type { Scene, WorkbookUnderTest } from "../port-contract";

/** The adapter on Microsoft's own office.js, which talks to the workbench host in place of Excel. */
export interface ExcelUnderTest extends WorkbookUnderTest {
  readonly port: ExcelWorkbook;
  readonly host: ExcelHost;
  readonly workbook: MemoryWorkbook;
  readonly sheetId: (name: string) => string;
  /** Round trips since the last call, the client's own releases of references left out. */
  readonly roundTrips: () => number;
}

const PATIENT: SessionOptions = { timeoutSeconds: 20, waitingSeconds: 3 };

const open: (() => void)[] = [];

export async function excelUnderTest(
  { grids, protectedSheets = [], readOnly = false }: Scene,
  more: { readonly session?: SessionOptions; readonly client?: Partial<ClientOptions> } = {},
): Promise<ExcelUnderTest> {
  const workbook = memoryWorkbook(grids.map(sheetData));
  const client = await startOfficeClient({ workbook, readOnly, ...more.client });
  open.push(() => client.close());
  const { host } = client;
  const sheetId = (name: string) => workbook.sheets().find((sheet) => sheet.name === name)?.id ?? name;
  for (const name of protectedSheets) host.session.parts.ofSheet(sheetId(name)).protected = true;
  Object.assign(globalThis, {
    window: client.window,
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
  });
  // The client's own start-up request is nobody's round trip.
  while (host.requests.length === 0) await settled();
  let counted = host.requests.length;
  return {
    port: new ExcelWorkbook(more.session ?? PATIENT),
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

/** To be called after every test; the client's globals go with it. */
export function closeAll(): void {
  for (const close of open.splice(0)) close();
  for (const name of ["window", "Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
}

/** Events are messages between windows: they need a turn of the loop to arrive. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

function sheetData(grid: Grid): SheetData {
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
