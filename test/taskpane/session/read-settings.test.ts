import { makeGrid } from "../../../src/core/grid/grid";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { readLayeredSettings } from "../../../src/taskpane/session/read-settings";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { WorkbookPort } from "../../../src/workbook/port";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbook-error";

const PROFILE = '{"version":1,"value":"sichuan-10-90"}';

async function workbookWith(text: string): Promise<WorkbookPort> {
  const port = new MemoryWorkbook([makeGrid({ sheet: "表", cells: [] })]);
  await port.settings.machine.set("profile", text);
  return port;
}

/** The workbook's own settings cannot be read. */
function failing(port: WorkbookPort, code: WorkbookErrorCode): WorkbookPort {
  const workbook = { ...port.settings.workbook, all: () => Promise.reject(new WorkbookError(code)) };
  return Object.create(port, { settings: { value: { ...port.settings, workbook } } }) as WorkbookPort;
}

describe("settings of the pane", () => {
  it("come from both places", async () => {
    const { layers, problems } = await readLayeredSettings(await workbookWith(PROFILE));
    expect(layers.machine.profile).toBe("sichuan-10-90");
    expect(layers.workbook).toEqual(NO_SETTINGS);
    expect(problems).toEqual([]);
  });

  it("are told where they are damaged", async () => {
    const { layers, problems } = await readLayeredSettings(await workbookWith("{"));
    expect(layers.machine).toEqual(NO_SETTINGS);
    expect(problems).toEqual([{ id: "settings.damaged", values: { setting: "profile" } }]);
  });

  it("do not end a check where one place cannot be read", async () => {
    const { layers, problems } = await readLayeredSettings(failing(await workbookWith(PROFILE), "access-denied"));
    expect(layers.machine.profile).toBe("sichuan-10-90");
    expect(layers.workbook).toEqual(NO_SETTINGS);
    expect(problems).toEqual([{ id: "settings.unread.workbook" }]);
  });

  it.each(["cancelled", "host-lost"] as const)("end it where it was %s", async (code) => {
    await expect(readLayeredSettings(failing(await workbookWith(PROFILE), code))).rejects.toMatchObject({ code });
  });
});
