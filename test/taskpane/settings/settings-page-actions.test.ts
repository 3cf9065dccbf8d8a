import { readSettings } from "../../../src/core/settings/settings";
import { PORTABLE_SETTINGS, settingsFile } from "../../../src/core/settings/settings-file";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { paneSession, selfEvaluation } from "../pane-session";

const FILE = settingsFile({
  ...NO_SETTINGS,
  profile: "hubei-20-80",
  rules: [{ rule: "score-total", profile: null, severity: "off", options: null }],
});

async function opened(port = new MemoryWorkbook([selfEvaluation()])) {
  const pane = paneSession(port);
  await pane.controller.read();
  const kept = async (place: "machine" | "workbook") => readSettings(await port.settings[place].all()).settings;
  return { port, kept, ...pane };
}

describe("a file of settings", () => {
  it("is kept where it was asked for, holds at once, and goes back to nothing", async () => {
    const { controller, session, kept } = await opened();
    expect(await controller.takeSettingsFile("workbook", FILE)).toEqual([]);
    expect((await kept("workbook")).profile).toBe("hubei-20-80");
    expect((await kept("machine")).profile).toBeNull();
    expect(session().reading?.review.tables[0]?.profile.profile.id).toBe("hubei-20-80");
    expect(settingsFile(session().settings.workbook)).toBe(FILE);

    await controller.resetSettings("workbook", ["profile"]);
    expect((await kept("workbook")).rules).toHaveLength(1);
    await controller.resetSettings("workbook", PORTABLE_SETTINGS);
    expect(await kept("workbook")).toEqual(NO_SETTINGS);
    expect(session().settings.workbook).toEqual(NO_SETTINGS);
  });

  it("that is none changes nothing and says why", async () => {
    const { controller, session } = await opened();
    const before = session();
    expect(await controller.takeSettingsFile("machine", "{}")).toEqual([{ id: "settings.file.none" }]);
    expect(session()).toBe(before);
  });

  it("of which one part cannot be kept is not kept at all, and the fault is told", async () => {
    const port = new MemoryWorkbook([selfEvaluation()]);
    const store = port.settings.workbook;
    const set = store.set.bind(store);
    jest.spyOn(store, "set").mockImplementation((key, text, call) => {
      if (key === "rules" && text !== null) return Promise.reject(new WorkbookError("too-large"));
      return set(key, text, call);
    });
    const { controller, session, kept } = await opened(port);
    await controller.takeSettingsFile("workbook", FILE);
    expect(session().fault).toMatchObject({ during: "setting", error: { code: "too-large" } });
    expect(await kept("workbook")).toEqual(NO_SETTINGS);
    expect(session().settings.workbook).toEqual(NO_SETTINGS);
  });
});
