import ExcelJS from "exceljs";
import { expect, test } from "./pane-page";

const WITH_PROPOSALS = "yongde-school.xlsx";

function unsure(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("自评")
    .addRows([
      ["项目支出绩效自评表"],
      ["项目名称", "河道清淤"],
      ["一级指标", "三级指标", "指标值", "完成值", "权重", "分值", "得分"],
      ["产出指标", "清淤河道", 10, 10, 3, 61, 60],
      ["产出指标", "合格率", "95%", "90%", 2, 20, 19],
      ["效益指标", "防洪能力", "提高", "提高", 1, 20, 20],
      ["总分", "", "", "", "", 101, 99],
    ]);
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
