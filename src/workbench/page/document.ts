import type { ExcelHost } from "../host/host";
import type { Grid } from "../workbooks/univer/grid";
import type { UniverWorkbook } from "../workbooks/univer/univer-workbook";
import type { OpenedFile } from "../xlsx/open-xlsx";
import type { SavedFile } from "../xlsx/save-xlsx";
import type { AddinFrame } from "./addin-frame";

/** The workbook that is open: its file, the grid that shows it, the host that plays Excel on it. */
export interface OpenDocument {
  readonly file: OpenedFile;
  readonly workbook: UniverWorkbook;
  readonly host: ExcelHost;
}

/** Shows a file in the grid and gives it to the add-in, which starts anew when it had another before. */
export async function openDocument(
  grid: Promise<Grid>,
  frame: AddinFrame,
  name: string,
  bytes: Uint8Array,
  first: boolean,
): Promise<OpenDocument> {
  const { openXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/open-xlsx");
  const file = await openXlsx(name, bytes);
  const workbook = (await grid).show(file.data);
  if (!first) frame.reload();
  const host = frame.connect(workbook);
  for (const sheet of file.protectedSheets) host.session.parts.ofSheet(sheet).protected = true;
  if (file.settings !== null) host.session.parts.addXml(file.settings);
  return { file, workbook, host };
}

/** null where there is nothing to save. */
export async function savedDocument({ file, host }: OpenDocument): Promise<SavedFile | null> {
  const { saveXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/save-xlsx");
  await host.session.workbook.settle();
  return saveXlsx(file.bytes, host.session);
}

export function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
