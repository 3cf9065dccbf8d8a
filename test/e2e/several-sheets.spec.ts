import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import mammoth from "mammoth";
import { expect, test, type PanePage } from "./pane-page";

const QUOTED = `六安'24 "终稿"`;
const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

/** What a bureau is handed: three projects, one with a wrong total, one without scores, an old copy put out of sight. */
function severalSheets(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const form = (name: string, total: number) => [
    ["项目支出绩效自评表"],
    ["项目名称", name],
    HEADER,
    ["产出指标", "数量指标", "培训人次", "≥100人", "100人", 60, 60],
    ["效益指标", "社会效益指标", "覆盖率", "≥95%", "96%", 40, 40],
    ["总分", "", "", "", "", 100, total],
  ];
  workbook.addWorksheet("甲表").addRows(form("河道清淤", 100));
  workbook.addWorksheet(QUOTED).addRows(form("道路养护", 95));
  workbook
    .addWorksheet("目标表")
    .addRows([
      ["项目支出绩效目标申报表"],
      ["项目名称", "桥梁检测"],
      HEADER.slice(0, 4),
      ["产出指标", "数量指标", "检测桥梁", "≥20座"],
      ["效益指标", "社会效益指标", "险情处置率", "≥95%"],
    ]);
  workbook.addWorksheet("旧稿", { state: "hidden" }).addRows(form("河道清淤", 100));
  return workbook;
}

const overview = (workbench: PanePage) => workbench.pane.getByRole("table", { name: "本工作簿各评价表" });
const dialog = (workbench: PanePage) => workbench.pane.getByRole("dialog");
const comments = (workbench: PanePage) =>
  workbench.page.evaluate(() => window.workbench?.host.session.parts.comments.length);

/** As by a click on the sheet's tab. */
async function activate(workbench: PanePage, sheet: string): Promise<void> {
  await workbench.page.evaluate((name) => {
    const { workbook } = window.workbench ?? {};
    const id = workbook?.sheets().find((one) => one.name === name)?.id;
    if (id !== undefined) workbook?.activate(id);
  }, sheet);
}

async function openOverview(workbench: PanePage, sheet: RegExp): Promise<void> {
  await workbench.button(sheet).click();
  await workbench.pane.getByRole("menuitem", { name: "各表一览…" }).click();
  await expect(overview(workbench)).toBeVisible();
}

async function fromRecord(workbench: PanePage, item: string, write: string): Promise<void> {
  await workbench.button("核查记录").click();
  await workbench.pane.getByRole("menuitem", { name: item }).click();
  await dialog(workbench).getByRole("button", { name: write, exact: true }).click();
  await workbench.settled();
  await expect(workbench.button("撤销")).toBeVisible();
}

test("a workbook of several sheets: one look, sorted by errors, the sheet with quotes in its name gone to, a summary with its chart", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.open("多表.xlsx", severalSheets());
  await openOverview(workbench, /^工作表 甲表/);
  const main = workbench.pane.locator("main");
  await expect(overview(workbench).getByRole("rowheader")).toHaveText([
    /河道清淤.*甲表/,
    /道路养护.*各项合计 100/,
    /桥梁检测.*目标表/,
    /河道清淤.*旧稿（隐藏）/,
  ]);
  await expect(main).toContainText("共 4 张评价表，其中 3 张填有百分制总分，平均 98.33 分，最高 100 分，最低 95 分");
  await workbench.accessibleWhenNarrow();
  const byErrors = overview(workbench).getByRole("button", { name: "错误" });
  await byErrors.click();
  await byErrors.click();
  await expect(overview(workbench).getByRole("columnheader", { name: "错误" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(overview(workbench).getByRole("rowheader").first()).toContainText("道路养护");

  await workbench.button("插入汇总表").click();
  await dialog(workbench).getByRole("button", { name: "插入", exact: true }).click();
  await workbench.settled();
  const summary = (await workbench.saved()).getWorksheet("绩效评价汇总");
  expect(summary?.getCell("A2").text).toContain("共 4 张评价表");
  const charts = await workbench.page.evaluate(() => {
    const { host, workbook } = window.workbench ?? {};
    const id = workbook?.sheets().find(({ name }) => name === "绩效评价汇总")?.id;
    return id === undefined ? [] : host?.session.parts.ofSheet(id).charts.map(({ title }) => title);
  });
  expect(charts).toHaveLength(1);

  await openOverview(workbench, /^工作表 /);
  await overview(workbench).getByRole("button", { name: "道路养护" }).click();
  await expect.poll(() => workbench.selection()).toBe(`${QUOTED}!A1:A1`);
  await workbench.settled();
  await workbench.tab("核查").click();
  await main.locator("[data-card]").first().click();
  await main.getByRole("button", { name: "G6" }).first().click();
  await expect.poll(() => workbench.selection()).toBe(`${QUOTED}!G6:G6`);
});

test("a colleague's sheet: record and comments; after a rename and corrections the pane says what was put right, and removes its comments as one", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.open("多表.xlsx", severalSheets());
  await activate(workbench, QUOTED);
  await expect(workbench.button(`工作表 ${QUOTED}`)).toBeVisible();
  await workbench.settled();
  await workbench.tab("核查").click();
  await fromRecord(workbench, "插入核查意见表…", "插入");
  const since = workbench.pane.getByText(/^与上次核查意见表相比：/);
  await expect(since).toHaveText(/新增 0 条，未改 [1-9]\d* 条，已改 0 条/);
  await fromRecord(workbench, "批注到单元格…", "写入批注");
  expect(await comments(workbench)).toBeGreaterThan(0);

  await workbench.page.evaluate((name) => {
    const { workbook } = window.workbench ?? {};
    const id = workbook?.sheets().find((one) => one.name === name)?.id;
    if (id !== undefined) workbook?.renameSheet(id, "道路终稿");
  }, QUOTED);
  // This Excel does not tell of new names: the pane notices when it reads.
  await workbench.button("重新读取").first().click();
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "已不存在或已改名" });
  await fault.getByRole("button", { name: "重新读取" }).click();
  await workbench.settled();
  await workbench.tab("核查").click();
  await expect(since).toHaveText(/新增 0 条，未改 [1-9]\d* 条，已改 0 条/);
  await workbench.typed("G6", 100, "道路终稿");
  await workbench.button("重新读取").first().click();
  await workbench.settled();
  await expect(since).toHaveText(/已改 [1-9]\d* 条/);
  await since.click();
  await expect(workbench.pane.getByText(/^已改：G6/).first()).toBeVisible();
  await workbench.accessibleWhenNarrow();

  await fromRecord(workbench, "移除绩评的批注…", "移除批注");
  expect(await comments(workbench)).toBe(0);
  await workbench.button("核查记录").click();
  const file = workbench.page.waitForEvent("download");
  await workbench.pane.getByRole("menuitem", { name: "导出核查意见表（Word）" }).click();
  const { value: text } = await mammoth.extractRawText({ buffer: await readFile(await (await file).path()) });
  expect(text).toContain("道路终稿");
  expect(text).toMatch(/已改 [1-9]\d* 条/);
});
