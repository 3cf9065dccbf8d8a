import { BatchRun } from "../../src/workbench/host/batch";
import { wireName } from "../../src/workbench/host/host-class";
import { CLASSES } from "../../src/workbench/host/model/classes";
import type { ClassName } from "../../src/workbench/host/session";
import { BatchActionType, ObjectPathType, type BatchAction } from "../../src/workbench/host/wire";
import { memoryWorkbook } from "../../src/workbench/workbooks/memory/sheet-data";
import { DECLARED } from "./declared-api";
import { startOfficeClient } from "./office-client";
import { playedObjects } from "./played-objects";

/** What Microsoft's declarations have and the host does not play: each must fail by name, never be answered quietly. */
const classes = Object.keys(CLASSES) as ClassName[];

/** Runs one action on an object, which stands where the workbook stands else. */
async function asked(type: ClassName, action: Partial<BatchAction>) {
  asking += 1;
  const { session, states } = playedObjects();
  const path = { Id: 1, ObjectPathType: ObjectPathType.global, Name: "" };
  const whole = { Id: 2, ActionType: 0, Name: "", ObjectPathId: 1, ...action };
  const request = { Actions: [whole], ObjectPaths: { "1": path } };
  const { Error: error } = await new BatchRun(session, { type: CLASSES[type], self: states[type] }, request).run();
  return { code: error?.Code, message: error?.Message, missing: session.missing };
}

function loud(member: string) {
  return { code: "ApiNotFound", message: `${member} not implemented by workbench host`, missing: [member] };
}

let asking = 0;
afterAll(() => expect(asking).toBeGreaterThan(400));

test.each(classes)("properties of %s that are not played fail by name when they are loaded or set", async (type) => {
  const { getters, setters, navigations, items } = CLASSES[type];
  for (const member of DECLARED.classes.get(type)?.properties.keys() ?? []) {
    if (["context", "isNullObject", "items"].includes(member)) continue; // the client's own
    const query = { ActionType: BatchActionType.query, QueryInfo: { Select: [member] } };
    if (!items && !getters.has(member) && !navigations.has(member)) {
      expect(await asked(type, query)).toEqual(loud(`${type}.${member}`));
    }
    if (setters.has(member)) continue;
    const set = { ActionType: BatchActionType.setProperty, Name: wireName(member), ArgumentInfo: { Arguments: [1] } };
    expect(await asked(type, set)).toEqual(loud(`${type}.${member}=`));
  }
});

const CLIENT_ONLY = ["load", "set", "toJSON", "track", "untrack"];

test.each(classes)("methods of %s that are not played fail by name", async (type) => {
  const unplayed = [...(DECLARED.classes.get(type)?.methods.keys() ?? [])].filter(
    (member) => !CLASSES[type].methods.has(member) && !CLIENT_ONLY.includes(member),
  );
  for (const member of unplayed) {
    const call = { ActionType: BatchActionType.method, Name: wireName(member) };
    expect(await asked(type, call)).toEqual(loud(`${type}.${member}()`));
  }
});

test("a kind of action that is not played fails by name", async () => {
  expect(await asked("Range", { ActionType: 8 })).toEqual(loud("ActionType 8"));
});

test("the genuine client hands it to the add-in as ApiNotFound, and the host keeps the name", async () => {
  const client = await startOfficeClient({ workbook: memoryWorkbook([{ name: "表" }]) });
  const failed = client.Excel.run(async (context) => {
    context.workbook.tables.load("items/name");
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Workbook.tables"),
  });
  expect(client.host.session.missing).toEqual(["Workbook.tables"]);
  client.close();
});
