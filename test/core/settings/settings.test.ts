import { picklist } from "valibot";
import { readSetting, settingText, type SettingKind } from "../../../src/core/settings/setting-kind";
import { NO_SETTINGS, readSettings, settingsInForce, withSetting } from "../../../src/core/settings/settings";

const colour: SettingKind<string> = {
  key: "colour",
  version: 2,
  schema: picklist(["red", "blue"]),
  unset: "red",
  layered: (machine, workbook) => (workbook === "red" ? machine : workbook),
  migrate: (value, version) => (version === 1 && value === "azure" ? "blue" : value),
};

describe("one setting", () => {
  it("is read as it was written", () => {
    const text = settingText(colour, "blue");
    expect(text).toBe('{"version":2,"value":"blue"}');
    expect(readSetting(colour, text)).toEqual({ value: "blue", problem: null });
  });

  it("keeps nothing where it says nothing", () => {
    expect(settingText(colour, "red")).toBeNull();
    expect(readSetting(colour, null)).toEqual({ value: "red", problem: null });
  });

  it("is brought up from an older version", () => {
    expect(readSetting(colour, '{"version":1,"value":"azure"}')).toEqual({ value: "blue", problem: null });
  });

  it.each([
    ["no JSON", "{", "settings.damaged"],
    ["another shape", "[1]", "settings.damaged"],
    ["null", "null", "settings.damaged"],
    ["no version", '{"value":"blue"}', "settings.damaged"],
    ["a value outside the schema", '{"version":2,"value":"green"}', "settings.damaged"],
    ["an old value that cannot be brought up", '{"version":1,"value":7}', "settings.damaged"],
    ["a newer version", '{"version":3,"value":"blue"}', "settings.newer"],
  ])("counts as not set and is told: %s", (_, text, id) => {
    expect(readSetting(colour, text)).toEqual({ value: "red", problem: { id, values: { setting: "colour" } } });
  });
});

describe("all settings", () => {
  it("are as nobody set them where nothing is kept", () => {
    expect(readSettings(new Map([["another add-in", "x"]]))).toEqual({ settings: NO_SETTINGS, problems: [] });
  });

  it("lose only the one that is damaged", () => {
    const { settings, problems } = readSettings(new Map([["profile", "{"]]));
    expect(settings).toEqual(NO_SETTINGS);
    expect(problems).toEqual([{ id: "settings.damaged", values: { setting: "profile" } }]);
  });

  it("hold in the workbook before those on the machine", () => {
    const machine = withSetting(NO_SETTINGS, "profile", "sichuan-10-90").layer;
    const { layer: workbook, key, text } = withSetting(NO_SETTINGS, "profile", "hubei-20-80");
    expect({ key, text }).toEqual({ key: "profile", text: '{"version":1,"value":"hubei-20-80"}' });
    expect(settingsInForce({ machine, workbook }).profile).toBe("hubei-20-80");
    expect(settingsInForce({ machine, workbook: NO_SETTINGS }).profile).toBe("sichuan-10-90");
    expect(withSetting(workbook, "profile", null).text).toBeNull();
  });
});
