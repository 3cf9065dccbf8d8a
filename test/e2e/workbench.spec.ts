import ExcelJS from "exceljs";
import { expect, test } from "./workbench-page";

const SAMPLE = "nanchang-score-table.xlsx";

test("opens the first sample beside the add-in and says what it is not", async ({ workbench }) => {
  await workbench.page.goto("/workbench/");
  await workbench.opened(SAMPLE);
  await expect(workbench.page.locator("#not-excel")).toHaveText("工作台 · 不是 Excel");
  await expect(workbench.page.locator("#file-name")).toHaveText(SAMPLE);
  await expect(workbench.page.locator("#ribbon button")).not.toHaveCount(0);
});

test("speaks English to an English browser", async ({ browser }) => {
  const page = await browser.newPage({ locale: "en-US", ignoreHTTPSErrors: true });
  await page.goto("/workbench/");
  await expect(page.locator("#not-excel")).toHaveText("Workbench · not Excel");
  await page.close();
});

test("the genuine office.js reads and writes; undo takes the batch back; save writes only what changed", async ({
  workbench,
}) => {
  const { page } = workbench;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("数据");
  sheet.getCell("A1").value = "苹果";
  sheet.getCell("B1").value = 12.5;
  sheet.getCell("B1").numFmt = "0.00";
  sheet.getCell("B2").value = { formula: "B1*2", result: 25 };
  await workbench.opened(SAMPLE);
  await workbench.open("数据.xlsx", book);
  const write = () =>
    page.frame({ url: /_host_Info/ })?.evaluate(async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("数据").getRange("A2:B3");
        range.values = [
          ["梨", "=B1*4"],
          ["合计", "=SUM(B1:B2)"],
        ];
        range.format.font.bold = true;
        await context.sync();
        range.load("values,text,formulas,address");
        await context.sync();
        return { address: range.address, values: range.values, text: range.text };
      }),
    );
  await expect(workbench.pane.locator("body")).toBeVisible();
  await page.frame({ url: /_host_Info/ })?.waitForFunction(() => "Excel" in window);
  expect(await write()).toEqual({
    address: "数据!A2:B3",
    values: [
      ["梨", 50],
      ["合计", 62.5],
    ],
    text: [
      ["梨", "50"],
      ["合计", "62.5"],
    ],
  });
  await page.locator("#undo").click();
  const values = () =>
    page.evaluate(() => {
      const workbook = window.workbench?.workbook;
      return workbook?.values(workbook.activeSheet(), { row: 1, column: 0, rows: 2, columns: 2 });
    });
  await expect.poll(values).toEqual([
    ["", 25],
    ["", ""],
  ]);
  await write();
  const saved = (await workbench.saved()).getWorksheet("数据");
  expect(saved?.getCell("A1").value).toBe("苹果");
  expect(saved?.getCell("A2").value).toBe("梨");
  expect(saved?.getCell("B1").numFmt).toBe("0.00");
  expect(saved?.getCell("B3").value).toMatchObject({ formula: "SUM(B1:B2)", result: 62.5 });
});

test("says what the grid does not show", async ({ workbench }) => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("数据");
  sheet.getCell("A1").value = "甲";
  sheet.getCell("A1").note = "批注";
  sheet.getCell("A2").dataValidation = { type: "list", allowBlank: true, formulae: ['"一,二"'] };
  await workbench.opened(SAMPLE);
  await workbench.open("批注.xlsx", book);
  await expect(workbench.page.locator("#notice")).toContainText("批注、数据验证");
});

test("refuses what is no workbook and keeps what is open", async ({ workbench }) => {
  await workbench.opened(SAMPLE);
  await workbench.page.locator("#file").setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("文字") });
  await expect(workbench.page.locator("#notice")).toHaveText(/打不开 a\.xlsx：不是 Excel 工作簿/);
  await expect(workbench.page.locator("#file-name")).toHaveText(SAMPLE);
});

test("the edge is moved by keys and remembered", async ({ workbench }) => {
  const { page } = workbench;
  const width = () => page.locator("#pane").evaluate((pane) => Math.round(pane.getBoundingClientRect().width));
  await workbench.opened(SAMPLE);
  const before = await width();
  await page.locator("#edge").press("ArrowLeft");
  expect(await width()).toBe(before + 16);
  await page.reload();
  await workbench.opened(SAMPLE);
  expect(await width()).toBe(before + 16);
});
