import ExcelJS from "exceljs";
import { expect, test } from "./pane-page";
import { TWO_WEIGHTS } from "./two-weights";

const WITH_PROPOSALS = "yongde-school.xlsx";

function unsure(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("自评").addRows(TWO_WEIGHTS);
  return workbook;
}

test("an unsure recognition stands first, and axe finds nothing there, nor where something was just written", async ({
  workbench,
}) => {
  await workbench.start();
  await workbench.open("存疑.xlsx", unsure());
  await expect(workbench.tab("识别")).toHaveAttribute("aria-selected", "true");
  await expect(workbench.button("确认识别")).toBeVisible();
  await workbench.accessible();
  await workbench.openSample(WITH_PROPOSALS);
  await workbench.tab("评分").click();
  await workbench.button("预览写回").click();
  await workbench.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
  await expect(workbench.button("撤销")).toBeEnabled();
  await workbench.settled();
  await workbench.accessible();
});
