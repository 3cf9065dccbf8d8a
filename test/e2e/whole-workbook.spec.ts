import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import mammoth from "mammoth";
import config from "../../workbench.config.json";
import { expect, test, type PanePage } from "./pane-page";

/** Two forms of the same kind on sheets of their own; the second is worse. */
function twoProjects(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const form = (name: string, total: number) => [
    ["项目支出绩效自评表"],
    ["项目名称", name],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人次", "≥100人", "100人", 60, 60],
    ["效益指标", "社会效益指标", "覆盖率", "≥95%", "96%", 40, 40],
    ["总分", "", "", "", "", 100, total],
  ];
  workbook.addWorksheet("甲表").addRows(form("河道清淤", 100));
  workbook.addWorksheet("乙表").addRows(form("道路养护", 95));
  return workbook;
}

const dialog = (workbench: PanePage) => workbench.pane.getByRole("dialog");

async function insertSheet(workbench: PanePage, name: string): Promise<void> {
  await dialog(workbench).getByRole("button", { name: "插入", exact: true }).click();
  await workbench.settled();
  await expect(workbench.pane.getByText(`已插入工作表“${name}”并回读核对`)).toBeVisible();
}

async function takeBack(workbench: PanePage): Promise<void> {
  await workbench.button("撤销").click();
  await workbench.settled();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
}

/** Whether the sheet has recomputed scores to be written; they are, and taken back. */
async function writeScores(workbench: PanePage): Promise<boolean> {
  const preview = workbench.button("预览写回");
  if (!(await preview.isEnabled())) return false;
  await preview.click();
  await dialog(workbench)
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
  await workbench.settled();
  await expect(workbench.pane.getByText(/已写入 \d+ 处并回读核对/)).toBeVisible();
  await takeBack(workbench);
  return true;
}

test("six published sheets, one after the other: recognise, check, score, write, undo, report", async ({
  workbench,
}) => {
  test.setTimeout(180_000); // six workbooks, each read and written three times
  await workbench.start();
  let written = 0;
  for (const { file } of config.samples.files) {
    await workbench.openSample(file);
    const main = workbench.pane.locator("main");
    await workbench.tab("识别").click();
    await expect(main.getByRole("button", { name: /^[A-Z]+列|列/ }).first()).toBeVisible();
    await workbench.tab("核查").click();
    await expect(main.getByRole("searchbox")).toBeVisible();
    await workbench.tab("评分").click();
    // An empty form has no scores, and says so.
    await expect(main.getByRole("treegrid").or(main.getByText("这张表不计分"))).toBeVisible();
    if (await writeScores(workbench)) written += 1;
    await workbench.tab("报告").click();
    await workbench.button("插入工作表").click();
    await workbench.pane.getByRole("menuitem", { name: "插入工作表" }).click();
    await insertSheet(workbench, "绩效评价报告");
    await takeBack(workbench);
  }
  expect(config.samples.files).toHaveLength(6);
  expect(written).toBeGreaterThan(1);
});

test("all tables at one look, sorted, gone to, as a summary sheet; then the record and the next check against it", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.open("两个项目.xlsx", twoProjects());
  await workbench.button(/^工作表 甲表/).click();
  await workbench.pane.getByRole("menuitem", { name: "各表一览…" }).click();
  const table = workbench.pane.getByRole("table", { name: "本工作簿各评价表" });
  await expect(table.getByRole("rowheader")).toHaveText([/河道清淤.*甲表/, /道路养护.*乙表.*各项合计 100/]);
  await expect(workbench.pane.locator("main")).toContainText("共 2 个项目");
  await workbench.accessible();
  await table.getByRole("button", { name: "重算" }).click();
  await expect(table.getByRole("columnheader", { name: "重算" })).toHaveAttribute("aria-sort", "ascending");
  await workbench.button("插入汇总表").click();
  await insertSheet(workbench, "绩效评价汇总");
  await takeBack(workbench);

  await workbench.button(/^工作表 甲表/).click();
  await workbench.pane.getByRole("menuitem", { name: "各表一览…" }).click();
  await table.getByRole("button", { name: "道路养护" }).click();
  await expect(workbench.button(/^工作表 乙表/)).toBeVisible();

  await workbench.tab("核查").click();
  await workbench.button("核查记录").click();
  await workbench.pane.getByRole("menuitem", { name: "插入核查意见表…" }).click();
  await insertSheet(workbench, "核查意见表");
  const record = (await workbench.saved()).getWorksheet("核查意见表");
  expect(record?.getCell("A1").text).toBe("绩效评价核查意见表");

  // The colleague corrects the total; the next record says so.
  await workbench.typed("G6", 100, "乙表");
  await workbench.button("重新读取").first().click();
  await workbench.settled();
  await workbench.button("核查记录").click();
  const file = workbench.page.waitForEvent("download");
  await workbench.pane.getByRole("menuitem", { name: "导出核查意见表（Word）" }).click();
  const { value: text } = await mammoth.extractRawText({ buffer: await readFile(await (await file).path()) });
  expect(text).toMatch(/与上次核查意见表相比：新增 \d+ 条，未改 \d+ 条，已改 [1-9]\d* 条/);
});
