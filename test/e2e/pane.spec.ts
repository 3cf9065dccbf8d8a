import { expect, test } from "./pane-page";

const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const WITH_PROPOSALS = "yongde-school.xlsx";

test("the figures of a published sheet are on screen: 110 under 100, 58.4 against 94.5, what would close the gap", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  const head = workbench.pane.locator("header");
  await expect(head).toContainText("94.5");
  await expect(head).toContainText("优");
  await expect(head).toContainText("各项合计 58.4，不一致");
  await expect(head).toContainText("质量监督专项");
  await workbench.tab("核查").click();
  // The list draws only what is in sight.
  await workbench.pane.getByRole("searchbox").fill("分值合计 110");
  await expect(workbench.pane.locator("main")).toContainText(
    "分值合计 110 分（10 + 10 + 50 + 30 + 10 = 110），应为 100 分",
  );
  await workbench.tab("评分").click();
  await expect(workbench.pane.locator("main")).toContainText("58.4 + 27 + 9.1 = 94.5");
  await expect(workbench.pane.locator("main")).toContainText("91.36%");
});

test("a finding goes to its cell, and focus stays in the list", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("核查").click();
  await workbench.pane.getByRole("searchbox").fill("分值合计 110");
  const finding = workbench.button(/分值合计 110 分/);
  await finding.focus();
  await finding.press("Enter");
  await expect.poll(() => workbench.selection()).toBe("项目支出绩效自评表!G13:G40");
  await expect(finding).toBeFocused();
  await workbench.button(/^G40$/).click();
  await expect.poll(() => workbench.selection()).toBe("项目支出绩效自评表!G40:G40");
});

test("scores are previewed, written, read back, taken back; the saved file holds just them", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(WITH_PROPOSALS);
  await workbench.tab("评分").click();
  await workbench.button("写入方式：公式").click();
  await workbench.pane.getByRole("menuitemradio", { name: /^数值/ }).click();
  await workbench.button("预览写回").click();
  const dialog = workbench.pane.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const addresses = await dialog.locator("li > span:first-child").allInnerTexts();
  expect(addresses.length).toBeGreaterThan(0);
  const after = await dialog.locator("ins").allInnerTexts();
  const before = await Promise.all(addresses.map((address) => workbench.value(address)));
  await dialog.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
  await expect(workbench.pane.getByText(`已写入 ${addresses.length} 处并回读核对`)).toBeVisible();
  for (const [i, address] of addresses.entries()) expect(String(await workbench.value(address))).toBe(after[i]);

  const saved = await workbench.saved();
  const sheet = saved.getWorksheet("公开14表");
  for (const [i, address] of addresses.entries()) expect(sheet?.getCell(address).text).toBe(after[i]);

  await workbench.button("撤销").click();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
  expect(await Promise.all(addresses.map((address) => workbench.value(address)))).toEqual(before);
});

test("the report is inserted as a sheet of its own and taken back", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await workbench.button("插入工作表").click();
  await workbench.pane.getByRole("menuitem", { name: "插入工作表" }).click();
  await workbench.pane.getByRole("dialog").getByRole("button", { name: "插入", exact: true }).click();
  await expect(workbench.pane.getByText("已插入工作表“绩效评价报告”并回读核对")).toBeVisible();
  const report = (await workbench.saved()).getWorksheet("绩效评价报告");
  expect(report?.getCell("A1").text).toContain("质量监督专项");
  expect(report?.rowCount).toBeGreaterThan(10);
  await workbench.button("撤销").click();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
  const names = await workbench.page.evaluate(() => window.workbench?.workbook.sheets().map(({ name }) => name));
  expect(names).toEqual(["项目支出绩效自评表"]);
});

test("the report is inserted from the selected cell", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.page.evaluate(() => {
    const workbook = window.workbench?.workbook;
    workbook?.select(workbook.activeSheet(), { row: 49, column: 0, rows: 1, columns: 1 });
  });
  await workbench.tab("报告").click();
  await workbench.button("插入工作表").click();
  await workbench.pane.getByRole("menuitem", { name: "从选中单元格起插入" }).click();
  await workbench.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
  await expect(workbench.pane.getByText(/已写入 \d+ 处并回读核对/)).toBeVisible();
  expect(String(await workbench.value("A50"))).toContain("绩效评价报告");
  await workbench.button("撤销").click();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
  expect(await workbench.value("A50")).toBe("");
});

test("axe finds nothing on any tab, nor in the preview", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(WITH_PROPOSALS);
  for (const tab of ["识别", "核查", "报告", "评分"] as const) {
    await workbench.tab(tab).click();
    await workbench.settled();
    await workbench.accessible();
  }
  await workbench.button("预览写回").click();
  await expect(workbench.pane.getByRole("dialog")).toBeVisible();
  await workbench.accessible();
});
