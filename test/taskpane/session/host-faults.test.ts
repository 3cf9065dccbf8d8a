import { remedies } from "../../../src/taskpane/notices/remedies";
import type { Session } from "../../../src/taskpane/session/session";
import { faultNotice, whatHappened } from "../../../src/taskpane/view/fault-notice";
import { OFFICE_ERRORS, type Fault } from "../../../src/workbench/host/faults";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { closeAll, excelUnderTest, type ExcelUnderTest } from "../../workbook/excel/excel-under-test";
import { fillFrom } from "../../workbook/excel/under-test";
import { paneSession, selfEvaluation, SHEET, type PaneSession } from "../pane-session";
import { wordsIn } from "../words";
import { DEEDS, type Deed } from "./deeds";

/** All ways of failing at one call, one after the other; for where the machine is busy. */
jest.setTimeout(120_000);

// One client for all: what a test leaves behind is put right before the next.
let excel: ExcelUnderTest;
beforeAll(async () => {
  excel = await excelUnderTest({ grids: [selfEvaluation()] });
});
afterAll(closeAll);

/** An answer that never comes is given up soon; every other may take its time. Of all panes, at this moment. */
const patience = { timeoutSeconds: 20, waitingSeconds: 3 };
const HURRIED = { timeoutSeconds: 0.25, waitingSeconds: 0.1 };
const PATIENT = { ...patience };

const words = wordsIn("zh-CN");

/** Whatever the protocol lets a host answer, before running or after it; and no answer, or a late one. */
const FAULTS: [string, Fault][] = [
  ...Object.entries(OFFICE_ERRORS).map(([name, number]): [string, Fault] => [name, { kind: "office-error", number }]),
  ["an error after running", { kind: "office-error", number: OFFICE_ERRORS.GeneralException, afterRunning: true }],
  ...([-1, -2, -3, -4, -5, -6] as const).map((code): [string, Fault] => [
    `transport ${code}`,
    { kind: "transport-error", code },
  ]),
  ...["ItemNotFound", "ApiNotFound", "UnheardOf"].map((code): [string, Fault] => [
    `api ${code}`,
    { kind: "api-error", code },
  ]),
  ["an error half-way", { kind: "api-error", code: "GeneralException", atAction: 3 }],
  ["no answer", { kind: "lost", afterRunning: false }],
  ["the answer lost", { kind: "lost", afterRunning: true }],
  ["a late answer", { kind: "slow", milliseconds: 50 }],
  ["null for values", { kind: "null-matrices" }],
];

/** The workbook as `selfEvaluation` has it, and a pane that has read it and is ready for the deed. */
async function ready(deed: Deed): Promise<PaneSession> {
  excel.host.faults.clear();
  const { workbook, host } = excel;
  const first = workbook.sheets()[0]?.id ?? "";
  workbook.activate(first);
  for (const { id } of workbook.sheets().slice(1)) workbook.deleteSheet(id);
  workbook.select(first, { row: 0, column: 0, rows: 1, columns: 1 });
  fillFrom(workbook, [selfEvaluation()]);
  host.session.parts.comments.splice(0);
  host.session.parts.customXml.splice(0);
  const pane = paneSession(new ExcelWorkbook(patience));
  if (deed.isFirst !== true) await pane.controller.read();
  await deed.before?.(pane, words);
  expect(pane.session()).toMatchObject({ fault: null, busy: null });
  return pane;
}

/** All that a workbook holds that a person could miss. */
function workbookNow(): string {
  const { workbook, host } = excel;
  return JSON.stringify({
    sheets: workbook.sheets().map(({ id, name }) => {
      const area = workbook.usedArea(id, true);
      return { name, values: area && workbook.values(id, area), formulas: area && workbook.formulas(id, area) };
    }),
    comments: host.session.parts.comments.map(({ row, column, content }) => ({ row, column, content })),
    settings: host.session.parts.customXml.map(({ xml }) => xml),
  });
}

/** How many calls of the host a deed makes in health: each of them is then failed in turn. */
async function callsOf(deed: Deed): Promise<number> {
  const pane = await ready(deed);
  excel.roundTrips();
  await deed.act(pane, words);
  expect(pane.session().fault).toBeNull();
  expect(deed.isDone(pane.session(), excel)).toBe(true);
  return excel.roundTrips();
}

/** What happened, what state the workbook is in, what to do: each said, none of it a hole in the wording. */
function expectTold(session: Session): void {
  if (!session.fault) return;
  const { title, lines, remedy } = faultNotice(session.fault, SHEET, words);
  expect(title).toMatch(/^没有|^不能确认/);
  expect(lines.length).toBeGreaterThan(0);
  expect([title, ...lines].join("")).not.toMatch(/[{}]|undefined/);
  expect(remedy ?? lines.join("")).toMatch(/read|preview|undo|select|请/);
}

/** Nothing that the person had is gone: what was read, what they picked, set and were about to write. */
function expectNothingLost(before: Session, { session }: PaneSession): void {
  const now = session();
  expect(now.reading?.grid).toBe(before.reading?.grid);
  expect(now.score.picked).toBe(before.score.picked);
  expect(now.settings).toEqual(before.settings);
  expect(now.preview).toBe(before.preview);
  expect(now.done).toBe(before.done);
}

/** Of one deed, with the reading that may follow it. */
const MOST_CALLS = 20;

interface Struck {
  /** The pane and the workbook are as they were: the next fault may strike the same pane. */
  readonly isAsBefore: boolean;
  /** It was done, and what follows it failed: every other fault of that is looked at where reading and going are. */
  readonly isAfterwards: boolean;
}

/** Fails one call of a deed. What is offered is taken once a call and remedy; then the deed has to succeed. */
async function strike(
  deed: Deed,
  pane: PaneSession,
  [fault, nth]: [Fault, number],
  taken: Set<string>,
): Promise<Struck> {
  const [workbookBefore, before] = [workbookNow(), pane.session()];
  excel.host.faults.onCall(nth, fault);
  Object.assign(patience, fault.kind === "lost" ? HURRIED : PATIENT);
  await deed.act(pane, words);
  Object.assign(patience, PATIENT);
  excel.host.faults.clear();
  const told = pane.session();
  expect(told.busy).toBeNull();
  if (!told.fault) {
    expect(deed.isDone(told, excel)).toBe(true);
    return { isAsBefore: false, isAfterwards: false };
  }
  expectTold(told);
  const isAsBefore = workbookNow() === workbookBefore;
  const { during, error } = told.fault;
  const isSure = "aftermath" in error && error.aftermath !== "unsure";
  // A sheet that could not be read again, or gone to, once it was written is written, and can still be taken back.
  const isAfterwards = (during === "reading" || during === "selecting") && (told.done !== before.done || told.undone);
  if (isSure && !isAfterwards) {
    expect(isAsBefore).toBe(true);
    expectNothingLost(before, pane);
  }
  const { remedy } = faultNotice(told.fault, SHEET, words);
  if (taken.has(`${remedy} ${isAsBefore}`)) return { isAsBefore, isAfterwards };
  taken.add(`${remedy} ${isAsBefore}`);
  if (remedy) await remedies(told, pane.controller, words)[remedy]();
  const isDone = () => pane.session().fault === null && deed.isDone(pane.session(), excel);
  if (!isDone() && (isAsBefore || isSure)) await deed.act(pane, words);
  expect(pane.session().fault).toBeNull();
  if (isAsBefore || isSure) expect(isDone()).toBe(true);
  return { isAsBefore: false, isAfterwards };
}

describe("noticing changes", () => {
  const DEED: Deed = { name: "watching", act: ({ controller }) => controller.listen(), isDone: () => true };

  test.each([1, 2])("whatever is wrong with call %i is said, loses nothing, and another try notices", async (nth) => {
    for (const [name, fault] of FAULTS) {
      const pane = await ready(DEED);
      const before = pane.session();
      excel.host.faults.onCall(nth, fault);
      Object.assign(patience, fault.kind === "lost" ? HURRIED : PATIENT);
      const stop = await pane.controller.listen();
      Object.assign(patience, PATIENT);
      excel.host.faults.clear();
      const { unwatched } = pane.session();
      expect(pane.session()).toEqual({ ...before, unwatched });
      if (unwatched) expect(whatHappened(unwatched, words)).not.toMatch(/[{}]|undefined|绩评自身出错/);
      await stop();
      const end = await pane.controller.listen();
      expect([name, pane.session().unwatched]).toEqual([name, null]);
      await excel.type({ sheet: SHEET, row: 3, column: 7 }, 40);
      expect([name, pane.session().stale]).toEqual([name, { address: "G3" }]);
      await end();
    }
  });
});

describe.each(DEEDS)("$name", (deed) => {
  let calls = 0;
  beforeAll(async () => {
    calls = await callsOf(deed);
  });

  test("asks something of the host", () => expect(calls).toBeGreaterThan(0));

  test.each(Array.from({ length: MOST_CALLS }, (_, index) => index + 1))(
    "whatever is wrong with call %i",
    async (nth) => {
      expect(calls).toBeLessThanOrEqual(MOST_CALLS);
      if (nth > calls) return;
      const taken = new Set<string>();
      let pane: PaneSession | null = null;
      for (const [name, fault] of FAULTS) {
        pane ??= await ready(deed);
        try {
          const { isAsBefore, isAfterwards } = await strike(deed, pane, [fault, nth], taken);
          if (isAfterwards) return;
          if (!isAsBefore) pane = null;
        } catch (error) {
          if (error instanceof Error) error.message = `${name}: ${error.message}`;
          throw error;
        }
      }
    },
  );
});
