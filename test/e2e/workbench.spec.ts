import ExcelJS from "exceljs";
import type { Area } from "../../src/workbench/host/area";
import { expect, test, type WorkbenchPage } from "./workbench-page";

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
  await addin(workbench);
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

/** The add-in's window, when office.js is ready in it. */
async function addin({ page, pane }: WorkbenchPage) {
  await expect(pane.locator("body")).toBeVisible();
  const frame = page.frame({ url: /_host_Info/ });
  await frame?.waitForFunction(() => "Excel" in window);
  if (!frame) throw new Error("no add-in is loaded");
  return frame;
}

test("a member that is not played is told by name, to the add-in and on the page", async ({ workbench }) => {
  await workbench.opened(SAMPLE);
  const frame = await addin(workbench);
  const told = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.load("items/name");
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(told).toBe("ApiNotFound");
  await expect(workbench.page.locator("#notice")).toContainText("工作台没有实现的成员：Workbook.tables");
  expect(workbench.complaints.splice(0)).toEqual(["console: workbench: Workbook.tables"]);
});

test("a row that the add-in makes higher is drawn so whatever it holds, and saved so", async ({ workbench }) => {
  const { page } = workbench;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("数据");
  for (const row of [1, 2, 3]) {
    sheet.getCell(row, 1).value = "一行写不下的长句子，".repeat(8);
    sheet.getCell(row, 1).alignment = { wrapText: true };
  }
  await workbench.opened(SAMPLE);
  await workbench.open("行高.xlsx", book);
  const frame = await addin(workbench);
  const read = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("数据").getRange("A2");
      format.rowHeight = 33;
      await context.sync();
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    }),
  );
  expect(read).toBe(33);
  const drawn = () =>
    page.evaluate(() => window.workbench?.workbook.band(window.workbench.workbook.activeSheet(), "row", 1));
  expect(await drawn()).toEqual({ size: 33, hidden: false, given: true });
  const saved = (await workbench.saved()).getWorksheet("数据");
  expect([1, 2, 3].map((row) => saved?.getRow(row).height)).toEqual([undefined, 33, undefined]);
  await page.locator("#undo").click();
  expect(await drawn()).toMatchObject({ given: false });
});

test("a file is not saved without a sheet that was renamed; the page says which", async ({ workbench }) => {
  await workbench.opened(SAMPLE);
  await workbench.page.evaluate(() => {
    const workbook = window.workbench?.workbook;
    workbook?.renameSheet(workbook.activeSheet(), "新名");
  });
  await workbench.page.locator("#save").click();
  await expect(workbench.page.locator("#notice")).toContainText(/没有保存：文件中的“.+”已被改名或删除/);
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

test("a file that is dragged in is opened", async ({ workbench }) => {
  const { page } = workbench;
  const book = new ExcelJS.Workbook();
  book.addWorksheet("拖入").getCell("B2").value = "梨";
  const bytes = [...new Uint8Array(await book.xlsx.writeBuffer())];
  await workbench.opened(SAMPLE);
  const dataTransfer = await page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(content)], "拖入.xlsx"));
    return carried;
  }, bytes);
  await page.dispatchEvent("body", "dragenter", { dataTransfer });
  await expect(page.locator("#drop")).toBeVisible();
  await page.dispatchEvent("#drop", "drop", { dataTransfer });
  await workbench.opened("拖入.xlsx");
  await expect(page.locator("#drop")).toBeHidden();
  await expect(page.locator("#file-name")).toHaveText("拖入.xlsx");
  expect(await cells(workbench, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual({
    values: [["梨"]],
    texts: [["梨"]],
  });
});

/** What the grid holds and shows on the sheet that is open. */
function cells({ page }: WorkbenchPage, area: Area) {
  return page.evaluate((wanted) => {
    const workbook = window.workbench?.workbook;
    const sheet = workbook?.activeSheet() ?? "";
    return { values: workbook?.values(sheet, wanted), texts: workbook?.texts(sheet, wanted) };
  }, area);
}

test("a workbook that counts its days from 1904 shows the right day, and the saved file keeps it", async ({
  workbench,
}) => {
  const day = (date: number) => new Date(Date.UTC(2019, 11, date));
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  const sheet = book.addWorksheet("日期");
  for (const address of ["A1", "A2"]) {
    sheet.getCell(address).value = day(1);
    sheet.getCell(address).numFmt = "yyyy-mm-dd";
  }
  await workbench.opened(SAMPLE);
  await workbench.open("1904.xlsx", book);
  const shown = { row: 0, column: 0, rows: 2, columns: 1 };
  expect(await cells(workbench, shown)).toEqual({
    values: [[43800], [43800]],
    texts: [["2019-12-01"], ["2019-12-01"]],
  });
  await workbench.page.evaluate(() => {
    const workbook = window.workbench?.workbook;
    workbook?.write(workbook.activeSheet(), { row: 1, column: 0, rows: 1, columns: 1 }, [[{ value: 43830 }]]);
  });
  expect((await cells(workbench, shown)).texts).toEqual([["2019-12-01"], ["2019-12-31"]]);
  const saved = await workbench.saved();
  expect(saved.properties.date1904).toBe(true);
  expect(saved.getWorksheet("日期")?.getCell("A1").value).toEqual(day(1));
  expect(saved.getWorksheet("日期")?.getCell("A2").value).toEqual(day(31));
});
