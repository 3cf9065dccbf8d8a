import {
  ruleSettings,
  rulesInForce,
  withRuleSetting,
  type RuleSetting,
} from "../../../src/core/settings/rule-settings";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";

const setting = (parts: Partial<RuleSetting>): RuleSetting => ({
  rule: "weight-dominant",
  profile: null,
  severity: null,
  options: null,
  ...parts,
});

describe("what holds for rules", () => {
  const machine = [setting({ severity: "off" }), setting({ profile: "hubei-20-80", options: { from: 20 } })];
  const workbook = [setting({ severity: "warning" })];
  const both = ruleSettings.layered(machine, workbook);

  it.each([
    ["the workbook outweighs the machine", "mof-2020-10", "warning", undefined],
    ["an entry for the profile counts under it only", "hubei-20-80", "warning", { from: 20 }],
  ] as const)("%s", (_, profile, severity, options) => {
    const held = rulesInForce(both, profile);
    expect(held.severities.get("weight-dominant")).toBe(severity);
    expect(held.options.get("weight-dominant")).toEqual(options);
  });

  it("an entry for the profile outweighs one for all", () => {
    const list = [setting({ profile: "hubei-20-80", severity: "error" }), setting({ severity: "off" })];
    expect(rulesInForce(list, "hubei-20-80").severities.get("weight-dominant")).toBe("error");
    expect(rulesInForce(list, "mof-2020-10").severities.get("weight-dominant")).toBe("off");
  });

  it("an id out of a file is no key of an object", () => {
    const { severities } = rulesInForce([setting({ rule: "__proto__", severity: "off" })], "mof-2020-10");
    expect(severities.get("__proto__")).toBe("off");
    expect(severities.get("toString")).toBeUndefined();
  });
});

test("setting a rule again replaces its entry, setting nothing takes it out", () => {
  const once = withRuleSetting([], setting({ severity: "off" }));
  const twice = withRuleSetting(once, setting({ severity: "info" }));
  expect(twice).toEqual([setting({ severity: "info" })]);
  expect(withRuleSetting(twice, setting({}))).toEqual([]);
});

test("is kept and read as it was", () => {
  const list = [setting({ severity: "off", options: { from: 40 } })];
  expect(readSetting(ruleSettings, settingText(ruleSettings, list))).toEqual({ value: list, problem: null });
});

test.each([
  ['[{"rule":"x","profile":"mars","severity":null,"options":null}]'],
  ['[{"rule":"x","profile":null,"severity":"loud","options":null}]'],
  ['[{"rule":"x","profile":null,"severity":null,"options":{"from":{"deep":1}}}]'],
])("another shape counts as not set and is told: %s", (value) => {
  const { value: held, problem } = readSetting(ruleSettings, `{"version":1,"value":${value}}`);
  expect(held).toEqual([]);
  expect(problem?.id).toBe("settings.damaged");
});
