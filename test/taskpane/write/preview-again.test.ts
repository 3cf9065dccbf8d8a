import { cellAt, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { a1 } from "../../../src/core/grid/address";
import { reduce } from "../../../src/taskpane/session/reducer";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { rebuilt } from "../../drawn/reshape";
import { paneSession, selfEvaluation, SHEET, sheetOf, type PaneSession } from "../pane-session";
import { wordsIn } from "../words";

const words = wordsIn("zh-CN");

/** With boxes of its own for the conclusion, blank. */
const FORM = sheetOf(SHEET, [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "覆盖率", "≥90%", "80%", 50, 50],
  ["效益指标", "社会效益指标", "知晓率", "≥95%", "96%", 50, 50],
  ["总分", null, null, null, null, 100, 100],
  ["自评结论", null],
  ["存在问题", null],
]);

/** A score that differs, and a weight that is a text. */
const WITH_TEXT = sheetOf(SHEET, [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "覆盖率", "≥90%", "80%", "50", 50],
  ["效益指标", "社会效益指标", "知晓率", "≥95%", "96%", 50, 50],
  ["总分", null, null, null, null, 100, 100],
]);

async function opened(grid: Grid = selfEvaluation()): Promise<PaneSession & { port: MemoryWorkbook }> {
  const port = new MemoryWorkbook([grid, sheetOf("别处", [["甲"]])]);
  const pane = paneSession(port);
  await pane.controller.read();
  return { port, ...pane };
}

/** Written into what changed meanwhile: refused, laid on the table anew, and then written. */
async function refusedThenWritten({ controller, session }: PaneSession): Promise<void> {
  const asked = session().preview;
  expect(asked).not.toBeNull();
  await controller.write();
  expect(session().fault).toMatchObject({ error: { code: "conflict", aftermath: "untouched" } });
  await controller.previewAgain(words);
  expect(session().fault).toBeNull();
  expect(session().preview?.purpose).toBe(asked?.purpose);
  expect(session().preview?.plan).not.toEqual(asked?.plan);
  await controller.write();
  expect(session()).toMatchObject({ fault: null, preview: null, done: { purpose: asked?.purpose } });
}

/** Another person adds the sheet that was to be added. */
async function nameTaken({ port, session }: { port: MemoryWorkbook } & PaneSession): Promise<string> {
  const [sheet] = session().preview?.plan.addSheets ?? [];
  if (!sheet) throw new Error("no sheet is planned");
  await port.apply({ edits: [], addSheets: [sheet] });
  return sheet.name;
}

describe("what could not be written is laid on the table anew", () => {
  test.each(["record", "summary", "report"] as const)("%s, whose sheet's name was taken", async (what) => {
    const pane = await opened();
    if (what === "record") await pane.controller.previewRecord(words);
    if (what === "report") await pane.controller.previewReport("new-sheet");
    if (what === "summary") {
      await pane.controller.openOverview();
      await pane.controller.previewSummary(words);
    }
    const name = await nameTaken(pane);
    await refusedThenWritten(pane);
    expect(pane.port.grids.map(({ sheet }) => sheet)).toContain(`${name} (2)`);
  });

  test.each(["scores", "fixes", "record", "report", "comments", "summary"] as const)(
    "%s that rest on a cell which changed since, though none of their own did",
    async (what) => {
      const pane = await opened(WITH_TEXT);
      const { controller, session, port } = pane;
      await controller.listen();
      if (what === "scores") await controller.previewScores();
      if (what === "fixes") await controller.previewFixes(session().reading?.review.tables[0]?.findings ?? []);
      if (what === "record") await controller.previewRecord(words);
      if (what === "report") await controller.previewReport("new-sheet");
      if (what === "comments") await controller.previewComments(words);
      if (what === "summary") {
        await controller.openOverview();
        await controller.previewSummary(words);
      }
      expect(session().preview?.purpose).toBe(what);
      const before = port.grids.length;
      port.replace(filled(WITH_TEXT, 4, 5, "70%"));
      await controller.write();
      expect(session().fault).toMatchObject({ error: { code: "conflict", aftermath: "untouched" } });
      expect(port.grids).toHaveLength(before);
      await controller.previewAgain(words);
      expect(session()).toMatchObject({ stale: null, fault: null, preview: { purpose: what } });
      await controller.write();
      expect(session()).toMatchObject({ fault: null, done: { purpose: what } });
    },
  );

  test("a plan of a sheet that was deleted meanwhile says so, and adds nothing", async () => {
    const { controller, session, port } = await opened();
    await controller.listen();
    await controller.previewRecord(words);
    port.drop(SHEET);
    await new Promise((resolve) => setTimeout(resolve));
    await controller.write();
    expect(session().fault).toMatchObject({ error: { code: "sheet-gone", values: { sheet: SHEET } } });
    expect(port.grids.map(({ sheet }) => sheet)).toEqual(["别处"]);
  });

  test("a plan whose own cell changed, and nothing else, is compared: what stood there and what does now is named", async () => {
    const { controller, session, port } = await opened();
    await controller.previewScores();
    const [edit] = session().preview?.plan.edits ?? [];
    if (!edit) throw new Error("a score differs");
    const { row, column } = edit.cell;
    port.replace(filled(selfEvaluation(), row, column, "41"));
    const changed = reduce(session(), { type: "stale", address: a1(edit.cell) });
    const again = paneSession(port, changed);
    await again.controller.write();
    const { fault } = again.session();
    expect(fault?.error instanceof WorkbookError && fault.error.conflicts).toHaveLength(1);
  });

  test("the report from a cell: where it was to stand, wherever the selection is by then", async () => {
    const pane = await opened();
    await pane.port.select([{ sheet: "别处", row: 5, column: 2 }]);
    await pane.controller.previewReport("at-cell");
    await pane.port.select([{ sheet: SHEET, row: 1, column: 1 }]);
    pane.port.replace(sheetOf("别处", [["甲"], [], [], [], [null, "占用"]]));
    await refusedThenWritten(pane);
    const elsewhere = pane.port.grids.find(({ sheet }) => sheet === "别处");
    expect(elsewhere && cellAt(elsewhere, 5, 2)?.text).toContain("绩效评价报告");
  });

  test("the form's own boxes: one that a person filled meanwhile is theirs", async () => {
    const pane = await opened(FORM);
    await pane.controller.previewReport("form");
    const [first, ...rest] = pane.session().preview?.plan.edits ?? [];
    if (!first || rest.length === 0) throw new Error("two boxes are blank");
    const { row, column } = first.cell;
    pane.port.replace(filled(FORM, row, column, "自己写的"));
    await refusedThenWritten(pane);
    const form = pane.port.grids[0];
    expect(form && cellAt(form, row, column)?.text).toBe("自己写的");
  });

  test("a written report that is to be brought up to date, with what was decided of its texts", async () => {
    const pane = await opened();
    await pane.controller.previewReport("new-sheet");
    await pane.controller.write();
    pane.port.replace(selfEvaluation(SHEET, 40));
    await pane.controller.read(SHEET);
    const [report] = pane.session().report.written;
    const text = report?.kept.texts.find(({ state }) => state === "out-of-date");
    if (!report || !text?.standing) throw new Error("a text is out of date");
    const decision = { key: text.key, text: "人工定的一句。" };
    await pane.controller.previewRefresh(report, [decision]);
    const edits = pane.session().preview?.plan.edits ?? [];
    const other = edits.find(({ cell }) => cell.row !== text.standing?.cell.row);
    if (!other) throw new Error("another text is out of date");
    const sheet = pane.port.grids.find((grid) => grid.sheet === report.grid.sheet);
    if (!sheet) throw new Error("the report's sheet");
    pane.port.replace(filled(sheet, other.cell.row, other.cell.column, "改过的一句。"));
    await pane.controller.write();
    expect(pane.session().fault).toMatchObject({ error: { code: "conflict", aftermath: "untouched" } });
    await pane.controller.previewAgain(words);
    expect(pane.session()).toMatchObject({ fault: null, preview: { purpose: "refresh" } });
    expect(pane.session().report.decisions).toEqual([{ report: 0, decision }]);
  });
});

function filled(grid: Grid, row: number, column: number, value: string): Grid {
  const others = [...grid.cells.values()].filter((cell) => cell.row !== row || cell.column !== column);
  const cell: GridCell = { row, column, value, text: value, formula: null, numberFormat: "General" };
  return rebuilt(grid, { cells: [...others, cell] });
}
