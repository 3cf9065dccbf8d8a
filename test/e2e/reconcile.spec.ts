import { expect, test, type PanePage } from "./pane-page";

const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const TEXT =
  "一、评分结果\n综合得分94.5分，评价等级为“优”。\n（1）工业产品生产许可证核发（5分）：得4.2分。\n（2）宣传效果（4分）：得4分。\n";

async function opened(workbench: PanePage): Promise<void> {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  await workbench.button("报告的其他操作").click();
  await workbench.pane.getByRole("menuitem", { name: "核对已有报告" }).click();
}

async function paste(workbench: PanePage, text: string): Promise<void> {
  await workbench.pane.getByLabel("报告文字", { exact: true }).evaluate((box, pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test("a pasted report is held against the sheet: the difference is marked, and clicks go to cell and place", async ({
  workbench,
}) => {
  await opened(workbench);
  await paste(workbench, TEXT);
  const main = workbench.pane.locator("main");
  await expect(main).toContainText(/不一致 \d+ 处/);
  const marked = workbench.pane.getByRole("group", { name: "报告文字，不一致处已标出" });
  await expect(marked.getByRole("button", { name: /4\.2分/ })).toBeVisible();
  await workbench.pane.getByRole("table").getByRole("button", { name: "3.8" }).click();
  await expect.poll(() => workbench.selection()).toBe("项目支出绩效自评表!H17:H17");
  await workbench.accessibleWhenNarrow();
  // The report's own buttons would act on another text than the one that is shown.
  await expect(workbench.button("插入工作表")).toBeHidden();
});

test("a dropped Word document is read", async ({ workbench }) => {
  await workbench.start();
  await workbench.openSample(SELF_EVALUATION);
  await workbench.tab("报告").click();
  const download = workbench.page.waitForEvent("download");
  await workbench.button("导出 Word").click();
  const path = await (await download).path();
  await workbench.button("报告的其他操作").click();
  await workbench.pane.getByRole("menuitem", { name: "核对已有报告" }).click();
  const { readFile } = await import("node:fs/promises");
  const bytes = [...(await readFile(path))];
  await workbench.pane.getByLabel("核对已有报告").evaluate((target, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "报告.docx"));
    target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  // The report that was written from this sheet contradicts it nowhere.
  await expect(workbench.pane.locator("main")).toContainText(/对上 [1-9]\d* 项/);
});
