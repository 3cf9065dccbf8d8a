/** @jest-environment node */
import { OFFICE_ERRORS } from "../../../src/workbench/host/faults";
import { at, expectSameGrid, failure, scene } from "../port-contract";
import { closeAll, excelUnderTest, QUICK } from "./excel-under-test";
import { contentsOf, manyActions, TABLE } from "./many-actions";

afterEach(closeAll);

test("a batch that fails at any of its actions is taken back", async () => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await manyActions(excel);
  const before = contentsOf(excel);
  const aftermaths = new Set<string>();
  for (let atAction = 0; atAction <= 30; atAction += 1) {
    excel.host.faults.onCall(2, { kind: "api-error", code: "GeneralException", atAction });
    const error = await failure(excel.port.apply(plan));
    expect(error).toMatchObject({ code: "failed", values: { code: "GeneralException" } });
    aftermaths.add(error.aftermath);
    expect(contentsOf(excel)).toEqual(before);
  }
  // The first actions only look for the sheets; whatever was written was put back.
  expect([...aftermaths]).toEqual(["untouched", "restored"]);
});

describe("an answer that comes late", () => {
  test("is waited for, and the caller hears of the waiting", async () => {
    const { port, host } = await excelUnderTest({ grids: scene() }, { session: QUICK });
    let waited = 0;
    host.faults.onCall(1, { kind: "slow", milliseconds: QUICK.waitingSeconds * 2_000 });
    expectSameGrid(await port.read(TABLE, { onWaiting: () => (waited += 1) }), scene()[0]);
    expect(waited).toBe(1);
  });

  test("to a write that was given up is a success, proven by reading back", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await manyActions(excel);
    const before = contentsOf(excel);
    excel.host.faults.onCall(2, { kind: "slow", milliseconds: QUICK.timeoutSeconds * 1_200 });
    const { undo } = await excel.port.apply(plan);
    await excel.port.apply(undo);
    expect(contentsOf(excel)).toEqual(before);
  });
});

describe("an answer that never comes", () => {
  test("to a request that has run is a success, proven by reading back", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await manyActions(excel);
    const before = contentsOf(excel);
    excel.host.faults.onCall(2, { kind: "lost", afterRunning: true });
    const { undo } = await excel.port.apply(plan);
    expect(contentsOf(excel)).not.toEqual(before);
    await excel.port.apply(undo);
    expect(contentsOf(excel)).toEqual(before);
  });

  test("to a request that has not run leaves the workbook untouched", async () => {
    const excel = await excelUnderTest({ grids: scene() }, { session: QUICK });
    const plan = await manyActions(excel);
    const before = contentsOf(excel);
    excel.host.faults.onCall(2, { kind: "lost", afterRunning: false });
    expect(await failure(excel.port.apply(plan))).toMatchObject({ code: "timed-out", aftermath: "untouched" });
    expect(contentsOf(excel)).toEqual(before);
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
    const plan = await manyActions(excel);
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
  const plan = await manyActions(excel);
  const giveUp = new AbortController();
  excel.host.faults.onCall(2, { kind: "meanwhile", act: () => giveUp.abort() });
  const { undo } = await excel.port.apply(plan, { signal: giveUp.signal });
  expect(undo.edits).toHaveLength(4);
});

test("a change that slips in between writing and reading back is found, and the rest taken back", async () => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await manyActions(excel);
  const before = contentsOf(excel);
  const area = { row: 2, column: 2, rows: 1, columns: 1 };
  const act = () => excel.workbook.write(excel.sheetId(TABLE), area, [[{ value: "别的" }]]);
  excel.host.faults.onCall(2, { kind: "meanwhile", act });
  const error = await failure(excel.port.apply(plan));
  expect(error).toMatchObject({ code: "not-verified", aftermath: "restored" });
  expect(error.mismatches).toMatchObject([{ kind: "cell", cell: at(3, 3), found: { value: "别的" } }]);
  expect(contentsOf(excel)).toEqual(before);
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
