import type { WorkbookPort } from "../port";
import { ExcelWorkbook } from "./excel-workbook";

/** The port of the workbook that the add-in runs in. To be called once `Office.onReady` has resolved. */
export function excelPort(): WorkbookPort {
  return new ExcelWorkbook();
}
