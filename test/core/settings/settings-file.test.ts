import { NO_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { importSettings, settingsFile } from "../../../src/core/settings/settings-file";

const set: Settings = {
  ...NO_SETTINGS,
  profile: "hubei-20-80",
  rules: [
    { rule: "score-total", profile: null, severity: "warning", options: null },
    { rule: "__proto__", profile: null, severity: "off", options: null },
  ],
  wording: [{ phrase: "total.scored", profile: null, wordings: ["总分 {total}"] }],
  suppressions: [{ rule: "score-total", finding: null, reason: "已核", made: "2024-03-15" }],
};

describe("the settings of one place as a file", () => {
  it("come back as they went, a byte order mark in front or not; what speaks of one workbook stays there", () => {
    const { profile, rules, wording } = set;
    expect(importSettings(NO_SETTINGS, `\ufeff${settingsFile(set)}`)).toEqual({
      settings: { profile, rules, wording },
      problems: [],
    });
    expect(settingsFile(set)).not.toContain("suppressions");
    expect(importSettings(NO_SETTINGS, settingsFile(NO_SETTINGS))).toEqual({ settings: {}, problems: [] });
  });

  it("are joined with what is there: the file's entries count, others stay", () => {
    const there: Settings = {
      ...NO_SETTINGS,
      rules: [
        { rule: "score-total", profile: null, severity: "off", options: null },
        { rule: "grade-band", profile: null, severity: "info", options: null },
      ],
      wording: [{ phrase: "total.none", profile: null, wordings: ["无总分"] }],
    };
    const { settings } = importSettings(there, settingsFile(set));
    expect(settings?.rules?.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["grade-band", "info"],
      ["score-total", "warning"],
      ["__proto__", "off"],
    ]);
    expect(settings?.wording?.map(({ phrase }) => phrase)).toEqual(["total.none", "total.scored"]);
    expect(settings).not.toHaveProperty("corrections");
  });

  const file = (settings: object, version = 1): string =>
    JSON.stringify({ format: "jiping-settings", version, settings });
  it.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
    ["no JSON", "设置", [["settings.file.none", undefined]]],
    ["another file of ours", '{"format":"jiping-wording","version":1,"value":[]}', [["settings.file.none", undefined]]],
    [
      "a list for settings",
      '{"format":"jiping-settings","version":1,"settings":[]}',
      [["settings.file.none", undefined]],
    ],
    ["a later version", file({}, 2), [["settings.file.newer", undefined]]],
    [
      "an entry of a later version",
      file({ profile: { version: 9, value: null } }),
      [["settings.file.newer-entry", "profile"]],
    ],
    [
      "an inherited name",
      '{"format":"jiping-settings","version":1,"settings":{"__proto__":{}}}',
      [["settings.file.unknown", "__proto__"]],
    ],
    [
      "every fault at once, good entries beside them",
      file({
        appearance: { version: 1, value: { language: "zh-CN", theme: "dark" } },
        profile: { version: 1, value: "nobody's" },
        suppressions: { version: 1, value: [] },
      }),
      [
        ["settings.file.damaged", "profile"],
        ["settings.file.unknown", "suppressions"],
      ],
    ],
  ])("take nothing of %s", (_, text, expected) => {
    const { settings, problems } = importSettings(NO_SETTINGS, text);
    expect(settings).toBeNull();
    expect(problems.map(({ id, values }) => [id, values?.["setting"]])).toEqual(expected);
  });

  it("refuse a list that would grow beyond what can be kept: it could never be read again", () => {
    const outline = (id: string) => ({ id, sections: [{ heading: "总评" }] });
    const many = (prefix: string) => Array.from({ length: 30 }, (_, index) => outline(`${prefix}${index}`));
    const there = { ...NO_SETTINGS, outlines: many("a") as unknown as Settings["outlines"] };
    const added = { outlines: { version: 1, value: many("b") } };
    expect(importSettings(there, file(added))).toEqual({
      settings: null,
      problems: [{ id: "settings.file.too-many", values: { setting: "outlines" } }],
    });
  });
});
