import { execFile } from "node:child_process";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect, test, type PanePage } from "./pane-page";

const FILE = "核查.xlsx";
const SHEET = "自评";
const TOTAL = /总分为 99，各项得分合计 95/;
const CUT = /分值 20 得 15，未说明扣分原因/;
const ROWS: readonly (readonly (string | number)[])[] = [
  ["项目支出绩效自评表（2023年度）"],
  ["项目名称", "河道清淤"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
  ["产出指标", "数量指标", "清淤河道长度", "≥10公里", "12公里", 40, 40, ""],
  ["产出指标", "质量指标", "验收合格率", "≥95%", "96%", 20, 15, ""],
  ["效益指标", "社会效益指标", "受益人口", "≥3万人", "3.2万人", 30, 30, ""],
  ["满意度指标", "服务对象满意度指标", "沿线居民满意度", "≥90%", "92%", 10, 10, "问卷200份"],
  ["总分", "", "", "", "", 100, 99, ""],
];

function sheet(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(SHEET).addRows(ROWS as unknown[][]);
  return workbook;
}

interface Listed {
  readonly files: readonly {
    readonly tables: readonly {
      readonly findings: readonly { readonly rule: string; readonly primary: string }[];
      readonly suppressed: readonly { readonly reason: string }[];
    }[];
  }[];
}

/** What `jiping check --format json` says of a saved file; it ends with 1 where a sheet has errors. */
async function listed(path: string): Promise<Listed["files"][number]["tables"][number]> {
  const cli = join(__dirname, "../../src/cli/jiping.ts");
  const args = [require.resolve("tsx/cli"), cli, "check", path, "--format", "json"];
  const printed = await new Promise<string>((resolve) => execFile(process.execPath, args, (_, out) => resolve(out)));
  const table = (JSON.parse(printed) as Listed).files[0]?.tables[0];
  if (!table) throw new Error("no table");
  return table;
}

async function holdToWidth(workbench: PanePage): Promise<void> {
  const beyond = await workbench.pane
    .locator("html")
    .evaluate((html) => Math.max(html.scrollWidth, html.ownerDocument.body.scrollWidth) - html.clientWidth);
  expect(beyond).toBe(0);
}

test.beforeEach(async ({ workbench }) => {
  await workbench.start();
  await workbench.open(FILE, sheet());
  await workbench.tab("核查").click();
});

test("findings are searched, filtered and grouped; the keyboard goes on to the next and selects its cells", async ({
  workbench,
}) => {
  const list = workbench.pane.getByRole("list", { name: "核查意见" });
  const search = workbench.pane.getByRole("searchbox");
  await search.fill("未说明扣分");
  await expect(list.locator("[data-card]")).toHaveCount(1);
  await search.press("F8");
  await expect.poll(() => workbench.selection()).toMatch(/^自评![A-H]5:[A-H]5$/);
  await expect(workbench.button(CUT)).toBeFocused();
  await expect(workbench.button(CUT)).toHaveAttribute("aria-expanded", "true");

  await search.fill("");
  await workbench.button(/^错误 1$/).click();
  await expect(list.locator("[data-card]")).toHaveCount(1);
  await expect(list).toContainText(TOTAL);
  await workbench.button(/^全部 \d+$/).click();
  await workbench.button("按级别").click();
  await workbench.pane.getByRole("menuitemradio", { name: "按规则" }).click();
  await expect(list).toContainText("达标扣分未说明");
  await workbench.button(TOTAL).focus();
  await workbench.button(TOTAL).press("Shift+F8");
  await expect(workbench.button(TOTAL)).not.toBeFocused();
});

test("a finding is let be with a reason; the saved file keeps it and the command line respects it", async ({
  workbench,
}, info) => {
  await workbench.pane.getByRole("searchbox").fill("未说明扣分");
  await workbench.button(CUT).click();
  await workbench.button("忽略…").click();
  const dialog = workbench.pane.getByRole("dialog");
  await dialog.getByRole("button", { name: "忽略", exact: true }).click();
  await expect(dialog).toContainText("请写明理由");
  await dialog.getByRole("textbox").fill("复核后维持，见会议纪要");
  await dialog.getByRole("button", { name: "忽略", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(workbench.pane.getByText("已忽略 1 条")).toBeVisible();
  await expect(workbench.button(CUT)).toHaveCount(0);

  const download = workbench.page.waitForEvent("download");
  await workbench.page.locator("#save").click();
  const path = info.outputPath("saved.xlsx");
  await (await download).saveAs(path);
  const { findings, suppressed } = await listed(path);
  expect(findings.map(({ rule }) => rule)).not.toContain("score-cut-met");
  expect(findings.map(({ rule }) => rule)).toContain("score-total");
  expect(suppressed).toMatchObject([{ reason: "复核后维持，见会议纪要" }]);
});

test("a stale total is repaired: previewed, written as a sum, gone from the list, and taken back", async ({
  workbench,
}) => {
  await workbench.pane.getByRole("searchbox").fill("各项得分合计");
  await workbench.button(TOTAL).click();
  await workbench.button(/^修复$/).click();
  const dialog = workbench.pane.getByRole("dialog");
  await expect(dialog.locator("ins")).toHaveText("=SUM(G4:G7)");
  await expect(dialog).toContainText("95");
  await dialog.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
  await expect(workbench.pane.getByText(/已写入 1 处并回读核对/)).toBeVisible();
  expect(await workbench.value("G8")).toBe(95);
  await expect(workbench.button(TOTAL)).toHaveCount(0);
  await workbench.button("撤销").click();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
  expect(await workbench.value("G8")).toBe(99);
  await expect(workbench.button(TOTAL)).toHaveCount(1);
});

test("the rule's page opens inside; axe finds nothing on it, in the dialog or in the settings, and all fit 320 px", async ({
  workbench,
}) => {
  await workbench.page.setViewportSize({ width: 900, height: 768 });
  await workbench.page.locator("#pane").evaluate((pane) => (pane.style.flex = "0 0 320px"));
  await workbench.pane.getByRole("searchbox").fill("未说明扣分");
  await workbench.button(CUT).click();
  await workbench.button("依据").click();
  const main = workbench.pane.locator("main");
  await expect(main).toContainText("何时可以忽略");
  await expect(main.getByRole("table").first()).toBeVisible();
  await workbench.accessible();
  await holdToWidth(workbench);
  await workbench.button("返回核查意见").click();

  await workbench.button("忽略…").click();
  await expect(workbench.pane.getByRole("dialog")).toBeVisible();
  await workbench.accessible();
  await holdToWidth(workbench);
  await workbench.pane.getByRole("dialog").getByRole("button", { name: "取消" }).click();

  await workbench.button("规则设置与已忽略的意见").click();
  await workbench.pane.getByRole("menuitem", { name: "规则设置" }).click();
  await expect(main.getByRole("searchbox")).toBeVisible();
  await workbench.accessible();
  await holdToWidth(workbench);
});
