import ExcelJS from "exceljs";
import { expect, test, type PanePage } from "./pane-page";

const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const WITH_PROPOSALS = "yongde-school.xlsx";
const REPORT_SHEET = "绩效评价报告";

/** Opens a workbook and leaves 评分's preview on the table. */
async function previewed(workbench: PanePage): Promise<string> {
  await workbench.start();
  await workbench.openSample(WITH_PROPOSALS);
  await workbench.tab("评分").click();
  await workbench.button("预览写回").click();
  const dialog = workbench.pane.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog.locator("li > span:first-child").first().innerText();
}

function confirmWriting(workbench: PanePage): Promise<void> {
  return workbench.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
}

async function sheetOf(rows: readonly (readonly unknown[])[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1").addRows(rows.map((row) => [...row]));
  return Promise.resolve(workbook);
}

test("busy says what is being done and how to end a cell's editing; cancelled, what was read stays", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.onCall(1, { kind: "slow", milliseconds: 25_000 });
  await workbench.button("重新读取").click();
  const busy = workbench.pane.locator("[aria-live]").filter({ hasText: "正在读取工作表" });
  await expect(busy).toBeVisible();
  await expect(busy).toContainText("如果正在编辑单元格，请按回车结束编辑", { timeout: 20_000 });
  await workbench.accessible();
  const before = await workbench.pane.locator("header").innerText();
  await busy.getByRole("button", { name: "取消" }).click();
  await expect(busy).toHaveCount(0);
  expect(await workbench.pane.locator("header").innerText()).toBe(before);
});

test("a first reading that is cancelled leaves a way on", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.reopen({ calls: [[2, { kind: "slow", milliseconds: 10_000 }]] });
  await workbench.button("取消").click();
  await expect(workbench.pane.getByText("还没有读取工作表")).toBeVisible();
  await workbench.accessible();
  await workbench.button("读取当前工作表").click();
  // The played host answers one request after the other: the late one comes first.
  await expect(workbench.tab("核查")).toBeVisible();
});

test("changed cells mark the result as stale and say where; reading again clears it", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.typed("H29", 2);
  const stale = workbench.pane.getByText("表格已变化（H29），结果可能已过期。");
  await expect(stale).toBeVisible();
  await workbench.accessible();
  await workbench.pane.getByRole("button", { name: "重新读取" }).last().click();
  await expect(stale).toHaveCount(0);
});

test("a sheet more is no change of this one; the menu knows it", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.page.evaluate(() => window.workbench?.workbook.addSheet("另一张"));
  await workbench.button(/切换工作表/).click();
  await expect(workbench.pane.getByRole("menuitemradio", { name: "另一张" })).toBeVisible();
  await expect(workbench.pane.getByText("结果可能已过期")).toHaveCount(0);
});

test("a cell changed between preview and writing: nothing is written, both values are named, the preview is made anew", async ({
  workbench,
}) => {
  const cell = await previewed(workbench);
  const before = String(await workbench.value(cell));
  await workbench.typed(cell, 77);
  await confirmWriting(workbench);
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有写入，工作簿没有任何变化" });
  await expect(fault).toContainText(`${cell}：预览时为“${before}`);
  await expect(fault).toContainText("现在为“77");
  expect(await workbench.value(cell)).toBe(77);
  await workbench.accessible();
  await fault.getByRole("button", { name: "重新预览" }).click();
  const dialog = workbench.pane.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("li").first()).toContainText("77");
});

test("a sheet deleted between preview and writing: nothing is written, the sheet is named, another can be read", async ({
  workbench,
}) => {
  await previewed(workbench);
  await workbench.page.evaluate(() => {
    const workbook = window.workbench?.workbook;
    if (!workbook) return;
    const gone = workbook.activeSheet();
    workbook.addSheet("余下的表");
    workbook.deleteSheet(gone);
  });
  await expect(workbench.pane.getByText("已被删除或改名，下面是之前读到的结果。")).toBeAttached();
  await confirmWriting(workbench);
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有写入，工作簿没有任何变化" });
  await expect(fault).toContainText("工作表“公开14表”已不存在或已改名。");
  await workbench.accessible();
});

test("a protected sheet is checked but not written to; the text can be copied", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(WITH_PROPOSALS);
  await workbench.page.evaluate(() => {
    const { host, workbook } = window.workbench ?? {};
    if (host && workbook) host.session.parts.ofSheet(workbook.activeSheet()).protected = true;
  });
  await workbench.button("重新读取").click();
  const notice = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "工作表受保护，不能写入" });
  await expect(notice.getByRole("button", { name: "复制文字" })).toBeVisible();
  await workbench.tab("评分").click();
  await expect(workbench.button("预览写回")).toBeDisabled();
  await workbench.accessible();
});

test("a sheet protected after the preview: nothing is written", async ({ workbench }) => {
  const cell = await previewed(workbench);
  const before = await workbench.value(cell);
  await workbench.page.evaluate(() => {
    const { host, workbook } = window.workbench ?? {};
    if (host && workbook) host.session.parts.ofSheet(workbook.activeSheet()).protected = true;
  });
  await confirmWriting(workbench);
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有写入，工作簿没有任何变化" });
  await expect(fault).toContainText("工作表“公开14表”受保护，不能写入");
  expect(await workbench.value(cell)).toBe(before);
});

test("a read-only workbook is checked; nothing offers to write", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(WITH_PROPOSALS);
  await workbench.reopen({ readOnly: true });
  await expect(workbench.pane.getByText("工作簿是只读的，不能写入")).toBeVisible();
  await workbench.tab("评分").click();
  await expect(workbench.button("预览写回")).toBeDisabled();
  await workbench.tab("报告").click();
  await expect(workbench.button("插入工作表")).toBeDisabled();
  await workbench.accessible();
});

test("a lost host while writing is told for what it is, with a report to copy", async ({ workbench }) => {
  const cell = await previewed(workbench);
  const before = await workbench.value(cell);
  await workbench.onCall(1, { kind: "office-error", number: 5012 });
  await confirmWriting(workbench);
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有写入，工作簿没有任何变化" });
  await expect(fault).toContainText("与 Excel 的连接已断开，请重新打开面板。");
  await expect(fault.getByRole("button", { name: "重新预览" })).toBeVisible();
  const copy = fault.getByRole("button", { name: "复制错误报告" });
  await copy.click();
  await expect(fault.getByRole("button", { name: "已复制" })).toBeVisible();
  expect(await workbench.value(cell)).toBe(before);
  await workbench.accessible();
  await fault.getByRole("button", { name: "重新预览" }).click();
  await expect(workbench.pane.getByRole("dialog")).toBeVisible();
});

test("an error while reading keeps the former result and offers to read again", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.onCall(1, { kind: "api-error", code: "GeneralException" });
  await workbench.button("重新读取").click();
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有读到工作表" });
  await expect(fault).toContainText("Excel 报告错误（GeneralException）。");
  await expect(workbench.pane.locator("header")).toContainText("94.5");
  await workbench.accessible();
  await fault.getByRole("button", { name: "重新读取" }).click();
  await expect(fault).toHaveCount(0);
});

test("an empty sheet says so and names the other sheets", async ({ workbench }) => {
  await workbench.start();
  const workbook = await sheetOf([]);
  workbook.addWorksheet("别的表").addRow(["甲"]);
  await workbench.open("空.xlsx", workbook);
  await expect(workbench.pane.getByText("这张工作表是空的")).toBeVisible();
  await expect(workbench.button("别的表")).toBeVisible();
  await workbench.accessible();
});

test("a hundred thousand cells that are no table: what was looked for", async ({ workbench }) => {
  await workbench.start();
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 100 }, (_, column) => row * column));
  await workbench.open("数.xlsx", await sheetOf(rows));
  await expect(workbench.pane.getByText("这张表里没有找到绩效评价表")).toBeVisible();
  await expect(workbench.pane.getByText("找的是：有“三级指标”或“指标名称”")).toBeVisible();
  await workbench.accessible();
});

test("error cells are findings, not failures", async ({ workbench }) => {
  await workbench.start();
  await workbench.open(
    "错.xlsx",
    await sheetOf([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人次", "≥100人", "100人", { error: "#REF!" }, { error: "#DIV/0!" }],
      ["产出指标", "质量指标", "合格率", "≥95%", "96%", 50, 50],
      ["总分", "", "", "", "", 100, { error: "#VALUE!" }],
    ]),
  );
  await expect(workbench.tab("核查")).toBeVisible();
  await workbench.tab("核查").click();
  await expect(workbench.pane.locator("main")).toContainText("#REF!");
  await workbench.accessible();
});

test("several tables on a sheet are counted in the head, and each can be shown", async ({ workbench }) => {
  await workbench.start();
  const table = (name: string, score: number) => [
    [`${name}项目支出绩效自评表`],
    ["项目名称", name],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人次", "≥100人", "100人", 60, score],
    ["效益指标", "社会效益指标", "覆盖率", "≥95%", "96%", 40, 40],
    ["总分", "", "", "", "", 100, score + 40],
    [],
    [],
  ];
  await workbench.open("两张.xlsx", await sheetOf([...table("甲", 60), ...table("乙", 50)]));
  const menu = workbench.button(/本表有 2 张评价表，正在看第 1 张/);
  await expect(menu).toBeVisible();
  await expect(workbench.pane.locator("header")).toContainText("100");
  await workbench.accessible();
  await menu.click();
  await workbench.pane.getByRole("menuitemradio", { name: /^表 2/ }).click();
  await expect(workbench.button(/正在看第 2 张/)).toBeVisible();
  await expect(workbench.pane.locator("header")).toContainText("90");
});

test("the tab that needs the person most is open first", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  const unsure = await workbench
    .tab("识别")
    .getByLabel(/处存疑/)
    .count();
  await expect(workbench.tab(unsure > 0 ? "识别" : "核查")).toHaveAttribute("aria-selected", "true");
});

test("while a report is held against the sheet the bar offers nothing that would insert one", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await expect(workbench.button("插入工作表")).toBeVisible();
  await workbench.button("报告的其他操作").click();
  await workbench.pane.getByRole("menuitem", { name: "核对已有报告" }).click();
  await expect(workbench.button("插入工作表")).toHaveCount(0);
  await workbench.tab("核查").click();
  await workbench.tab("报告").click();
  await expect(workbench.button("插入工作表")).toHaveCount(0);
  await workbench.button("返回报告").click();
  await expect(workbench.button("插入工作表")).toBeVisible();
});

test("a sheet of the report's name that appears meanwhile is left alone", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await workbench.button("插入工作表").click();
  await workbench.pane.getByRole("menuitem", { name: "插入工作表" }).click();
  await expect(workbench.pane.getByRole("dialog")).toBeVisible();
  await workbench.page.evaluate((name) => window.workbench?.workbook.addSheet(name), REPORT_SHEET);
  await workbench.pane.getByRole("dialog").getByRole("button", { name: "插入", exact: true }).click();
  const fault = workbench.pane.locator(".fui-MessageBar").filter({ hasText: "没有写入，工作簿没有任何变化" });
  await expect(fault).toContainText(`已有名为“${REPORT_SHEET}”的工作表`);
  await fault.getByRole("button", { name: "重新预览" }).click();
  await expect(workbench.pane.getByRole("dialog")).toContainText(`“${REPORT_SHEET} (2)”`);
});

test("language and theme are chosen in the menu and kept", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  const background = () =>
    workbench.pane.locator("header").evaluate((header) => getComputedStyle(header).backgroundColor);
  const light = await background();
  await workbench.button("更多").click();
  await expect(workbench.pane.getByRole("menuitem", { name: "支持页面" })).toHaveAttribute("href", "help.html");
  await expect(workbench.pane.getByRole("menuitem", { name: "隐私说明" })).toHaveAttribute("href", "privacy.html");
  await workbench.pane.getByRole("menuitemradio", { name: "English" }).click();
  await expect(workbench.pane.getByRole("tab", { name: "Check" })).toBeVisible();
  await workbench.button(/^More$/).click();
  await workbench.pane.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(background).not.toBe(light);
  await workbench.accessible();
  await workbench.openSample(WITH_PROPOSALS);
  await expect(workbench.pane.getByRole("tab", { name: "Check" })).toBeVisible();
  await workbench.button(/^More$/).click();
  await workbench.pane.getByRole("menuitemradio", { name: "As in Office" }).first().click();
  await workbench.button("更多").click();
  await workbench.pane.getByRole("menuitemradio", { name: "随 Office" }).last().click();
  await expect.poll(background).toBe(light);
});
