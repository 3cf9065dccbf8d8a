import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import type { PanePage } from "./pane-page";
import { expect, test } from "./pane-page";

const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const SHEET = "绩效评价报告";

async function inserted(workbench: PanePage): Promise<void> {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await workbench.button("插入工作表").click();
  await workbench.pane.getByRole("menuitem", { name: "插入工作表" }).click();
  const dialog = workbench.pane.getByRole("dialog");
  // What is wrong with the sheet is told before the report carries it on.
  await expect(dialog).toContainText("个错误未处理");
  await dialog.getByRole("button", { name: "插入", exact: true }).click();
  await expect(workbench.pane.getByText(`已插入工作表“${SHEET}”并回读核对`)).toBeVisible();
}

/** The row of the report's sheet whose text holds these words, from 1. */
async function rowOf(workbench: PanePage, words: string): Promise<number> {
  const sheet = (await workbench.saved()).getWorksheet(SHEET);
  let found = 0;
  sheet?.eachRow((row, number) => {
    if (found === 0 && row.getCell(1).text.includes(words)) found = number;
  });
  return found;
}

test("a changed cell makes its sentences out of date, and a refresh brings them up to date", async ({ workbench }) => {
  await inserted(workbench);
  await workbench.typed("H17", 5);
  await workbench.button("重新读取").first().click();
  await workbench.settled();
  await workbench.button(/^已过期 \d+$/).click();
  await expect(workbench.pane.locator("main")).toContainText("H17 已由 3.8 改为 5");
  await workbench.button(/^更新 \d+ 处$/).click();
  await workbench.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
  await expect(workbench.pane.getByText(/已写入 \d+ 处并回读核对/)).toBeVisible();
  await expect(workbench.button("已过期 0")).toBeVisible();
  const report = (await workbench.saved()).getWorksheet(SHEET);
  const texts: string[] = [];
  report?.eachRow((row) => texts.push(row.getCell(1).text));
  expect(texts.find((text) => text.includes("工业产品生产许可证核发"))).not.toContain("3.8");
});

test("a paragraph that a person edited is kept, and the three versions stand side by side", async ({ workbench }) => {
  await inserted(workbench);
  const row = await rowOf(workbench, "工业产品生产许可证核发（5分）");
  expect(row).toBeGreaterThan(0);
  const own = "许可证核发19件，办结19件，得3.8分。";
  await workbench.page.evaluate(
    ([sheet, at, text]) => {
      const workbook = window.workbench?.workbook;
      const id = workbook?.sheets().find(({ name }) => name === sheet)?.id;
      if (workbook && id !== undefined)
        workbook.write(id, { row: at - 1, column: 0, rows: 1, columns: 1 }, [[{ value: text }]]);
    },
    [SHEET, row, own] as const,
  );
  await workbench.typed("H17", 5);
  await workbench.button("重新读取").first().click();
  await workbench.settled();
  await workbench.button(/^已过期 \d+$/).click();
  const main = workbench.pane.locator("main");
  await expect(main).toContainText("人工修改过，表也变了");
  for (const version of ["当时生成", "现在写着", "现在生成"]) await expect(main).toContainText(version);
  await workbench.accessibleWhenNarrow();
  await workbench.button(/^更新 \d+ 处$/).click();
  await workbench.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
  await expect(workbench.pane.getByText(/已写入 \d+ 处并回读核对/)).toBeVisible();
  expect((await workbench.saved()).getWorksheet(SHEET)?.getCell(`A${row}`).text).toBe(own);
});

test("a figure goes to its cell, Word says what the pane says, and outline, sections and wording are a person's own", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await workbench.button("3.8，来自 H17").first().click();
  await expect.poll(() => workbench.selection()).toBe("项目支出绩效自评表!H17:H17");
  const download = workbench.page.waitForEvent("download");
  await workbench.button("导出 Word").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/绩效评价报告\.docx$/);
  const { value, messages } = await mammoth.convertToHtml({ buffer: await readFile(await file.path()) });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(value).toContain("<h1>");
  expect(value).toContain("<table>");
  expect(value).toContain("工业产品生产许可证核发");
  await workbench.button("参考提纲（10号）").click();
  await workbench.pane.getByRole("menuitemradio", { name: "六部分提纲" }).click();
  const main = workbench.pane.locator("main");
  await expect(main).toContainText("项目基本情况");
  await workbench.button("章节").click();
  // The choice is kept in the workbook first, and shown when it is.
  const section = workbench.pane.getByRole("checkbox", { name: "绩效评价结果应用建议" });
  await section.click();
  await expect(section).not.toBeChecked();
  await workbench.accessibleWhenNarrow();
  await workbench.page.keyboard.press("Escape");
  await expect(main).not.toContainText("绩效评价结果应用建议");
  await workbench.button("报告的其他操作").click();
  await workbench.pane.getByRole("menuitem", { name: "报告用语" }).click();
  await workbench.pane.getByLabel("哪一部分的用语").selectOption("result");
  await workbench.button(/^表中所列总分为\{score\}分，评价等级/).click();
  const lines = workbench.pane.getByLabel("用语，每种说法一行");
  await lines.fill("总分{score}分，等级{grade}，共90分。");
  await expect(main).toContainText("数字不能直接写出");
  await lines.fill("总分栏写着{score}分，等级写着{grade}。");
  await expect(main).toContainText("总分栏写着94.5分，等级写着优。");
  await workbench.accessibleWhenNarrow();
  await workbench.button("采用").click();
  await workbench.button("返回报告").click();
  await expect(main).toContainText("总分栏写着");
});
