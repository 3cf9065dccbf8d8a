import ExcelJS from "exceljs";
import { Driver, WORKBOOK_CONTRACT } from "../workbench/workbook-contract";
import { expect, test, WorkbenchPage } from "./workbench-page";

/** The same contract that the workbook in memory keeps, on the visible one; one page for all cases, a file for each. */
test.describe("Univer keeps the contract", () => {
  let workbench: WorkbenchPage;

  test.beforeAll(async ({ browser }) => {
    workbench = new WorkbenchPage(await browser.newPage({ ignoreHTTPSErrors: true }));
    await workbench.page.goto("/workbench/?probe");
    await workbench.opened("nanchang-score-table.xlsx");
  });

  test.afterAll(async () => {
    await workbench.page.close();
    expect(workbench.complaints).toEqual([]);
  });

  WORKBOOK_CONTRACT.forEach(({ name, run }, i) => {
    test(name, async () => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet("Sheet1");
      await workbench.open(`empty-${i}.xlsx`, book);
      const driver = new Driver({
        call: (method, ...args) =>
          workbench.page.evaluate(
            ([wanted, given]) => {
              const workbook = window.workbench?.workbook as unknown as Record<string, (...all: unknown[]) => unknown>;
              return workbook[wanted]?.(...given);
            },
            [method, args] as const,
          ),
      });
      await run(driver);
    });
  });

  test("recalculates before it answers", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Sheet1");
    sheet.getCell("A1").value = 2;
    sheet.getCell("A2").value = { formula: "A1*3", result: 6 };
    await workbench.open("formula.xlsx", book);
    const values = await workbench.page.evaluate(async () => {
      const workbook = window.workbench?.workbook;
      const id = workbook?.activeSheet() ?? "";
      workbook?.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 5 }]]);
      await workbook?.settle();
      return workbook?.values(id, { row: 0, column: 0, rows: 2, columns: 1 });
    });
    expect(values).toEqual([[5], [15]]);
  });
});
