import { dec, plain, type Dec } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import type { Profile } from "../../../src/core/evaluation/profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { executionPath, sumPath } from "../../../src/core/score/rounding-paths";
import { score } from "../../../src/core/score/score";
import { singleCellClosing } from "../../../src/core/score/single-cell";
import { tolerance } from "../../../src/core/score/tolerance";
import { whatMatters } from "../../../src/core/score/what-matters";
import { table, type RowSpec, type TableSpec } from "./table-builder";

const precision = (decimals: number) => ({ decimals, tolerance: tolerance(decimals) });
const shown = (value: Dec | null | undefined): string | null => (value ? plain(value) : null);
const sheetOf = (spec: TableSpec) => {
  const built = table(spec);
  return score(built, chooseProfile(built));
};

/** The published report of 2019 (domain §0): 25 indicators and two groups without any. */
function seedRows(): RowSpec[] {
  const product = "项目产出指标（50分）";
  const benefit = "项目效益指标（30分）";
  const rows = (under: string, pairs: readonly (readonly [weight: number, score?: number])[]): RowSpec[] =>
    pairs.map(([weight, given], i) => ({
      under,
      name: `${under}${i}`,
      weight,
      ...(given === undefined ? {} : { score: given }),
    }));
  return [
    { name: "投入指标（10分）", weight: 10 },
    { name: "过程指标（10分）", weight: 10 },
    ...rows(`${product}/数量指标（20分）`, [
      [5, 5],
      [5, 5],
      [5, 3.8],
      [5, 3.2],
    ]),
    ...rows(`${product}/质量指标（15分）`, [
      [4, 4],
      [5, 5],
      [3, 3],
      [3, 3],
    ]),
    ...rows(`${product}/时效指标（5分）`, [
      [2, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ]),
    ...rows(`${product}/成本指标（10分）`, [[3, 2], [3, 3], [2], [2, 2]]),
    ...rows(`${benefit}/经济效益指标（10分）`, [[5, 5], [5]]),
    ...rows(`${benefit}/社会效益指标（10分）`, [[5], [3], [2]]),
    ...rows(`${benefit}/可持续影响指标（10分）`, [[5], [5]]),
    ...rows("项目满意度指标（10分）/服务对象满意度指标（10分）", [
      [5, 5],
      [5, 4.4],
    ]),
  ];
}

describe("the report of 2019", () => {
  const report = () => sheetOf({ rows: seedRows(), total: 94.5, grade: "优", funds: { budget: 220, executed: 201 } });

  test("weights make 110 and scores 58.4", () => {
    const sheet = report();
    expect(sheet.recorded.weightParts.map(({ value }) => plain(value))).toEqual(["10", "10", "50", "30", "10"]);
    expect(shown(sheet.recorded.weight)).toBe("110");
    expect(shown(sheet.recorded.total)).toBe("58.4");
    expect(sheet.recorded.unscored).toHaveLength(9);
  });

  test("no execution weight is held, so none is recomputed, and there is no grade", () => {
    const sheet = report();
    expect(sheet.execution).toBeNull();
    expect(shown(sheet.recomputed.total)).toBe("58.4");
    expect(sheet.recomputed.grade).toBeNull();
    expect(sheet.rate && plain(sheet.rate, 4)).toBe("0.9136");
  });

  test("58.4 + 27 + 9.1 = 94.5 closes", () => {
    const [closing] = report().closing;
    expect(closing?.assumption).toMatchObject({
      id: "score.closing.blanks-dropped-execution",
      values: { count: 7, groups: "投入指标、过程指标", weight: "10", rate: "91.36%" },
    });
    expect(closing?.parts.map(({ value }) => plain(value))).toEqual(["58.4", "27", "9.1"]);
    expect(shown(closing?.total)).toBe("94.5");
  });

  test("another total that nothing explains stays open", () => {
    expect(sheetOf({ rows: seedRows(), total: 93, funds: { budget: 220, executed: 201 } }).closing).toEqual([]);
  });
});

describe("execution", () => {
  test.each([
    ["201 of 220", { budget: 220, executed: 201, weight: 10, score: 9.1 }, "9.1", "201 ÷ 220 × 10 = 9.14 → 9.1"],
    [
      "above the budget counts as all of it",
      { budget: 329.77, executed: 338.31, weight: 10 },
      "10",
      "min(1, 338.31 ÷ 329.77) × 10 = 10",
    ],
    ["only the rate is printed", { rate: 0.76, weight: 10, score: 7.6 }, "7.6", "76% × 10 = 7.6"],
    ["weight in a label", { budget: 50, executed: 40, weightInLabel: 20 }, "16", "40 ÷ 50 × 20 = 16"],
    ["no adjusted budget: the initial one", { initial: 80, executed: 40, weight: 10 }, "5", "40 ÷ 80 × 10 = 5"],
    ["0/0", { budget: 0, executed: 0, weight: 10, score: 0 }, null, null],
  ])("%s", (_, funds, rounded, explanation) => {
    const { execution } = sheetOf({ rows: [], funds });
    expect(shown(execution?.rounded)).toBe(rounded);
    expect(execution?.explanation).toBe(explanation);
  });

  test("by bands under 101号", () => {
    const built = table({ rows: [], funds: { budget: 100, executed: 85, weight: 10 } });
    const { execution } = score(built, { profile: PROFILES["mof-2021-101"], by: "person" });
    expect(shown(execution?.score)).toBe("7");
  });
});

describe("sums", () => {
  const rows: RowSpec[] = [
    { under: "产出指标（50分）/数量指标", name: "甲", weight: 30, score: 28, target: "≥10", actual: "9" },
    { under: "产出指标（50分）/数量指标", name: "乙", weight: 20, score: 20 },
    { under: "效益指标（40分）/社会效益", name: "丙", weight: 40, score: 36 },
  ];
  const spec = { rows, total: 93, funds: { budget: 100, executed: 90, weight: 10, score: 9 } };

  test("groups, recorded and recomputed total, grade", () => {
    const sheet = sheetOf(spec);
    expect(sheet.groups.map(({ points, recordedScore }) => [shown(points), shown(recordedScore)])).toEqual([
      ["50", "48"],
      ["50", "48"],
      ["40", "36"],
      ["40", "36"],
    ]);
    expect(shown(sheet.recorded.total)).toBe("93");
    expect(shown(sheet.recorded.weight)).toBe("100");
    expect(shown(sheet.recomputed.total)).toBe("92");
    expect(sheet.recomputed.grade).toBe("优");
  });

  test("a shared score counts once and is not computed", () => {
    const sheet = sheetOf({
      rows: [
        { name: "甲", weight: 5, score: 8, target: "1", actual: "1" },
        { name: "乙", weight: 5, sharesScore: true },
      ],
    });
    expect(shown(sheet.recorded.total)).toBe("8");
    expect(sheet.indicators.map(({ why }) => why?.id)).toEqual(["score.why.shared", "score.why.shared"]);
  });

  test("a form without scores has no totals", () => {
    const sheet = sheetOf({
      rows: [{ name: "甲", weight: 60, target: "100" }],
      funds: { budget: 5, executed: 5, weight: 10 },
    });
    expect(sheet.recorded.total).toBeNull();
    expect(sheet.recomputed).toEqual({ total: null, grade: null });
    expect(shown(sheet.execution?.score)).toBe("10");
  });

  test("what matters: lost points, rates, the next grade", () => {
    const built = table({ ...spec, rows: rows.map((row) => (row.name === "丙" ? { ...row, score: 30 } : row)) });
    const matters = whatMatters(built, score(built, chooseProfile(built)), PROFILES["mof-2020-10"]);
    expect(matters.lost.map(({ what, lost }) => [what, plain(lost)])).toEqual([
      ["row12", "10"],
      ["row10", "2"],
      ["score.part.execution", "1"],
    ]);
    expect(matters.grade).toBe("良");
    expect(matters.next && plain(matters.next.missing)).toBe("3");
    expect(matters.movers).toEqual(["row12"]);
  });

  test("the single cell that closes a total", () => {
    const built = table({ ...spec, total: 92 });
    expect(singleCellClosing(built, score(built, chooseProfile(built)))).toMatchObject({
      node: "row10",
      recomputed: true,
    });
  });
});

describe("the sheet's own standard", () => {
  test.each([
    ["≥90%得满分，每降5%扣1分，扣完为止", "≥90%", "80%", 10, "8"],
    ["≥90%得满分，每降5%扣1分，扣完为止", "≥90%", "92%", 10, "10"],
    ["90%以上得10分，每降5%扣1分，扣完为止", "≥95%", "88%", 10, "9"],
    ["每少一次扣2分", "12次", "10次", 5, "1"],
    ["每少一次扣2分，扣完为止", "12次", "5次", 5, "0"],
    ["每超1%扣0.5分", "≤100万元", "103万元", 5, "3.5"],
    ["优得5分，良得3分，差不得分", "优", "良", 5, "3"],
    ["90%以上得10分，80%-90%得5分，80%以下不得分", "≥90%", "85%", 10, "5"],
    ["完成得满分，否则不得分", "≥10个", "9个", 5, "0"],
    ["完成值达到指标值，记满分；未达到指标值，按B/A或A/B×该指标分值记分", "≥10个", "9个", 5, "4.5"],
    ["考察项目数量", "≥10个", "9个", 5, "4.5"],
    ["酌情扣分", "≥10个", "9个", 5, "score.why.standard-unread"],
  ])("%s: %s, %s of %d → %s", (standard, target, actual, weight, expected) => {
    const [one] = sheetOf({ rows: [{ name: "数量", standard, target, actual, weight }] }).indicators;
    expect(shown(one?.score) ?? one?.why?.id).toBe(expected);
  });
});

describe("profiles", () => {
  const rows: RowSpec[] = [{ name: "数量", target: "≥100", actual: "95", weight: 40 }];

  test("the default, the cited one, a wished one", () => {
    expect(chooseProfile(table({ rows })).profile.id).toBe("mof-2020-10");
    expect(chooseProfile(table({ rows, notes: ["依据财预〔2021〕101号"] }))).toMatchObject({
      by: "sheet",
      profile: { id: "mof-2021-101" },
    });
    expect(chooseProfile(table({ rows }), [], "hubei-20-80")).toMatchObject({
      by: "person",
      profile: { id: "hubei-20-80" },
    });
  });

  test("evidence sets execution weight and bands, nothing else", () => {
    const chosen = chooseProfile(
      table({
        rows,
        funds: { budget: 1, executed: 1, weight: 20 },
        notes: ["按100-80%（含80%）、80-50%（含50%）、50-0%记分"],
      }),
    );
    expect(shown(chosen.profile.execution.weight)).toBe("20");
    expect(shown(chosen.profile.qualitativeBands[1])).toBe("0.5");
    expect({ ...chosen.profile, execution: null, qualitativeBands: null }).toEqual({
      ...PROFILES["mof-2020-10"],
      execution: null,
      qualitativeBands: null,
    });
  });

  test("95% earns 87.5% of the weight under 101号", () => {
    const built = table({ rows });
    expect(shown(score(built, { profile: PROFILES["mof-2021-101"], by: "person" }).indicators[0]?.score)).toBe("35");
  });
});

describe("the recomputed total and its grade", () => {
  const capped: Profile = {
    ...PROFILES["mof-2020-10"],
    execution: {
      ...PROFILES["mof-2020-10"].execution,
      caps: [
        { below: dec(0.5), limit: dec(59) },
        { below: dec(0.8), limit: dec(89) },
      ],
    },
  };
  const rows: RowSpec[] = [{ name: "数量", target: "≥100", actual: "100", weight: 90, score: 90 }];

  test.each<[string, Partial<TableSpec>, string | null, string | null]>([
    ["is not capped from the rate on", { funds: { budget: 100, executed: 80, weight: 10 } }, "98", "优"],
    ["is capped below it", { funds: { budget: 100, executed: 79, weight: 10 } }, "89", "良"],
    ["by the lowest of caps that hold", { funds: { budget: 100, executed: 49, weight: 10 } }, "59", "差"],
    ["is not capped without a rate", { funds: { budget: 0, executed: 0, weight: 10, score: 10 } }, "100", "优"],
    ["takes a recorded score where none is computed", { rows: [{ name: "甲", weight: 100, score: 81 }] }, "81", "良"],
    ["has no grade while a score is missing", { rows: [...rows, { name: "乙", weight: 10 }] }, "90", null],
    ["nor while the execution's is", { funds: { budget: 0, executed: 0, weight: 10 } }, "90", null],
    ["nor where the weights do not reach the full mark", {}, "90", null],
    ["is none where nothing is scored", { rows: [{ name: "甲", target: "1", actual: "1", weight: 100 }] }, null, null],
  ])("%s", (_, spec, total, grade) => {
    const { recomputed } = score(table({ rows, ...spec }), { profile: capped, by: "person" });
    expect([shown(recomputed.total), recomputed.grade]).toEqual([total, grade]);
  });
});

describe("rounding paths", () => {
  const share = (rate: Dec): Dec => rate;

  test("execution: exact, rounded, rate rounded first, none", () => {
    const execution = { weight: dec(10), rate: dec("0.4988") };
    expect(executionPath(dec("4.988"), execution, share, precision(3))).toBe("exact");
    expect(executionPath(dec("5.0"), execution, share, precision(1))).toBe("sum-then-round");
    expect(executionPath(dec("5.00"), execution, share, precision(2))).toBe("rate-first");
    expect(executionPath(dec("4.5"), execution, share, precision(1))).toBeNull();
  });

  test("sums: each rounded, then added; added, then rounded", () => {
    const thirds = [dec("3.333"), dec("3.333"), dec("3.333")];
    expect(sumPath(dec("9.999"), thirds, precision(1))).toBe("exact");
    expect(sumPath(dec("9.9"), thirds, precision(1))).toBe("each-then-sum");
    expect(sumPath(dec("10.0"), thirds, precision(1))).toBe("sum-then-round");
    expect(sumPath(dec("9.7"), thirds, precision(1))).toBeNull();
  });
});
