// The pane in every state that is not the day's work, in Chinese. What reads as a fault is played by the workbench's host.
import ExcelJS from "exceljs";
import { message } from "../../src/messages";

const WITH_PROPOSALS = "yongde-school.xlsx";

/** How each state comes about, from a sample that is open; the pane is then as a person would see it. */
export const STATES = {
  "busy, a cell is being edited": async (pane) => {
    await pane.onCall(1, { kind: "slow", milliseconds: 6000 });
    await pane.button("重新读取").first().click();
    await pane.pane.getByText("如果正在编辑单元格").waitFor();
  },
  "first reading cancelled": async (pane) => {
    await pane.reopen({ calls: [[2, { kind: "slow", milliseconds: 9000 }]] });
    await pane.button("取消").click();
    await pane.button("读取当前工作表").waitFor();
  },
  stale: async (pane) => {
    await pane.typed("H29", 2);
    await pane.pane.getByText("结果可能已过期").waitFor();
  },
  preview: async (pane) => previewed(pane),
  "written, with undo": async (pane) => {
    await previewed(pane);
    await confirm(pane);
    await pane.button("撤销").waitFor();
    await pane.settled();
  },
  undone: async (pane) => {
    await previewed(pane);
    await confirm(pane);
    await pane.button("撤销").click();
    await pane.pane.getByText("已撤销").waitFor();
    await pane.settled();
  },
  conflict: async (pane) => {
    const cell = await previewed(pane);
    await pane.typed(cell, 77);
    await confirm(pane);
    await pane.button("重新预览").waitFor();
  },
  protected: async (pane) => {
    await pane.page.evaluate(() => {
      const { host, workbook } = window.workbench ?? {};
      if (host && workbook) host.session.parts.ofSheet(workbook.activeSheet()).protected = true;
    });
    await pane.button("重新读取").first().click();
    await pane.pane.getByText("工作表受保护，不能写入").waitFor();
  },
  "read-only": async (pane) => {
    await pane.reopen({ readOnly: true });
    await pane.pane.getByText("工作簿是只读的，不能写入").waitFor();
    await pane.settled();
  },
  "host lost": async (pane) => {
    await pane.onCall(1, { kind: "office-error", number: 5012 });
    await pane.button("重新读取").first().click();
    await pane.button("复制错误报告").waitFor();
  },
  "sheet deleted meanwhile": async (pane) => {
    await pane.page.evaluate(() => {
      const workbook = window.workbench?.workbook;
      const gone = workbook?.activeSheet();
      workbook?.addSheet("余下的表");
      if (gone !== undefined) workbook?.deleteSheet(gone);
    });
    await pane.pane.getByText("已被删除或改名").waitFor();
  },
  "no table": async (pane) =>
    opened(pane, [
      ["甲", "乙"],
      [1, 2],
    ]),
  "empty sheet": async (pane) => opened(pane, []),
  "several tables": async (pane) => opened(pane, [...table("甲", 60), ...table("乙", 50)]),
  "more menu": async (pane) => {
    await pane.button("更多").click();
    await pane.pane.getByRole("menuitem", { name: message("zh-CN", "help.open") }).waitFor();
  },
};

const table = (name, score) => [
  [`${name}项目支出绩效自评表`],
  ["项目名称", name],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训人次", "≥100人", "100人", 60, score],
  ["效益指标", "社会效益指标", "覆盖率", "≥95%", "96%", 40, 40],
  ["总分", "", "", "", "", 100, score + 40],
  [],
  [],
];

async function opened(pane, rows) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1").addRows(rows);
  workbook.addWorksheet("别的表").addRow(["甲"]);
  await pane.open("shot.xlsx", workbook);
}

async function previewed(pane) {
  await pane.openSample(WITH_PROPOSALS);
  await pane.tab("评分").click();
  await pane.button("预览写回").click();
  const dialog = pane.pane.getByRole("dialog");
  await dialog.waitFor();
  return dialog.locator("li > span:first-child").first().innerText();
}

const confirm = (pane) =>
  pane.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^写入 \d+ 处$/ })
    .click();
