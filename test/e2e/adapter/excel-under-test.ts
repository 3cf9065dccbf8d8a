import type { Scene } from "../../workbook/port-contract";
import { fillFrom, protect, underTest, type Circumstances, type ExcelUnderTest } from "../../workbook/excel/under-test";
import type { Client } from "./client";
import { stage } from "./stage";

export type { ExcelUnderTest } from "../../workbook/excel/under-test";

const PATIENT = { timeoutSeconds: 20, waitingSeconds: 3 };
/** For tests in which an answer never comes; the grid takes a tenth of a second for every computation alone. */
export const QUICK = { timeoutSeconds: 1.5, waitingSeconds: 0.4 };
/** The workbook in memory goes through 500 of them under jest; here it is the browser and the grid that are tried. */
export const RANDOM_PLANS = 25;

/** In a browser: an add-in's page of its own for every test, with the genuine office.js and the adapter in it. */
export async function excelUnderTest(scene: Scene, more: Circumstances = {}): Promise<ExcelUnderTest> {
  localStorage.clear();
  const { frame, freshWorkbook } = stage();
  const workbook = freshWorkbook();
  fillFrom(workbook, scene.grids);
  await workbook.settle();
  const ready = new Promise<Client>((resolve) => {
    window.clientReady = resolve;
  });
  frame.reload();
  const host = frame.connect(workbook, { readOnly: scene.readOnly ?? false, ...more.client });
  protect(host, scene);
  const client = await ready;
  return underTest(
    client(more.session ?? PATIENT),
    frame.window as unknown as ExcelUnderTest["library"],
    host,
    workbook,
  );
}

/** The next test's page takes the place of this one's. */
export function closeAll(): void {
  delete window.clientReady;
}
