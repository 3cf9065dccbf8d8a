import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";

/** What the add-in's page hands out to the tests around it: the adapter on the genuine office.js. */
export type Client = (...options: ConstructorParameters<typeof ExcelWorkbook>) => ExcelWorkbook;

declare global {
  interface Window {
    /** In the page around the add-in: is told when the client of the last load is ready. */
    clientReady?: (client: Client) => void;
  }
}

void Office.onReady().then(() => window.parent.clientReady?.((options) => new ExcelWorkbook(options)));
