/** @jest-environment node */
import { hasMessage } from "../../../src/messages";
import { OFFICE_ERRORS, type Fault } from "../../../src/workbench/host/faults";
import type { WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import { expectSameGrid, failure, scene } from "../port-contract";
import { closeAll, excelUnderTest } from "./excel-under-test";
import { contentsOf, manyActions, TABLE } from "./many-actions";

afterEach(closeAll);

type Refusal = Extract<Fault, { kind: "office-error" | "transport-error" }>;

const office = (number: number): Refusal => ({ kind: "office-error", number });
const envelope = (code: -1 | -2 | -3 | -4 | -5 | -6): Refusal => ({ kind: "transport-error", code });

/**
 * Every error that the host can answer a request with, the code that the client makes of it, and ours. What was too much
 * at once, or failed without a reason, as it does for too many merged areas, is asked for again in parts.
 */
const REFUSALS: [name: string, fault: Refusal, hostCode: string, code: WorkbookErrorCode, again: boolean][] = [
  [
    "5004, cell-edit mode",
    office(OFFICE_ERRORS.InvalidOperationInCellEditMode),
    "InvalidOperationInCellEditMode",
    "cell-edit",
    false,
  ],
  [
    "5012, an expired session",
    office(OFFICE_ERRORS.InvalidOrTimedOutSession),
    "InvalidOrTimedOutSession",
    "host-lost",
    false,
  ],
  [
    "5016, an open dialog",
    office(OFFICE_ERRORS.OperationCancelledInModalDialog),
    "WriteNotSupportedWhenModalDialogOpen",
    "dialog-open",
    false,
  ],
  ["5102, too many requests", office(OFFICE_ERRORS.ActivityLimitReached), "ActivityLimitReached", "busy", false],
  [
    "5103, too large a request",
    office(OFFICE_ERRORS.RequestPayloadSizeLimitExceeded),
    "RequestPayloadSizeLimitExceeded",
    "too-large",
    true,
  ],
  [
    "5104, too large an answer",
    office(OFFICE_ERRORS.ResponsePayloadSizeLimitExceeded),
    "ResponsePayloadSizeLimitExceeded",
    "too-large",
    true,
  ],
  ["7000, denied access", office(OFFICE_ERRORS.AccessDenied), "AccessDenied", "access-denied", false],
  ["5001, a general failure", office(OFFICE_ERRORS.GeneralException), "GeneralException", "failed", true],
  ["5011, a number without a meaning of its own", office(5011), "GeneralException", "failed", true],
  ["an envelope that says -1", envelope(-1), "GeneralException", "failed", true],
  ["an envelope that says -2", envelope(-2), "GeneralException", "failed", true],
  ["an envelope that says -3", envelope(-3), "GeneralException", "failed", true],
  ["an envelope that says -4", envelope(-4), "GeneralException", "failed", true],
  ["an envelope that says -5", envelope(-5), "AccessDenied", "access-denied", false],
  ["an envelope that says -6", envelope(-6), "GeneralException", "failed", true],
];

test("every number that the host knows by name is in the table", () => {
  const numbers = REFUSALS.flatMap(([, fault]) => (fault.kind === "office-error" ? [fault.number] : []));
  expect(numbers).toEqual(expect.arrayContaining(Object.values(OFFICE_ERRORS)));
});

test.each(REFUSALS)("%s: told, with nothing lost", async (_name, fault, hostCode, code, again) => {
  const excel = await excelUnderTest({ grids: scene() });
  const { port, host } = excel;
  const told = { code, messageId: `workbook.${code}`, host: { code: hostCode, message: expect.any(String) as string } };

  // While a sheet is read.
  host.faults.onCall(1, fault);
  const error = await failure(port.read(TABLE));
  expect(error).toMatchObject({ ...told, aftermath: "untouched" });
  expect(hasMessage(error.messageId)).toBe(true);
  expectSameGrid(await port.read(TABLE), scene()[0]);

  // While a plan is written: before the host has run it, and after.
  const plan = await manyActions(excel);
  const before = contentsOf(excel);
  host.faults.onCall(2, fault);
  expect(await failure(port.apply(plan))).toMatchObject({ ...told, aftermath: "untouched" });
  expect(contentsOf(excel)).toEqual(before);
  host.faults.onCall(2, { ...fault, afterRunning: true });
  expect(await failure(port.apply(plan))).toMatchObject({ ...told, aftermath: "restored" });
  expect(contentsOf(excel)).toEqual(before);

  // While it is read back: put back what was there, or prove the plan by parts; put back too where a part fails as well.
  if (again) {
    host.faults.onCall(3, fault);
    const { undo } = await port.apply(plan);
    expect(contentsOf(excel)).not.toEqual(before);
    await port.apply(undo);
    expect(contentsOf(excel)).toEqual(before);
    host.faults.onCall(4, fault);
  }
  host.faults.onCall(3, fault);
  expect(await failure(port.apply(plan))).toMatchObject({ ...told, aftermath: "restored" });
  expect(contentsOf(excel)).toEqual(before);
});

/** Codes that a batch itself can end with. */
const BATCH_ERRORS: [hostCode: string, code: WorkbookErrorCode, values: object][] = [
  ["InvalidOperationInCellEditMode", "cell-edit", {}],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open", {}],
  ["ActivityLimitReached", "busy", {}],
  ["RequestPayloadSizeLimitExceeded", "too-large", {}],
  ["ResponsePayloadSizeLimitExceeded", "too-large", {}],
  ["OperationCellsExceedLimit", "too-large", {}],
  ["RangeExceedsLimit", "too-large", {}],
  ["AccessDenied", "access-denied", {}],
  ["InvalidOrTimedOutSession", "host-lost", {}],
  ["ConnectionFailure", "host-lost", {}],
  ["HostRestartNeeded", "host-lost", {}],
  ["ItemNotFound", "sheet-gone", { sheet: TABLE }],
  ["ApiNotFound", "unsupported", { what: expect.any(String) as string }],
  ["NotImplemented", "unsupported", { what: expect.any(String) as string }],
  ["UnsupportedOperation", "unsupported", { what: expect.any(String) as string }],
  ["UnsupportedFeature", "unsupported", { what: expect.any(String) as string }],
  ["UnsupportedSheet", "unsupported", { what: expect.any(String) as string }],
  ["GeneralException", "failed", { code: "GeneralException" }],
  ["SomethingQuiteNew", "failed", { code: "SomethingQuiteNew" }],
];

const told = ([hostCode, code, values]: (typeof BATCH_ERRORS)[number]) => ({
  code,
  messageId: `workbook.${code}`,
  values,
  host: { code: hostCode },
});

test("each code that a reading ends with has its error", async () => {
  const { port, host } = await excelUnderTest({ grids: scene() });
  for (const row of BATCH_ERRORS) {
    host.faults.onCall(1, { kind: "api-error", code: row[0] });
    expect(await failure(port.read(TABLE))).toMatchObject({ ...told(row), aftermath: "untouched" });
  }
});

const ONE_EACH = BATCH_ERRORS.filter(([, code], at) => BATCH_ERRORS.findIndex((row) => row[1] === code) === at);

test.each(ONE_EACH)("what was written before %s is taken back", async (...row) => {
  const excel = await excelUnderTest({ grids: scene() });
  const plan = await manyActions(excel);
  const before = contentsOf(excel);
  excel.host.faults.onCall(2, { kind: "api-error", code: row[0], atAction: 20 });
  expect(await failure(excel.port.apply(plan))).toMatchObject({ ...told(row), aftermath: "restored" });
  expect(contentsOf(excel)).toEqual(before);
});
