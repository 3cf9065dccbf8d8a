import { cellAt } from "../../../src/core/grid/grid";
import type { Session } from "../../../src/taskpane/session/session";
import { faultNotice } from "../../../src/taskpane/view/fault-notice";
import { OFFICE_ERRORS, type Fault } from "../../../src/workbench/host/faults";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { closeAll, excelUnderTest, type ExcelUnderTest } from "../../workbook/excel/excel-under-test";
import { paneSession, selfEvaluation, SHEET, type PaneSession } from "../pane-session";
import { wordsIn } from "../words";

// One client for all: what a test leaves behind is put right before the next.
let excel: ExcelUnderTest;
/** What the pane knows after reading in health: where writing and undoing begin. */
let read: Session;
beforeAll(async () => {
  excel = await excelUnderTest({ grids: [selfEvaluation()] });
  const pane = paneSession(excel.port);
  await pane.controller.read();
  read = pane.session();
});
afterAll(closeAll);

/** An answer that never comes is given up soon; every other may take its time. */
const PATIENCE = {
  lost: { timeoutSeconds: 0.4, waitingSeconds: 0.1 },
  other: { timeoutSeconds: 20, waitingSeconds: 3 },
};

const words = wordsIn("zh-CN");

/** Whatever the protocol says that a host can answer, once for every way of answering it; and no answer, or a late one. */
const FAULTS: [string, Fault][] = [
  ...Object.entries(OFFICE_ERRORS).map(([name, number]): [string, Fault] => [name, { kind: "office-error", number }]),
  ...([-1, -5, -6] as const).map((code): [string, Fault] => [`transport ${code}`, { kind: "transport-error", code }]),
  ...["ItemNotFound", "ApiNotFound", "UnheardOf"].map((code): [string, Fault] => [
    `api ${code}`,
    { kind: "api-error", code },
  ]),
  ["no answer", { kind: "lost", afterRunning: false }],
  ["the answer lost", { kind: "lost", afterRunning: true }],
  ["a late answer", { kind: "slow", milliseconds: 50 }],
  ["null for values", { kind: "null-matrices" }],
];

const SCORES = { row: 2, column: 6, rows: 3, columns: 1 };

function opened(fault: Fault, from?: Session): PaneSession {
  excel.host.faults.clear();
  excel.workbook.write(excel.sheetId(SHEET), SCORES, [[{ value: 50 }], [{ value: 50 }], [{ value: 100 }]]);
  return paneSession(new ExcelWorkbook(fault.kind === "lost" ? PATIENCE.lost : PATIENCE.other), from);
}

/** The scores as they stand behind the pane's back. */
function scores(): unknown {
  return excel.workbook.values(excel.sheetId(SHEET), SCORES);
}

/** Either it worked, or it says what happened, what state the workbook is in and what to do; and it is not busy. */
function expectTold(pane: PaneSession): void {
  const { fault, busy, reading } = pane.session();
  expect(busy).toBeNull();
  if (!fault) return expect(reading).not.toBeNull();
  const { title, lines, remedy } = faultNotice(fault, SHEET, words);
  expect(title).toMatch(/^没有|^不能确认/);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toMatch(/[{}]|undefined/);
  expect(remedy ?? lines.join("")).toMatch(/read|preview|undo|select|请/);
}

/** Which request of an action a fault strikes: all that the action makes, and one more. */
const CALLS = { reading: [1, 2, 3, 4, 5], writing: [1, 2, 3], undoing: [1, 2, 3] };

describe.each(FAULTS)("%s", (_name, fault) => {
  test.each(CALLS.reading)("while reading, at call %i: told, and reading again works", async (nth) => {
    const pane = opened(fault);
    excel.host.faults.onCall(nth, fault);
    await pane.controller.read();
    expectTold(pane);
    excel.host.faults.clear();
    await pane.controller.read();
    expect(pane.session()).toMatchObject({ fault: null, busy: null });
    expect(cellAt(pane.session().reading?.grid ?? selfEvaluation(), 3, 7)?.value).toBe(50);
  });

  test.each(CALLS.writing)("while writing, at call %i: what it says of the workbook is true", async (nth) => {
    const pane = opened(fault, read);
    const before = scores();
    await pane.controller.previewScores();
    excel.host.faults.onCall(nth, fault);
    await pane.controller.write();
    expectTold(pane);
    const now = pane.session().fault;
    if (now?.during === "writing" && "aftermath" in now.error && now.error.aftermath !== "unsure") {
      expect(scores()).toEqual(before);
    }
    if (!now) expect(scores()).not.toEqual(before);
    excel.host.faults.clear();
    if (now?.during !== "writing") return;
    await pane.controller.previewAgain(wordsIn("zh-CN"));
    expect(pane.session().fault).toBeNull();
  });

  test.each(CALLS.undoing)("while undoing, at call %i: what it says of the workbook is true", async (nth) => {
    const pane = opened(fault, read);
    const before = scores();
    await pane.controller.previewScores();
    await pane.controller.write();
    const written = scores();
    excel.host.faults.onCall(nth, fault);
    await pane.controller.undo();
    expectTold(pane);
    const now = pane.session().fault;
    if (!now) return expect(scores()).toEqual(before);
    if (now.during === "undoing" && "aftermath" in now.error && now.error.aftermath !== "unsure") {
      expect(scores()).toEqual(written);
    }
  });
});
