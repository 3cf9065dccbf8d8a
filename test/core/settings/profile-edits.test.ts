import { PROFILE_IDS } from "../../../src/core/evaluation/profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { customProfile } from "../../../src/core/score/profiles/custom";
import { editsOf } from "../../../src/core/score/profiles/edits-of";
import { profileEdits } from "../../../src/core/settings/profile-edits";
import { checkProfileEdits, profileFile, readProfileFile } from "../../../src/core/settings/profile-file";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";
import { message } from "../../../src/messages";

const standard = editsOf(PROFILES["mof-2020-10"], "本市口径");

test.each(PROFILE_IDS)("%s can be edited and comes back with the same figures", (id) => {
  const edits = editsOf(PROFILES[id], "x");
  expect(checkProfileEdits(edits)).toEqual({ edits, problems: [] });
  const figures = (profile: (typeof PROFILES)[typeof id]) => JSON.stringify({ ...profile, source: null, id: null });
  expect(figures(customProfile(edits))).toBe(figures(PROFILES[id]));
});

test("is kept and read as it was, the workbook's before the machine's", () => {
  expect(readSetting(profileEdits, settingText(profileEdits, standard))).toEqual({ value: standard, problem: null });
  const other = { ...standard, name: "本机口径" };
  expect(profileEdits.layered(other, standard)).toBe(standard);
  expect(profileEdits.layered(other, null)).toBe(other);
});

describe("a file", () => {
  it("comes back as it went, a byte order mark in front or not", () => {
    expect(readProfileFile(profileFile(standard))).toEqual({ edits: standard, problems: [] });
    expect(readProfileFile(`\ufeff${profileFile(standard)}`).edits).toEqual(standard);
  });

  it.each([
    ["no JSON", "评价口径", "settings.profile.no-file"],
    ["JSON of something else", '{"format":"jiping-corrections","version":1,"value":[]}', "settings.profile.no-file"],
    ["a later version", '{"format":"jiping-profile","version":9,"value":{}}', "settings.profile.newer"],
    ["no value", '{"format":"jiping-profile","version":1}', "settings.profile.shape"],
  ])("is refused with the reason: %s", (_, text, id) => {
    expect(readProfileFile(text).problems.map(({ why }) => why.id)).toEqual([id]);
  });
});

describe("figures that do not fit are told, all at once and each with its place", () => {
  const [best, ...grades] = standard.grades;
  const band = [
    { from: 60, share: 50 },
    { from: 80, share: 100 },
  ];
  it.each<[string, object, string, string]>([
    ["a text as weight", { execution: { ...standard.execution, weight: "10" } }, "execution.weight", "no-number"],
    ["a weight below 0", { execution: { ...standard.execution, weight: -1 } }, "execution.weight", "out-of-range"],
    ["not a number", { tolerance: NaN }, "tolerance", "no-number"],
    ["bands that rise", { satisfaction: band }, "satisfaction", "bands-fall"],
    ["no band at all", { satisfaction: [] }, "satisfaction", "no-band"],
    ["the middle band above the upper", { qualitativeBands: [60, 80] }, "qualitativeBands", "bands-fall"],
    ["a pass mark of all", { passMark: 100 }, "passMark", "out-of-range"],
    ["half a decimal", { rounding: { score: 1.5, rate: null } }, "rounding.score", "no-whole-number"],
    ["grades out of order", { grades: [...grades, best] }, "grades", "grades-fall"],
    ["no grade from 0", { grades: standard.grades.slice(0, 2) }, "grades", "grades-from-zero"],
    [
      "a grade without a name",
      {
        grades: [
          { from: 60, grade: " " },
          { from: 0, grade: "差" },
        ],
      },
      "grades.0.grade",
      "no-name",
    ],
    [
      "one grade twice",
      {
        grades: [
          { from: 60, grade: "差" },
          { from: 0, grade: "差" },
        ],
      },
      "grades",
      "grade-twice",
    ],
    ["an unknown method", { negative: "magic" }, "negative", "no-choice"],
    [
      "a level twice",
      {
        levelWeights: [
          { level: "产出", points: 1 },
          { level: "产出", points: 2 },
        ],
      },
      "levelWeights",
      "level-twice",
    ],
    ["another level", { levelWeights: [{ level: "__proto__", points: 1 }] }, "levelWeights.0.level", "no-level"],
    ["a key too many", { extra: 1 }, "extra", "shape"],
  ])("%s", (_, change, at, id) => {
    const { edits, problems } = checkProfileEdits({ ...standard, ...change });
    expect(edits).toBeNull();
    expect(problems.map((one) => [one.at, one.why.id])).toContainEqual([at, `settings.profile.${id}`]);
    for (const { why } of problems) expect(message("zh-CN", why.id, why.values)).not.toMatch(/\{\w+\}/);
  });

  it("two at once", () => {
    const { problems } = checkProfileEdits({ ...standard, name: "", tolerance: 99 });
    expect(problems.map(({ at }) => at)).toEqual(["name", "tolerance"]);
  });
});
