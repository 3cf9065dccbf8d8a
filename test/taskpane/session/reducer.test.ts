import type { EditPlan } from "../../../src/core/edits/edit-plan";
import { reduce, type Action } from "../../../src/taskpane/session/reducer";
import { START, type Session } from "../../../src/taskpane/session/session";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { paneSession, selfEvaluation, sheetOf } from "../pane-session";

const PLAN: EditPlan = { edits: [] };
const PREVIEW = { plan: PLAN, purpose: "scores" } as const;
const DONE = { purpose: "scores", cells: 1, comments: 0, sheetsAdded: [], undo: PLAN } as const;
const FAULT = { error: new WorkbookError("busy"), during: "writing" } as const;

/** A session after these actions, frozen so that a reducer that writes into it fails. */
function after(...actions: readonly Action[]): Session {
  return actions.reduce((session, action) => Object.freeze(reduce(session, action)), START);
}

async function read(name?: string): Promise<Session> {
  const pane = paneSession(new MemoryWorkbook([selfEvaluation(), sheetOf("空", [])]));
  await pane.controller.read(name);
  return pane.session();
}

test.each<[string, readonly Action[], Partial<Session>]>([
  [
    "busy takes a fault away",
    [
      { type: "fault", fault: FAULT },
      { type: "busy", what: "reading" },
    ],
    { fault: null },
  ],
  [
    "progress and waiting belong to what is being done",
    [{ type: "busy", what: "writing" }, { type: "progress", done: 1, total: 9 }, { type: "waiting" }],
    { busy: { what: "writing", progress: { done: 1, total: 9 }, waiting: true } },
  ],
  ["progress of nothing is nothing", [{ type: "progress", done: 1, total: 9 }, { type: "waiting" }], { busy: null }],
  ["idle ends it", [{ type: "busy", what: "undoing" }, { type: "idle" }], { busy: null }],
  [
    "a fault ends it too",
    [
      { type: "busy", what: "writing" },
      { type: "fault", fault: FAULT },
    ],
    { busy: null },
  ],
  ["a tab is opened", [{ type: "tab", tab: "score" }], { tab: "score" }],
  [
    "a preview takes a fault away",
    [
      { type: "fault", fault: FAULT },
      { type: "preview", preview: PREVIEW },
    ],
    { preview: PREVIEW, fault: null },
  ],
  ["a preview is closed", [{ type: "preview", preview: PREVIEW }, { type: "close-preview" }], { preview: null }],
  [
    "a preview survives writing and its fault, so that it can be made anew",
    [
      { type: "preview", preview: PREVIEW },
      { type: "busy", what: "writing" },
      { type: "fault", fault: FAULT },
    ],
    { preview: PREVIEW, fault: FAULT },
  ],
  [
    "and goes when the fault is dismissed",
    [
      { type: "preview", preview: PREVIEW },
      { type: "busy", what: "writing" },
      { type: "fault", fault: FAULT },
      { type: "dismiss" },
    ],
    { preview: null, fault: null },
  ],
  [
    "done: no preview, no fault, one step to take back",
    [
      { type: "preview", preview: PREVIEW },
      { type: "busy", what: "writing" },
      { type: "done", done: DONE },
    ],
    { busy: null, preview: null, done: DONE, undone: false },
  ],
  ["undone is said until dismissed", [{ type: "done", done: DONE }, { type: "undone" }], { done: null, undone: true }],
  ["dismissed", [{ type: "undone" }, { type: "dismiss" }], { undone: false }],
  ["nothing read cannot be stale", [{ type: "stale", address: "A1" }], { stale: null }],
  ["nor hear of sheets", [{ type: "sheets", sheets: [] }], { reading: null, stale: null }],
  [
    "selected cells are remembered",
    [{ type: "selected", cells: [{ sheet: "x", row: 1, column: 1 }] }],
    { selected: [{ sheet: "x", row: 1, column: 1 }] },
  ],
])("%s", (_, actions, expected) => {
  expect(after(...actions)).toMatchObject(expected);
});

describe("a reading", () => {
  test("of the same sheet keeps the tab and the undo; of another opens where it needs the person", async () => {
    const session = await read();
    if (!session.reading) throw new Error("nothing was read");
    const picked = session.score.picked;
    const there = { ...session, tab: "score", done: DONE } as const;
    const again = reduce(there, { type: "read", reading: session.reading, again: true, picked });
    expect([again.tab, again.done]).toEqual(["score", DONE]);
    const other = reduce(there, { type: "read", reading: session.reading, again: false, picked });
    expect([other.tab === "score", other.done]).toEqual([false, null]);
  });

  test("is stale by an address, and the undo goes with it", async () => {
    const session = reduce({ ...(await read()), done: DONE }, { type: "stale", address: "G3" });
    expect([session.stale, session.done]).toEqual([{ address: "G3" }, null]);
  });

  test("of which several places changed names none of them", async () => {
    const once = reduce(await read(), { type: "stale", address: "G3" });
    expect(reduce(once, { type: "stale", address: "G3" }).stale).toEqual({ address: "G3" });
    expect(reduce(once, { type: "stale", address: "G4" }).stale).toEqual({ address: null });
  });

  test("without a table keeps the tab", async () => {
    const session = await read("空");
    expect([session.tab, session.reading?.review.tables]).toEqual([START.tab, []]);
  });
});
