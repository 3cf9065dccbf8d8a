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

  test("everybody who waits for it is told", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Sheet1").getCell("A2").value = { formula: "A1*3", result: 0 };
    await workbench.open("two-wait.xlsx", book);
    const values = await workbench.page.evaluate(async () => {
      const workbook = window.workbench?.workbook;
      const id = workbook?.activeSheet() ?? "";
      workbook?.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 5 }]]);
      await Promise.all([workbook?.settle(), workbook?.settle()]);
      return workbook?.values(id, { row: 1, column: 0, rows: 1, columns: 1 });
    });
    expect(values).toEqual([[15]]);
  });

  /** Both are written while Univer computes the formula: at the moment it says that it has begun. */
  const overtaken = (formula: string, constant: number) =>
    workbench.page.evaluate(
      async ([f, v]) => {
        const workbook = window.workbench?.workbook;
        if (!workbook) throw new Error("no workbook is open");
        const id = workbook.activeSheet();
        const first = { row: 0, column: 0, rows: 1, columns: 1 };
        await new Promise<void>((begun) => {
          const { api } = workbook;
          const watch = api.addEvent(api.Event.CommandExecuted, ({ id: command }) => {
            if (command !== "formula.mutation.set-formula-calculation-start") return;
            watch.dispose();
            workbook.write(id, first, [[{ value: v }]]);
            begun();
          });
          workbook.write(id, first, [[{ value: "", formula: f }]]);
        });
        await workbook.settle();
        return workbook.values(id, { ...first, rows: 3 });
      },
      [formula, constant] as const,
    );

  test("a result that comes late does not lie over what was written meanwhile", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Sheet1");
    await workbench.open("late.xlsx", book);
    expect(await overtaken("=SUM(B1:B3)", 5)).toEqual([[5], [""], [""]]);
  });

  test("nor does the rest of a list that has meanwhile gone", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Sheet1");
    await workbench.open("late-list.xlsx", book);
    expect(await overtaken("=SEQUENCE(3)", 5)).toEqual([[5], [""], [""]]);
  });
});
