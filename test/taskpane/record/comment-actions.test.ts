import { a1 } from "../../../src/core/grid/address";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { paneSession, SCORE_CELL, selfEvaluation, SHEET } from "../pane-session";
import { wordsIn } from "../words";

const words = wordsIn("zh-CN");

async function opened(...grids: Parameters<typeof selfEvaluation>[]) {
  const port = new MemoryWorkbook([selfEvaluation(), ...grids.map((each) => selfEvaluation(...each))]);
  const pane = paneSession(port);
  await pane.controller.read();
  const comments = async (sheet = SHEET) =>
    new Map((await port.comments(sheet)).map(({ cell, text }) => [a1(cell), text]));
  return { port, comments, ...pane };
}

describe("findings as comments on their cells", () => {
  it("are written in one step, say what is wrong and what to do, and are taken back in one step", async () => {
    const { port, controller, session, comments } = await opened();
    await controller.previewComments(words);
    expect(session().preview?.purpose).toBe("comments");
    expect(await comments()).toEqual(new Map());
    const grids = port.grids;
    await controller.write();
    const written = await comments();
    expect(written.get(SCORE_CELL)).toMatch(/^绩评核查意见\n【错误】.*\n/u);
    expect(session().done?.comments).toBe(written.size);
    expect(port.grids).toEqual(grids);
    await controller.undo();
    expect(await comments()).toEqual(new Map());
    expect(session().settings.workbook.reviewComments).toEqual([]);
  });

  it("follow the sheet when asked for again: what is put right loses its comment", async () => {
    const { controller, session, comments } = await opened();
    await controller.previewComments(words);
    await controller.write();
    await controller.previewScores();
    await controller.write();
    await controller.previewComments(words);
    expect(session().preview?.plan.comments?.find(({ cell }) => a1(cell) === SCORE_CELL)?.after).toBeNull();
    await controller.write();
    expect((await comments()).has(SCORE_CELL)).toBe(false);
    await controller.previewComments(words);
    expect(session().preview?.plan).toMatchObject({ comments: [], settings: [] });
  });

  it("are known where rows were inserted above them and the sheet got another name, and are removed as one", async () => {
    const { controller, session, comments } = await opened();
    await controller.previewComments(words);
    await controller.write();
    const written = [...(await comments()).values()];
    const { reviewComments } = session().settings.workbook;
    const later = new MemoryWorkbook([selfEvaluation("终稿")]);
    await later.settings.workbook.set("review-comments", JSON.stringify({ version: 1, value: reviewComments }));
    const moved = written.map((text, index) => ({
      cell: { sheet: "终稿", row: 40 + index, column: 7 },
      before: null,
      after: text,
    }));
    await later.apply({ edits: [], comments: moved });
    const pane = paneSession(later);
    await pane.controller.read();
    await pane.controller.previewWithoutComments();
    expect(pane.session().preview?.plan.comments).toHaveLength(written.length);
    await pane.controller.write();
    expect(await later.comments("终稿")).toEqual([]);
    expect(await later.settings.workbook.all()).toEqual(new Map());
  });

  it("leave alone what others wrote, before or after, and are removed as one, sheet by sheet", async () => {
    const { port, controller, session, comments } = await opened(["乙", 40]);
    const at = { sheet: SHEET, row: 3, column: 7 };
    const note = (before: string | null, after: string | null) => ({
      edits: [],
      comments: [{ cell: at, before, after }],
    });
    await port.apply(note(null, "会计写的"));
    await controller.previewComments(words);
    await controller.write();
    expect((await comments()).get(SCORE_CELL)).toBe("会计写的");
    await controller.read("乙");
    await controller.previewComments(words);
    await controller.write();
    const [[changed = "", was = ""] = []] = await comments("乙");
    const cell = (await port.comments("乙")).find((one) => a1(one.cell) === changed)?.cell ?? at;
    await port.apply({ edits: [], comments: [{ cell, before: was, after: `${was}\n已改` }] });
    await controller.previewWithoutComments();
    await controller.write();
    expect([...(await comments("乙")).values()]).toEqual([`${was}\n已改`]);
    expect((await comments()).size).toBeGreaterThan(1);
    expect(session().settings.workbook.reviewComments.every(({ sheet }) => sheet === SHEET)).toBe(true);
  });
});
