import { dec, plain } from "../../../src/core/evaluation/decimal";
import { PROFILE_IDS, type Profile } from "../../../src/core/evaluation/profile";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { gradeOf } from "../../../src/core/score/grade";
import { defaultProfile, PROFILES } from "../../../src/core/score/profiles";
import { editsOf } from "../../../src/core/score/profiles/edits-of";
import { table, type TableSpec } from "./table-builder";

const rows = [{ name: "数量", target: "≥100", actual: "95", weight: 40 }];
const bands = ({ profile }: { profile: Profile }): string =>
  profile.qualitativeBands.map((share) => plain(share)).join(" ");

describe("the profile that a sheet cites", () => {
  it.each([
    "依据财预〔2021〕101号",
    "财预[2021]101号文",
    "《指引》（财预（2021）101号）",
    "财预【2021】101 号",
    "财预［２０２１］１０１号",
  ])("%s", (note) => {
    expect(chooseProfile(table({ rows, notes: ["填表说明", note] }))).toMatchObject({
      by: "sheet",
      profile: { id: "mof-2021-101" },
    });
  });

  it.each(["财预〔2020〕10号", "财预〔2020〕101号", "财预〔2021〕10号", "财预2021年101号", "财教〔2021〕101号"])(
    "not %s",
    (note) => {
      const { by, profile } = chooseProfile(table({ rows, notes: [note] }));
      expect([by, profile.id]).toEqual(["default", defaultProfile.id]);
    },
  );

  it("stands around the table, or in a row's own standard", () => {
    expect(chooseProfile(table({ rows }), ["封面", "财预〔2021〕101号"]).by).toBe("sheet");
    const standard = "按财预〔2021〕101号计分";
    expect(chooseProfile(table({ rows: [...rows, { name: "质量", standard }] })).by).toBe("sheet");
  });
});

describe("the middle of three grades", () => {
  it.each<[string, readonly string[], string]>([
    ["80-50%（含50%）", ["按100-80%（含80%）、80-50%（含50%）、50-0%记分"], "0.8 0.5"],
    ["80%~60%", ["80%~60%为中"], "0.8 0.6"],
    ["80%至50%", ["80%至50%"], "0.8 0.5"],
    ["said twice", ["80-50%", "80%-50%"], "0.8 0.5"],
    ["said in two ways", ["80-50%", "80-60%"], "0.8 0.6"],
    ["not known", ["80-70%"], "0.8 0.6"],
    ["of another scale", ["80-50分"], "0.8 0.6"],
  ])("%s", (_, notes, expected) => {
    expect(bands(chooseProfile(table({ rows, notes })))).toBe(expected);
  });

  it("said in two ways leaves a wished profile as it is", () => {
    expect(bands(chooseProfile(table({ rows, notes: ["80-60%"] }), [], "bands-80-50"))).toBe("0.8 0.5");
  });
});

describe("the weight of the execution", () => {
  const weight = (funds: TableSpec["funds"]): string =>
    plain(chooseProfile(table({ rows, ...(funds ? { funds } : {}) })).profile.execution.weight);

  it.each<[string, TableSpec["funds"], string]>([
    ["as its row says", { budget: 1, executed: 1, weight: 20 }, "20"],
    ["as its label says", { budget: 1, executed: 1, weightInLabel: 5 }, "5"],
    ["the profile's, where the row says nothing", { budget: 1, executed: 1 }, "10"],
    ["the profile's, where the row says 0", { budget: 1, executed: 1, weight: 0 }, "10"],
    ["the profile's, without funds", undefined, "10"],
  ])("%s", (_, funds, expected) => {
    expect(weight(funds)).toBe(expected);
  });

  it("keeps the profile's bands", () => {
    const built = table({ rows, notes: ["财预〔2021〕101号"], funds: { budget: 1, executed: 1, weight: 20 } });
    const { execution } = chooseProfile(built).profile;
    expect(execution).toEqual({ ...PROFILES["mof-2021-101"].execution, weight: dec(20) });
  });
});

describe("a person's own figures", () => {
  const edits = { ...editsOf(PROFILES["mof-2020-10"], "本市口径"), passMark: 60 };

  it("count where they are wished, and nowhere else", () => {
    const built = table({ rows });
    expect(chooseProfile(built, [], "custom", edits)).toMatchObject({
      by: "person",
      profile: { source: { clause: "本市口径" } },
    });
    expect(chooseProfile(built, [], "custom")).toEqual({ by: "person", profile: PROFILES.custom });
    expect(chooseProfile(built, [], "hubei-20-80", edits)).toEqual({ by: "person", profile: PROFILES["hubei-20-80"] });
    expect(chooseProfile(built, [], null, edits).profile.id).toBe("mof-2020-10");
  });
});

test.each(PROFILE_IDS)("%s, figure by figure", (id) => {
  const figures = JSON.stringify(PROFILES[id], null, 1);
  expect(`\n${figures}\n`).toMatchSnapshot();
});

test.each<[number, number, string | null]>([
  [100, 100, "优"],
  [90, 100, "优"],
  [89.99, 100, "良"],
  [80, 100, "良"],
  [79.9, 100, "中"],
  [60, 100, "中"],
  [59.9, 100, "差"],
  [0, 100, "差"],
  [-1, 100, null],
  [108, 120, "优"],
  [107, 120, "良"],
  [50, 0, null],
])("%d of %d is %s", (total, fullMark, grade) => {
  expect(gradeOf(dec(total), dec(fullMark), PROFILES["mof-2020-10"].grades)).toBe(grade);
});
