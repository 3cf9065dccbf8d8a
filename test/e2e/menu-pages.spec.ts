import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { expect, test, type PanePage } from "./pane-page";

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

test("the menu leads to the guide with its sample sheet and to the settings; the keyboard leads back", async ({
  workbench,
}) => {
  await workbench.start();
  const empty = new ExcelJS.Workbook();
  empty.addWorksheet("Sheet1");
  await workbench.open("空.xlsx", empty);
  await workbench.button("更多").click();
  await workbench.pane.getByRole("menuitem", { name: "使用手册" }).click();
  await workbench.pane.getByText("四、核查").click();
  await expect(workbench.pane.locator("main")).toContainText("忽略须写明理由");
  await workbench.accessible();
  await workbench.button("插入示例表").click();
  await insertSheet(workbench, "示例：项目支出绩效自评表");
  await expect(workbench.pane.locator("header")).toContainText("社区图书室开放项目");
  await expect(workbench.pane.getByRole("complementary", { name: "使用提示" })).toBeVisible();
  await workbench.button("不再提示").click();
  await expect(workbench.pane.getByRole("complementary")).toHaveCount(0);

  await workbench.pane.locator("main").press("Alt+3");
  await expect(workbench.tab("评分")).toHaveAttribute("aria-selected", "true");
  await workbench.button("更多").click();
  await workbench.pane.getByRole("menuitem", { name: "设置…" }).click();
  await workbench.pane.getByLabel("评价口径").selectOption("sichuan-10-90");
  await workbench.accessible();
  const download = workbench.page.waitForEvent("download");
  await workbench.button("导出").click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("sichuan-10-90");
  await workbench.button("全部恢复默认…").click();
  await dialog(workbench).getByRole("button", { name: "恢复默认", exact: true }).click();
  await expect(workbench.pane.getByLabel("评价口径")).toHaveValue("");
  await workbench.page.keyboard.press("Escape");
  await expect(workbench.tab("评分")).toBeVisible();
  await takeBack(workbench);
  await expect(workbench.pane.locator("main")).toContainText("插入示例表");
});
