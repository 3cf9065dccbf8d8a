import { readSettings } from "../../../src/core/settings/settings";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { paneSession, SCORE_CELL, selfEvaluation, SHEET } from "../pane-session";
import { wordsIn } from "../words";

const words = wordsIn("zh-CN");

async function opened(score?: number) {
  const port = new MemoryWorkbook([selfEvaluation(SHEET, score)]);
  const pane = paneSession(port);
  await pane.controller.read();
  return { port, ...pane };
}

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
