/** @jest-environment node */
import type { EditPlan } from "../../../src/core/edits/edit-plan";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { OFFICE_ERRORS, type Fault } from "../../../src/workbench/host/faults";
import { at, expectSameGrid, failure, scene } from "../port-contract";
import { closeAll, excelUnderTest, QUICK, type ExcelUnderTest } from "./excel-under-test";

afterEach(closeAll);

const TABLE = "自评表";
const SHEET = {
  name: "报告",
  columnWidths: [20],
  rows: [{ cells: [{ content: { kind: "value", value: "x" } as const }] }],
};

/** A plan whose batch has many actions, so that it can be cut in the middle. */
async function planFor({ port }: ExcelUnderTest): Promise<EditPlan> {
  const grid = await port.read(TABLE);
  const edit = (row: number, column: number, value: string | number) => ({
    cell: at(row, column),
    before: beforeAt(grid, row, column),
    after: { kind: "value" as const, value },
    why: { id: "workbook.why.undo" },
  });
  return { edits: [edit(3, 3, 9), edit(4, 2, 11), edit(6, 3, "=x"), edit(7, 1, "文字")], addSheets: [SHEET] };
}

/** Compares everything of the workbook behind the host, past the adapter. */
function snapshot({ workbook }: ExcelUnderTest) {
  const area = { row: 0, column: 0, rows: 12, columns: 6 };
  return workbook.sheets().map(({ id, name }) => ({
    name,
    values: workbook.values(id, area),
    formulas: workbook.formulas(id, area),
    formats: workbook.numberFormats(id, area),
    merges: workbook.merges(id),
  }));
}

const CODES: [string, Fault, string][] = [
  ["cell-edit mode", { kind: "office-error", number: OFFICE_ERRORS.InvalidOperationInCellEditMode }, "cell-edit"],
  ["an expired session", { kind: "office-error", number: OFFICE_ERRORS.InvalidOrTimedOutSession }, "host-lost"],
  ["an open dialog", { kind: "office-error", number: OFFICE_ERRORS.OperationCancelledInModalDialog }, "dialog-open"],
  ["too many requests", { kind: "office-error", number: OFFICE_ERRORS.ActivityLimitReached }, "busy"],
  ["too large a request", { kind: "office-error", number: OFFICE_ERRORS.RequestPayloadSizeLimitExceeded }, "too-large"],
  [
    "too large an answer",
    { kind: "office-error", number: OFFICE_ERRORS.ResponsePayloadSizeLimitExceeded },
    "too-large",
  ],
  ["denied access", { kind: "office-error", number: OFFICE_ERRORS.AccessDenied }, "access-denied"],
  ["a general failure", { kind: "office-error", number: OFFICE_ERRORS.GeneralException }, "failed"],
];

describe.each(CODES)("%s", (_name, fault, code) => {
  test("while a plan is written ends in its error and an untouched workbook", async () => {
    const excel = await excelUnderTest({ grids: scene() });
    const plan = await planFor(excel);
    const before = snapshot(excel);
    excel.host.faults.onCall(2, fault);
    expect(await failure(excel.port.apply(plan))).toMatchObject({ code, aftermath: "untouched" });
    expect(snapshot(excel)).toEqual(before);
  });

  test("while a plan is read back ends in its error and a restored workbook", async () => {
    const excel = await excelUnderTest({ grids: scene() });
    const plan = await planFor(excel);
    const before = snapshot(excel);
    excel.host.faults.onCall(3, fault);
    const outcome = await excel.port.apply(plan).catch((error: unknown) => error);
    // What was too much at once is read back in parts instead, and then nothing has failed.
    if (code === "too-large" || code === "failed") return expect(outcome).toHaveProperty("undo");
    expect(outcome).toMatchObject({ code, aftermath: "restored" });
    expect(snapshot(excel)).toEqual(before);
  });

  test("while a sheet is read is told once and then over", async () => {
    const { port, host } = await excelUnderTest({ grids: scene() });
    host.faults.onCall(1, fault);
    const error = await failure(port.read(TABLE));
    expect(error.code).toBe(code);
    expect(error.host?.code).toEqual(expect.any(String));
    expectSameGrid(await port.read(TABLE), scene()[0]);
  });
});

test.each([-1, -2, -3, -4, -5, -6] as const)("an envelope error %i leaves the workbook untouched", async (code) => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await planFor(excel);
  const before = snapshot(excel);
  excel.host.faults.onCall(2, { kind: "transport-error", code });
  const error = await failure(excel.port.apply(plan));
  expect(["failed", "access-denied", "timed-out", "host-lost"]).toContain(error.code);
  expect(error.aftermath).toBe("untouched");
  expect(snapshot(excel)).toEqual(before);
});

test.each([1, 5, 10, 15, 20, 25, 30])("a batch that fails at its action %i is taken back", async (atAction) => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await planFor(excel);
  const before = snapshot(excel);
  excel.host.faults.onCall(2, { kind: "api-error", code: "GeneralException", atAction });
  const error = await failure(excel.port.apply(plan));
  expect(error).toMatchObject({ code: "failed", values: { code: "GeneralException" } });
  expect(["untouched", "restored"]).toContain(error.aftermath);
  expect(snapshot(excel)).toEqual(before);
});

describe("an answer that never comes", () => {
  test("to a request that has run is a success, proven by reading back", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await planFor(excel);
    const before = snapshot(excel);
    excel.host.faults.onCall(2, { kind: "lost", afterRunning: true });
    const { undo } = await excel.port.apply(plan);
    expect(snapshot(excel)).not.toEqual(before);
    await excel.port.apply(undo);
    expect(snapshot(excel)).toEqual(before);
  });

  test("to a request that has not run leaves the workbook untouched", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await planFor(excel);
    const before = snapshot(excel);
    excel.host.faults.onCall(2, { kind: "lost", afterRunning: false });
    expect(await failure(excel.port.apply(plan))).toMatchObject({ code: "timed-out", aftermath: "untouched" });
    expect(snapshot(excel)).toEqual(before);
  });

  test("to a reading is asked for once more; the caller hears of the waiting", async () => {
    const { port, host } = await excelUnderTest({ grids: scene() }, { session: QUICK });
    let waited = 0;
    const onWaiting = () => (waited += 1);
    host.faults.onCall(1, { kind: "lost", afterRunning: false });
    expectSameGrid(await port.read(TABLE, { onWaiting }), scene()[0]);
    expect(waited).toBe(1);
  });

  test("twice is a time-out, and a person who edits a cell is named as the reason", async () => {
    const { port, host } = await excelUnderTest({ grids: scene() }, { session: QUICK });
    host.faults.onCall(1, { kind: "lost", afterRunning: false });
    host.faults.onCall(2, { kind: "lost", afterRunning: false });
    expect(await failure(port.read(TABLE))).toMatchObject({
      code: "timed-out",
      values: { seconds: QUICK.timeoutSeconds },
    });
    host.faults.onCall(1, { kind: "lost", afterRunning: false });
    host.faults.onCall(2, { kind: "office-error", number: OFFICE_ERRORS.InvalidOperationInCellEditMode });
    expect(await failure(port.read(TABLE))).toMatchObject({ code: "cell-edit" });
  });

  test("at all leaves the outcome unsure, and says so", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await planFor(excel);
    for (const nth of [2, 3, 4]) excel.host.faults.onCall(nth, { kind: "lost", afterRunning: true });
    expect(await failure(excel.port.apply(plan))).toMatchObject({ code: "timed-out", aftermath: "unsure" });
  });
});

test("waiting can be given up", async () => {
  const { port, host } = await excelUnderTest({ grids: scene() });
  const giveUp = new AbortController();
  host.faults.onCall(1, { kind: "slow", milliseconds: 2_000 });
  const reading = failure(port.read(TABLE, { signal: giveUp.signal }));
  setTimeout(() => giveUp.abort(), 50);
  expect(await reading).toMatchObject({ code: "cancelled", aftermath: "untouched" });
});

test("giving up a write that has begun does not tear it", async () => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await planFor(excel);
  const giveUp = new AbortController();
  excel.host.faults.onCall(2, { kind: "meanwhile", act: () => giveUp.abort() });
  const { undo } = await excel.port.apply(plan, { signal: giveUp.signal });
  expect(undo.edits).toHaveLength(4);
});

test("a change that slips in between writing and reading back is found, and the rest taken back", async () => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await planFor(excel);
  const before = snapshot(excel);
  const area = { row: 2, column: 2, rows: 1, columns: 1 };
  const act = () => excel.workbook.write(excel.sheetId(TABLE), area, [[{ value: "别的" }]]);
  excel.host.faults.onCall(2, { kind: "meanwhile", act });
  const error = await failure(excel.port.apply(plan));
  expect(error).toMatchObject({ code: "not-verified", aftermath: "restored" });
  expect(error.mismatches).toMatchObject([{ kind: "cell", cell: at(3, 3), found: { value: "别的" } }]);
  expect(snapshot(excel)).toEqual(before);
});

test("a sheet that disappears while it is read is told", async () => {
  const excel = await excelUnderTest({ grids: scene() });
  excel.host.faults.onCall(1, { kind: "meanwhile", act: () => excel.workbook.deleteSheet(excel.sheetId(TABLE)) });
  expect(await failure(excel.port.read(TABLE))).toMatchObject({ code: "sheet-gone", values: { sheet: TABLE } });
});

test("a hidden sheet is not shown for a selection", async () => {
  const { port } = await excelUnderTest({ grids: scene() });
  expect(await failure(port.select([at(1, 1, "隐藏")]))).toMatchObject({ code: "sheet-hidden" });
});
