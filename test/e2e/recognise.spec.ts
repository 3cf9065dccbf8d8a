import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect, test } from "./pane-page";
import { TWO_WEIGHTS } from "./two-weights";

const FILE = "更正.xlsx";

/** Two columns may be the weight and no sum decides: 权重 is taken, 分值 is meant. */
function ambiguous(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("自评").addRows(TWO_WEIGHTS);
  return workbook;
}

interface ListedTable {
  readonly columns: readonly { readonly column: string; readonly role: string }[];
  readonly unsure: readonly unknown[];
}

interface Listed {
  readonly files: readonly { readonly tables: readonly ListedTable[] }[];
}

/** What `jiping check --format json` says of a saved file. */
async function checked(path: string): Promise<ListedTable> {
  const args = [
    require.resolve("tsx/cli"),
    join(__dirname, "../../src/cli/jiping.ts"),
    "check",
    path,
    "--format",
    "json",
  ];
  // It ends with 1 where a sheet has errors, as this one has.
  const printed = await new Promise<string>((resolve) => execFile(process.execPath, args, (_, out) => resolve(out)));
  const table = (JSON.parse(printed) as Listed).files[0]?.tables[0];
  if (!table) throw new Error("no table");
  return table;
}

test.beforeEach(async ({ workbench }) => {
  await workbench.start();
  await workbench.open(FILE, ambiguous());
  await workbench.settled();
});

test("a misread column is corrected, the checks follow, and the same file is right at once when it is opened again", async ({
  workbench,
}) => {
  const main = workbench.pane.locator("main");
  // What is unsure is what opens first.
  await expect(workbench.tab("识别")).toHaveAttribute("aria-selected", "true");
  await expect(main).toContainText("1 处识别存疑");
  await workbench.button("以 F 列为准").click();
  await expect(main.getByRole("status")).toContainText("记在本机，工作簿没有改动");
  await expect(main).not.toContainText("处识别存疑");
  await workbench.tab("核查").click();
  await expect(main).toContainText("分值合计 101 分");

  await workbench.openSample("yongde-school.xlsx");
  await workbench.open(FILE, ambiguous());
  await workbench.settled();
  await expect(workbench.tab("核查")).toHaveAttribute("aria-selected", "true");
  await expect(main).toContainText("分值合计 101 分");
});

test("kept on this machine it leaves the workbook as it was", async ({ workbench }) => {
  await workbench.button("以 F 列为准").click();
  await expect(workbench.pane.locator("main").getByRole("status")).toBeVisible();
  await workbench.page.locator("#save").click();
  await expect(workbench.page.getByText("没有要保存的改动")).toBeVisible();
});

test("kept in the workbook on request it is read by the command line, and on another machine", async ({
  workbench,
}, info) => {
  await workbench.button("以 F 列为准").click();
  await workbench.pane.getByRole("checkbox", { name: /同时存入工作簿/ }).click();
  await expect(workbench.pane.locator("main").getByRole("status")).toContainText("已存入工作簿");
  const download = workbench.page.waitForEvent("download");
  await workbench.page.locator("#save").click();
  const path = info.outputPath("saved.xlsx");
  await (await download).saveAs(path);
  const table = await checked(path);
  expect(table.columns.filter(({ role }) => role === "weight")).toMatchObject([{ column: "F" }]);
  expect(table.unsure).toEqual([]);

  const before = info.outputPath("before.xlsx");
  await writeFile(before, Buffer.from(await ambiguous().xlsx.writeBuffer()));
  expect((await checked(before)).columns.filter(({ role }) => role === "weight")).toMatchObject([{ column: "E" }]);

  await workbench.fresh(); // another machine: nothing is kept here
  await workbench.openFile(path);
  await expect(workbench.pane.locator("main")).toContainText("分值合计 101 分");
});

test("exported, removed and imported again it holds as before", async ({ workbench }, info) => {
  const main = workbench.pane.locator("main");
  await workbench.button("以 F 列为准").click();
  await expect(main.getByRole("status")).toBeVisible();
  const download = workbench.page.waitForEvent("download");
  await workbench.button("导出更正").click();
  const path = info.outputPath("更正.json");
  await (await download).saveAs(path);
  for (const what of ["“分值”列是分值", "“权重”列是不使用"]) await workbench.button(`删除更正：${what}`).click();
  await expect(main).toContainText("1 处识别存疑");
  await workbench.pane.locator("input[type=file]").setInputFiles(path);
  await expect(main.getByRole("status")).toContainText("已导入 1 条更正");
  await expect(main).not.toContainText("处识别存疑");
});

test("a role is changed in its line by keyboard alone", async ({ workbench }) => {
  const role = workbench.button("D 列“完成值”：完成值，更改含义");
  await role.focus();
  await role.press("Enter");
  const remark = workbench.pane.getByRole("menuitemradio", { name: "备注" });
  await remark.focus();
  await remark.press("Enter");
  await expect(workbench.button("D 列“完成值”：备注，更改含义")).toBeVisible();
});

test("axe finds nothing in the tab while it is corrected, nor in its menu", async ({ workbench }) => {
  await workbench.button("以 F 列为准").click();
  await workbench.button("更改表头").click();
  await workbench.button("标记一行不是指标").click();
  await expect(workbench.pane.getByRole("spinbutton").first()).toBeVisible();
  await workbench.accessible();
});
