import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { Workbook } from "../../../src/workbench/host/workbook";
import { AddinFrame } from "../../../src/workbench/page/addin-frame";
import type {} from "../../../src/workbench/page/main";
import { MemoryWorkbook } from "../../../src/workbench/workbooks/memory/memory-workbook";

/** Where the tests play: the frame that the add-in is loaded into, and a workbook with one empty sheet for each. */
interface Stage {
  readonly frame: AddinFrame;
  readonly freshWorkbook: () => Workbook;
}

let current: Stage | null = null;
let books = 0;

/** The workbench's own grid and frame where this runs in the workbench; else the workbook in memory and a bare page. */
export function stage(): Stage {
  const { workbench } = window;
  current ??= workbench
    ? { frame: workbench.frame, freshWorkbook: () => workbench.grid.show(emptyBook()) }
    : {
        frame: new AddinFrame(document.body, "", "client.html", "zh-CN"),
        freshWorkbook: () => new MemoryWorkbook(),
      };
  return current;
}

function emptyBook(): IWorkbookData {
  books += 1;
  return {
    id: `book-${books}`,
    name: "Book1.xlsx",
    appVersion: "0.25.1",
    locale: "zhCN" as unknown as LocaleType,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1" } },
  };
}
