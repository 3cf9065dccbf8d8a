import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { MemoryWorkbook } from "../../../src/workbench/workbooks/memory/memory-workbook";
import { startOfficeClient } from "../../workbench/office-client";
import type { Scene } from "../port-contract";
import { fillFrom, protect, underTest, type Circumstances, type ExcelUnderTest } from "./under-test";

export type { ExcelUnderTest } from "./under-test";

const PATIENT = { timeoutSeconds: 20, waitingSeconds: 3 };
/** For tests in which an answer never comes. */
export const QUICK = { timeoutSeconds: 0.4, waitingSeconds: 0.1 };
export const RANDOM_PLANS = 500;

const open: (() => void)[] = [];

/** In jsdom, on the workbook in memory. In a browser this file gives way to one that has the same exports. */
export async function excelUnderTest(scene: Scene, more: Circumstances = {}): Promise<ExcelUnderTest> {
  const workbook = new MemoryWorkbook();
  fillFrom(workbook, scene.grids);
  workbook.forgetUndo();
  const client = await startOfficeClient({ workbook, readOnly: scene.readOnly ?? false, ...more.client });
  open.push(() => client.close());
  protect(client.host, scene);
  Object.assign(globalThis, {
    window: client.window,
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
  });
  return underTest(new ExcelWorkbook(more.session ?? PATIENT), client, client.host, workbook);
}

/** To be called after every test; the client's globals go with it. */
export function closeAll(): void {
  for (const close of open.splice(0)) close();
  for (const name of ["window", "Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
}
