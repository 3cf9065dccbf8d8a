import { readSettings } from "../../../src/core/settings/settings";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { paneSession, SCORE_CELL, selfEvaluation, SHEET, sheetOf } from "../pane-session";
import { sinceKeptRecord } from "../../../src/taskpane/view/since-record";
import { wordsIn } from "../words";

const words = wordsIn("zh-CN");

async function opened(score?: number) {
  const port = new MemoryWorkbook([selfEvaluation(SHEET, score)]);
  const pane = paneSession(port);
  await pane.controller.read();
  return { port, ...pane };
}

const ofProject = (sheet: string) =>
  sheetOf(sheet, [
    ["项目支出绩效自评表"],
    ["项目名称", "河道清淤"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "覆盖率", "≥90%", "80%", 50, 50],
    ["效益指标", "社会效益指标", "知晓率", "≥95%", "96%", 50, 50],
    ["总分", null, null, null, null, 100, 100],
  ]);

const keptOf = async (port: MemoryWorkbook) => readSettings(await port.settings.workbook.all()).settings.reviewRecords;

describe("核查意见表 from the pane", () => {
  it("is a sheet and what the workbook keeps of it, in one step that is taken back in one step", async () => {
    const { port, controller, session } = await opened();
    await controller.previewRecord(words);
    expect(session().preview?.purpose).toBe("record");
    expect(await keptOf(port)).toEqual([]);
    await controller.write();
    expect(port.grids.map(({ sheet }) => sheet)).toEqual([SHEET, "核查意见表"]);
    const [kept] = await keptOf(port);
    expect(kept?.sheet).toBe(SHEET);
    expect(kept?.findings.some(({ finding }) => finding.cell === SCORE_CELL)).toBe(true);
    await controller.undo();
    expect(port.grids.map(({ sheet }) => sheet)).toEqual([SHEET]);
    expect(await keptOf(port)).toEqual([]);
  });

  it("is held against its sheet under another name, and takes the place of the record before", async () => {
    const port = new MemoryWorkbook([ofProject(SHEET)]);
    const { controller, session } = paneSession(port);
    await controller.read();
    await controller.previewRecord(words);
    await controller.write();
    const [kept] = await keptOf(port);
    const renamed = new MemoryWorkbook([ofProject("终稿")]);
    const { reviewRecords } = session().settings.workbook;
    await renamed.settings.workbook.set("review-records", JSON.stringify({ version: 1, value: reviewRecords }));
    const later = paneSession(renamed);
    await later.controller.read();
    expect(sinceKeptRecord(later.session())?.unchanged.size).toBe(kept?.findings.length);
    await later.controller.previewRecord(words);
    await later.controller.write();
    expect((await keptOf(renamed)).map(({ sheet }) => sheet)).toEqual(["终稿"]);
  });

  it("damaged, is told; the next record begins anew and its undo brings back what was there", async () => {
    const { port, controller, session } = await opened();
    await port.settings.workbook.set("review-records", "{");
    await controller.read(SHEET);
    expect(session().settingProblems).toEqual([{ id: "settings.damaged", values: { setting: "review-records" } }]);
    expect(sinceKeptRecord(session())).toBeNull();
    await controller.previewRecord(words);
    await controller.write();
    expect(await keptOf(port)).toHaveLength(1);
    await controller.undo();
    expect(await port.settings.workbook.get("review-records")).toBe("{");
  });

  it("says on the next record what was put right since", async () => {
    const { port, controller, session } = await opened();
    const before = session().reading?.review.tables[0]?.findings.length ?? 0;
    expect(before).toBeGreaterThan(0);
    await controller.previewRecord(words);
    await controller.write();
    await controller.previewScores();
    await controller.write();
    await controller.previewRecord(words);
    const texts = (session().preview?.plan.addSheets?.[0]?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ content }) =>
        content?.kind === "value" && typeof content.value === "string" ? [content.value] : [],
      ),
    );
    expect(texts.filter((text) => text.startsWith("已改：")).length).toBeGreaterThan(0);
    expect(port.grids).toHaveLength(2);
  });
});
