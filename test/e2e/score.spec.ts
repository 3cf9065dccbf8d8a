import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expect, test, type PanePage } from "./pane-page";

const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const WITH_DIFFERENCES = "yongde-school.xlsx";

async function scores(workbench: PanePage, file: string): Promise<void> {
  await workbench.start();
  await workbench.openSample(file);
  await workbench.tab("评分").click();
  await expect(workbench.pane.getByRole("treegrid")).toBeVisible();
}

/** The line of what stands in its head; its own name begins with the checkbox where it has one. */
const line = (workbench: PanePage, name: RegExp) =>
  workbench.pane.getByRole("row").filter({ has: workbench.page.getByRole("rowheader", { name }) });

test("recorded stands beside recomputed, with what would close the total and what the next grade lacks", async ({
  workbench,
}) => {
  await scores(workbench, SELF_EVALUATION);
  await expect(workbench.pane.locator("main")).toContainText("58.4 + 27 + 9.1 = 94.5");
  await expect(workbench.pane.locator("main")).toContainText("距“中”还差 1.6 分");
  await expect(line(workbench, /^执行率/)).toContainText("91.36%");
  await line(workbench, /^执行率/).focus();
  await workbench.page.keyboard.press("End");
  await expect(line(workbench, /^等级/)).toBeFocused();
  await expect(line(workbench, /^总分/)).toContainText("94.5");
});

test("picks are written as formulas that recalculate to the same figures, and are taken back", async ({
  workbench,
}) => {
  await scores(workbench, WITH_DIFFERENCES);
  await expect(workbench.pane.getByText(/^已选 \d+ 处，写为公式$/)).toBeVisible();
  await workbench.button("预览写回").click();
  const dialog = workbench.pane.getByRole("dialog");
  await expect(dialog).toContainText("总分将由 96 变为");
  const rows = await dialog.locator("li").evaluateAll((items) =>
    items.map((item) => ({
      cell: item.querySelector("span")?.textContent ?? "",
      after: item.querySelector("ins")?.textContent ?? "",
      figure: /^([\d.]+) ·/.exec(item.querySelector("ins ~ div")?.textContent ?? "")?.[1] ?? null,
    })),
  );
  const formulas = rows.filter(({ after }) => after.startsWith("="));
  expect(formulas.length).toBeGreaterThan(1);
  const before = await Promise.all(rows.map(({ cell }) => workbench.value(cell)));
  await dialog.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
  await expect(workbench.pane.getByText(`已写入 ${rows.length} 处并回读核对`)).toBeVisible();
  for (const { cell, figure } of formulas) expect([cell, String(await workbench.value(cell))]).toEqual([cell, figure]);

  // A formula follows the sheet: with the actual of its row halved the workbook itself computes another score.
  const [row] = formulas;
  const actual = /\b([A-Z]+\d+)[,/]/.exec(row?.after ?? "")?.[1] ?? "";
  const was = (await workbench.value(actual)) as number | string;
  await workbench.typed(actual, typeof was === "number" ? was / 2 : was.replace(/\d+/, (n) => String(Number(n) / 2)));
  await expect.poll(async () => String(await workbench.value(row?.cell ?? ""))).not.toBe(row?.figure);
  await workbench.typed(actual, was);
  await expect.poll(async () => String(await workbench.value(row?.cell ?? ""))).toBe(row?.figure);

  const saved = (await workbench.saved()).getWorksheet("公开14表");
  for (const { cell, after } of formulas) expect(`=${saved?.getCell(cell).formula ?? ""}`).toBe(after);
  expect(before).toHaveLength(rows.length);
});

test("a written plan is undone as one", async ({ workbench }) => {
  await scores(workbench, WITH_DIFFERENCES);
  await workbench.button("预览写回").click();
  const dialog = workbench.pane.getByRole("dialog");
  const cells = await dialog.locator("li > span:first-child").allInnerTexts();
  const before = await Promise.all(cells.map((cell) => workbench.value(cell)));
  await dialog.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
  await expect(workbench.pane.getByText(/并回读核对/)).toBeVisible();
  await workbench.button("撤销").click();
  await expect(workbench.pane.getByText("已撤销，恢复为写入前的内容")).toBeVisible();
  expect(await Promise.all(cells.map((cell) => workbench.value(cell)))).toEqual(before);
});

test("what a person decides of an indicator changes its score and is still there in the saved file", async ({
  workbench,
}) => {
  await scores(workbench, WITH_DIFFERENCES);
  const indicator = line(workbench, /资金到位及时率/);
  await indicator.getByRole("button").click();
  await workbench.pane.getByLabel("方法", { exact: true }).selectOption({ label: "由人评分，不重算" });
  await expect(indicator).toContainText("已设为由人评分");
  await expect(workbench.pane.getByRole("region", { name: /人工设定 1 项/ })).toContainText("资金到位及时率");

  const download = workbench.page.waitForEvent("download");
  await workbench.page.locator("#save").click();
  const buffer = await readFile(await (await download).path());
  await workbench.openSample(SELF_EVALUATION);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await workbench.page.locator("#file").setInputFiles({ name: "again.xlsx", mimeType, buffer });
  await workbench.opened("again.xlsx");
  await workbench.settled();
  await workbench.tab("评分").click();
  await expect(line(workbench, /资金到位及时率/)).toContainText("已设为由人评分");
  await workbench.button("取消对资金到位及时率的设定").click();
  await expect(line(workbench, /资金到位及时率/)).not.toContainText("已设为由人评分");
});

async function editProfile(workbench: PanePage): Promise<Locator> {
  await scores(workbench, WITH_DIFFERENCES);
  await workbench.button(/^口径：/).click();
  await workbench.pane.getByRole("menuitem", { name: "编辑自定义口径…" }).click();
  await workbench.pane.getByLabel("名称").fill("本市口径");
  return workbench.pane.getByLabel("等级界限第 1 行：下限");
}

test("a profile is checked while typed, and a broken file changes nothing", async ({ workbench }) => {
  const bound = await editProfile(workbench);
  await bound.fill("九十");
  await expect(workbench.pane.getByRole("alert").filter({ hasText: "应为数字" })).toBeVisible();
  await expect(workbench.button("用于本工作簿")).toBeDisabled();
  await workbench.accessible();

  const buffer = Buffer.from('{"format":"jiping-profile","version":1,"value":{"name":"坏"}}');
  await workbench.pane
    .locator("input[type=file]")
    .setInputFiles({ name: "坏.json", mimeType: "application/json", buffer });
  await expect(workbench.pane.getByText("文件没有导入，现有口径未变：")).toBeVisible();
  await expect(workbench.pane.getByLabel("名称")).toHaveValue("本市口径");
});

test("a profile of one's own scores the sheet", async ({ workbench }) => {
  const bound = await editProfile(workbench);
  await bound.fill("99.9"); // the rows come to 99.8
  await workbench.button("用于本工作簿").click();
  await expect(workbench.button("口径：本市口径")).toBeVisible();
  await line(workbench, /^预算执行/).focus();
  await workbench.page.keyboard.press("End"); // the last line is drawn when it comes in sight
  await expect(line(workbench, /^等级/)).toContainText("良");
});

test("axe finds nothing on 评分 with an explanation, the pictures or a filter's menu open; nothing lies beyond 320 px", async ({
  workbench,
}) => {
  await scores(workbench, WITH_DIFFERENCES);
  await workbench.page.setViewportSize({ width: 900, height: 768 });
  await workbench.page.locator("#pane").evaluate((pane) => (pane.style.flex = "0 0 320px"));
  const openers = [
    line(workbench, /资金到位及时率/).getByRole("button"),
    workbench.button("看图"),
    workbench.button(/^显示：/),
  ];
  for (const opener of openers) {
    await opener.click();
    await workbench.settled();
    await workbench.accessible();
    const beyond = await workbench.pane
      .locator("html")
      .evaluate((html) => Math.max(html.scrollWidth, html.ownerDocument.body.scrollWidth) - html.clientWidth);
    expect(beyond).toBe(0);
  }
});
