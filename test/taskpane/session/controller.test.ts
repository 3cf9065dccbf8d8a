import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { MemoryWorkbook, type MemoryWorkbookOptions } from "../../../src/workbook/memory/memory-workbook";
import core from "../../../src/taskpane/core";
import { faultNotice } from "../../../src/taskpane/view/fault-notice";
import type { Call, WorkbookPort } from "../../../src/workbook/port";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { paneSession, selfEvaluation, SCORE_CELL, SHEET, sheetOf } from "../pane-session";
import { wordsIn } from "../words";

const EMPTY = sheetOf("空", []);
const words = wordsIn("zh-CN");

function opened(options?: MemoryWorkbookOptions, grids: readonly Grid[] = [selfEvaluation(), EMPTY]) {
  const port = new MemoryWorkbook(grids, options);
  return { port, ...paneSession(port) };
}

/** The port with some of its members replaced. */
function but(port: MemoryWorkbook, other: Partial<WorkbookPort>): WorkbookPort {
  return Object.assign(port, other);
}

const scoreOf = (port: MemoryWorkbook) => cellAt(port.grids[0] ?? EMPTY, 3, 7)?.value;

describe("reading", () => {
  test("reads the active sheet unasked and opens the tab that needs the person most", async () => {
    const { controller, session } = opened();
    await controller.read();
    const { reading, busy, fault, tab, score } = session();
    expect([reading?.sheet.name, busy, fault]).toEqual([SHEET, null, null]);
    expect(reading?.sheets.map(({ name }) => name)).toEqual([SHEET, "空"]);
    const review = reading?.review.tables[0];
    const expected = review?.table.unsure.length
      ? "recognise"
      : review?.findings.some(({ severity }) => severity === "error")
        ? "check"
        : "report";
    expect(tab).toBe(expected);
    expect([...score.picked]).toContain(SCORE_CELL);
  });

  test("a sheet that is gone is a fault; what was read before stays", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    port.drop(SHEET);
    await controller.read(SHEET);
    expect(session().fault).toMatchObject({ during: "reading", error: { code: "sheet-gone" } });
    expect(session().reading?.sheet.name).toBe(SHEET);
  });

  test("cancelled before anything was read: idle, nothing read, no fault", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    const never = (_: string, call?: Call) =>
      new Promise<Grid>((_resolve, reject) => {
        call?.signal?.addEventListener("abort", () => reject(new WorkbookError("cancelled")));
      });
    const { controller, session } = paneSession(but(memory, { read: never }));
    const reading = controller.read();
    await new Promise((resolve) => setTimeout(resolve));
    expect(session().busy).toMatchObject({ what: "reading" });
    controller.cancel();
    await reading;
    expect(session()).toMatchObject({ busy: null, reading: null, fault: null });
  });

  test("progress and waiting are told", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    const read = memory.read.bind(memory);
    const slow = (sheet: string, call?: Call) => {
      call?.onWaiting?.();
      call?.onProgress?.(1, 2);
      return read(sheet, call);
    };
    const { controller, actions } = paneSession(but(memory, { read: slow }));
    await controller.read();
    expect(actions).toContainEqual({ type: "waiting" });
    expect(actions).toContainEqual({ type: "progress", done: 1, total: 2 });
  });

  test("what is no error of the port is told as a defect of ours", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    const { controller, session } = paneSession(but(memory, { read: () => Promise.reject(new TypeError("x")) }));
    await controller.read();
    expect(session().fault).toEqual({ during: "reading", error: new TypeError("x") });
  });
});

describe("writing", () => {
  test("previews, writes, reads again, undoes", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    await controller.previewScores();
    expect(session().preview?.plan.edits.map(({ cell }) => cell.row)).toEqual([3, 5]);
    await controller.write();
    expect(session()).toMatchObject({ preview: null, fault: null, done: { purpose: "scores", cells: 2 } });
    expect(scoreOf(port)).not.toBe(50);
    expect(session().score.picked.size).toBe(0);
    await controller.undo();
    expect(session()).toMatchObject({ done: null, undone: true, fault: null });
    expect(scoreOf(port)).toBe(50);
  });

  test("a cell changed meanwhile: nothing is written, and the preview can be made anew", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    await controller.previewScores();
    port.replace(selfEvaluation(SHEET, 49));
    await controller.write();
    expect(session().fault).toMatchObject({
      during: "writing",
      error: { code: "conflict", aftermath: "untouched" },
    });
    expect(scoreOf(port)).toBe(49);
    await controller.previewAgain(words);
    expect(session().fault).toBeNull();
    expect(session().preview?.plan.edits[0]?.before.value).toBe(49);
    await controller.write();
    expect(session().fault).toBeNull();
    expect(session().done?.cells).toBe(2);
  });

  test.each([
    ["a protected sheet", { protectedSheets: [SHEET] }, "protected"],
    ["a read-only workbook", { readOnly: true }, "read-only"],
  ])("%s: known after reading, and refused all the same", async (_, options, code) => {
    const { port, controller, session } = opened(options);
    await controller.read();
    const { reading } = session();
    expect([reading?.sheet.protected, reading?.canWrite]).toEqual([code === "protected", code !== "read-only"]);
    await controller.previewScores();
    await controller.write();
    expect(session().fault).toMatchObject({ during: "writing", error: { code, aftermath: "untouched" } });
    expect(scoreOf(port)).toBe(50);
  });

  test("a write that ends badly is told even when a newer task has begun", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    let fail: (error: Error) => void = () => undefined;
    const { controller, session } = paneSession(
      but(memory, { apply: () => new Promise((_, reject) => (fail = reject)) }),
    );
    await controller.read();
    await controller.previewScores();
    const writing = controller.write();
    await controller.read(SHEET);
    await controller.previewScores();
    fail(new WorkbookError("timed-out", { aftermath: "unsure" }));
    await writing;
    expect(session().fault).toMatchObject({ during: "writing", error: { aftermath: "unsure" } });
  });

  test("the report as a sheet whose name was taken meanwhile: nothing is written, the next name is offered", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    await controller.previewReport("new-sheet");
    const [sheet] = session().preview?.plan.addSheets ?? [];
    if (!sheet) throw new Error("no sheet is planned");
    await port.apply({ edits: [], addSheets: [sheet] });
    await controller.write();
    expect(session().fault).toMatchObject({ error: { code: "conflict" } });
    await controller.previewAgain(words);
    expect(session().preview?.plan.addSheets?.[0]?.name).not.toBe(sheet.name);
  });

  test("undoing what has changed since is a conflict and undoes nothing", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    await controller.previewScores();
    await controller.write();
    port.replace(selfEvaluation(SHEET, 12));
    await controller.undo();
    expect(session().fault).toMatchObject({ during: "undoing", error: { code: "conflict", aftermath: "untouched" } });
    expect(scoreOf(port)).toBe(12);
  });

  test("with nothing on the table nothing happens", async () => {
    const { controller, actions } = opened();
    await controller.write();
    await controller.undo();
    await controller.previewAgain(words);
    await controller.previewScores();
    await controller.previewReport("new-sheet");
    controller.showTable(1);
    await controller.go([]);
    expect(actions).toEqual([]);
  });
});

describe("what else a person does", () => {
  test("going to cells selects them; where that fails it says so and remembers which", async () => {
    const { port, controller, session } = opened();
    const cells = [{ sheet: SHEET, row: 3, column: 7 }];
    await controller.go(cells);
    expect(port.selection).toEqual(cells);
    port.drop(SHEET);
    await controller.go(cells);
    expect(session().fault).toMatchObject({ during: "selecting", error: { code: "sheet-gone" } });
    expect(session().selected).toEqual(cells);
  });

  test("a profile that is set reviews the same cells", async () => {
    const { controller, session } = opened();
    await controller.read();
    await controller.set("machine", "profile", "sichuan-10-90");
    expect(session().reading?.review.tables[0]?.profile.profile.id).toBe("sichuan-10-90");
  });

  test("a setting that cannot be kept is told, and nothing is set", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    const machine = { ...memory.settings.machine, set: () => Promise.reject(new WorkbookError("unsupported")) };
    const { controller, session } = paneSession(but(memory, { settings: { ...memory.settings, machine } }));
    await controller.set("machine", "appearance", { language: "en-US", theme: "dark" });
    expect(session().fault).toMatchObject({ during: "setting" });
    expect(session().settings.machine.appearance).toEqual({ language: "auto", theme: "auto" });
  });

  test("changes by others: of this sheet stale, of another nothing, of the sheets the menu, a sheet gone told", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    const stop = await controller.listen();
    port.replace(EMPTY);
    expect(session().stale).toBeNull();
    port.replace(selfEvaluation(SHEET, 40));
    expect(session().stale).toEqual({ address: null });
    await controller.read(SHEET);
    expect(session().stale).toBeNull();
    port.drop("空");
    await new Promise((resolve) => setTimeout(resolve));
    expect([session().stale, session().reading?.sheets.length]).toEqual([null, 1]);
    await stop();
  });

  test("changes that the host will not tell of are said to go unnoticed, until another try succeeds", async () => {
    const memory = new MemoryWorkbook([selfEvaluation()]);
    const refusal = new WorkbookError("busy");
    let refused = true;
    const inHealth = memory.watch.bind(memory);
    const watch: typeof inHealth = (listener) => (refused ? Promise.reject(refusal) : inHealth(listener));
    const { controller, session } = paneSession(but(memory, { watch }));
    await controller.read();
    const stop = await controller.listen();
    await stop();
    expect(session()).toMatchObject({ unwatched: refusal, fault: null, stale: null });
    expect(session().reading?.review.tables).toHaveLength(1);
    await controller.read(SHEET);
    expect(session().unwatched).toBe(refusal);

    refused = false;
    await controller.listen();
    expect(session().unwatched).toBeNull();
    memory.replace(selfEvaluation(SHEET, 40));
    expect(session().stale).not.toBeNull();
  });

  test("a part of ours that does not load is told, with the workbook as it was and nothing lost", async () => {
    const { controller, session } = opened();
    await controller.read();
    const before = session();
    const missing = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
    jest.spyOn(core, "planScores").mockRejectedValueOnce(missing);
    await controller.previewScores();
    expect(session()).toEqual({ ...before, fault: { error: missing, during: "previewing" } });
    const words = wordsIn("zh-CN");
    expect(faultNotice({ error: missing, during: "writing" }, SHEET, words)).toEqual({
      title: words("shell.writing.untouched"),
      lines: [words("shell.unloaded"), words("shell.do.network")],
      remedy: "preview",
    });
    await controller.previewScores();
    expect(session()).toMatchObject({ fault: null, preview: { purpose: "scores" } });
  });

  test("the sheet on screen is deleted: what was read stays, and is said to be of a sheet that is gone", async () => {
    const { port, controller, session } = opened();
    await controller.read();
    await controller.listen();
    port.drop(SHEET);
    await new Promise((resolve) => setTimeout(resolve));
    expect(session().stale).toEqual({ gone: true });
    expect(session().reading?.review.tables).toHaveLength(1);
  });
});
