// The pane in every state that is not the day's work, in either language. What reads as a fault is played by the
// workbench's host.
import ExcelJS from "exceljs";
import { TWO_WEIGHTS } from "../../test/e2e/two-weights";

const WITH_PROPOSALS = "yongde-school.xlsx";

/** How each state comes about, from a sample that is open; the pane is then as a person would see it. */
export const STATES = {
  starting: async (pane, words) => {
    const late = async (route) => {
      await new Promise((go) => setTimeout(go, 5000));
      await route.continue();
    };
    await pane.page.route(/\/app\.[^/]*js$/, late, { times: 1 });
    await pane.page.evaluate(() => {
      const opened = window.workbench;
      opened?.frame.reload();
      opened?.frame.connect(opened.workbook, {});
    });
    await pane.pane.getByText(words("start.starting")).waitFor();
  },
  "busy, a cell is being edited": async (pane, words) => {
    await pane.onCall(1, { kind: "slow", milliseconds: 6000 });
    await pane.button(words("pane.reread")).first().click();
    await pane.pane.getByText(words("pane.busy.waiting")).waitFor();
  },
  "first reading cancelled": async (pane, words) => {
    await pane.reopen({ calls: [[2, { kind: "slow", milliseconds: 9000 }]] });
    await pane.button(words("pane.cancel")).click();
    await pane.button(words("shell.unread.read")).waitFor();
  },
  stale: async (pane, words) => {
    await pane.typed("H29", 2);
    await pane.pane.getByText(words("pane.stale.where", { address: "H29" })).waitFor();
  },
  preview: previewed,
  "written, with undo": async (pane, words) => {
    await previewed(pane, words);
    await confirm(pane);
    await pane.button(words("pane.done.undo")).waitFor();
    await pane.settled();
  },
  undone: async (pane, words) => {
    await previewed(pane, words);
    await confirm(pane);
    await pane.button(words("pane.done.undo")).click();
    await pane.pane.getByText(words("pane.done.undone")).waitFor();
    await pane.settled();
  },
  conflict: async (pane, words) => {
    const cell = await previewed(pane, words);
    await pane.typed(cell, 77);
    await confirm(pane);
    await pane.button(words("shell.act.preview")).waitFor();
  },
  protected: async (pane, words) => {
    await pane.page.evaluate(() => {
      const { host, workbook } = window.workbench ?? {};
      if (host && workbook) host.session.parts.ofSheet(workbook.activeSheet()).protected = true;
    });
    await pane.button(words("pane.reread")).first().click();
    await pane.pane.getByText(words("pane.protected.title")).waitFor();
  },
  "read-only": async (pane, words) => {
    await pane.reopen({ readOnly: true });
    await pane.pane.getByText(words("shell.read-only.title")).waitFor();
    await pane.settled();
  },
  "host lost": async (pane, words) => {
    await pane.onCall(1, { kind: "office-error", number: 5012 });
    await pane.button(words("pane.reread")).first().click();
    await pane.button(words("pane.fault.copy-report")).waitFor();
  },
  "sheet deleted meanwhile": async (pane, words) => {
    await pane.page.evaluate(() => {
      const workbook = window.workbench?.workbook;
      const gone = workbook?.activeSheet();
      workbook?.addSheet("余下的表");
      if (gone !== undefined) workbook?.deleteSheet(gone);
    });
    await pane.pane.getByText(words("shell.stale.read-active")).waitFor();
  },
  "no table": async (pane) =>
    opened(pane, [
      ["甲", "乙"],
      [1, 2],
    ]),
  "empty sheet": async (pane) => opened(pane, []),
  unsure: async (pane, words) => {
    await opened(pane, TWO_WEIGHTS);
    await pane.button(words("correct.confirm")).waitFor();
  },
  "several tables": async (pane) => opened(pane, [...table("甲", 60), ...table("乙", 50)]),
  "more menu": async (pane, words) => {
    await pane.pane.getByRole("button", { name: words("shell.menu"), exact: true }).click();
    await pane.pane.getByRole("menuitem", { name: words("help.open") }).waitFor();
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

async function previewed(pane, words) {
  await pane.openSample(WITH_PROPOSALS);
  await pane.pane.getByRole("tab", { name: words("pane.tab.score") }).click();
  await pane.button(words("pane.score.preview")).click();
  const dialog = pane.pane.getByRole("dialog");
  await dialog.waitFor();
  return dialog.locator("li > span:first-child").first().innerText();
}

const confirm = (pane) =>
  pane.pane
    .getByRole("dialog")
    .getByRole("button", { name: /^(写入|Write) \d+/ })
    .click();
