import { memoryWorkbook } from "../../src/workbench/workbooks/memory/sheet-data";
import { startOfficeClient, type OfficeClient } from "./office-client";

const SALES = [
  {
    name: "销售",
    rows: [
      ["二〇二六年销售表", "", ""],
      ["品名", "数量", "金额"],
      ["苹果", 3, 12.5],
    ],
    merges: ["A1:C1"],
  },
];

describe("the genuine office.js on the workbench host", () => {
  let client: OfficeClient;
  beforeAll(async () => {
    client = await startOfficeClient({ workbook: memoryWorkbook(SALES) });
  });
  afterAll(() => client.close());
  afterEach(() => expect(client.host.session.missing).toEqual([]));

  test("believes to sit in Excel on the web", async () => {
    const info = await client.Office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(client.Office.context.displayLanguage).toBe("zh-CN");
  });

  test("a pressed ribbon button runs the add-in's function, which says when it is done", async () => {
    const { host, Office } = client;
    const pressed: string[] = [];
    const done = new Promise<void>((resolve) => {
      Office.actions.associate("countCells", (event: Office.AddinCommands.Event) => {
        pressed.push(event.source.id);
        event.completed();
        resolve();
      });
    });
    // The client listens for buttons a moment after it is ready.
    while (!host.runCommand("Count", "countCells")) await new Promise((resolve) => setTimeout(resolve, 5));
    await done;
    await host.idle();
    expect(pressed).toEqual(["Count"]);
  });

  test("reads a used range", async () => {
    const read = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load("values,text,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["销售!A1:C3", SALES[0]?.rows]);
  });

  test("writes what Excel would make of it, and undoes the batch as one step", async () => {
    const seen = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("销售").getRange("A5:D5");
      range.values = [["12.50%", "'=1+1", "=SUM(B3:B3)", "2024/3/5"]];
      range.format.fill.color = "#FFEB9C";
      await context.sync();
      range.load("values,formulas,numberFormat,format/fill/color");
      await context.sync();
      return [range.values, range.formulas, range.numberFormat, range.format.fill.color];
    });
    expect(seen).toEqual([
      [[0.125, "=1+1", "", 45356]],
      [[0.125, "=1+1", "=SUM(B3:B3)", 45356]],
      [["0.00%", "General", "General", "yyyy/m/d"]],
      "#FFEB9C",
    ]);
    client.host.session.workbook.undo();
    expect(client.host.session.workbook.usedArea(client.host.session.workbook.activeSheet(), false)?.rows).toBe(3);
  });

  test("answers null objects, errors with code and statement", async () => {
    const run = client.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: expect.any(String) } });
  });

  test("writes 30,000 cells, sent in blocks, as one change", async () => {
    const seen: string[] = [];
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("大");
      sheet.onChanged.add((event) => {
        seen.push(event.address, event.triggerSource);
        return Promise.resolve();
      });
      await context.sync();
      const values = Array.from({ length: 10_000 }, (_, row) => [row, "甲", row / 2]);
      sheet.getRangeByIndexes(0, 0, 10_000, 3).values = values;
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["A1:C10000", "ThisLocalAddin"]);
  });

  test("keeps no reference when everything is done", async () => {
    await client.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await client.host.idle();
    expect(client.host.session.referenceCount).toBeLessThanOrEqual(1); // the event's own
  });
});
