import { a1 } from "../../../src/core/grid/address";
import { dec, plain, type Dec } from "../../../src/core/evaluation/decimal";
import { PROFILE_IDS, type ProfileId } from "../../../src/core/evaluation/profile";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { printedTotal } from "../../../src/core/score/printed-total";
import { PROFILES } from "../../../src/core/score/profiles";
import { customProfile } from "../../../src/core/score/profiles/custom";
import { editsOf } from "../../../src/core/score/profiles/edits-of";
import { score } from "../../../src/core/score/score";
import type { IndicatorScore, Part, ScoreSheet } from "../../../src/core/score/score-sheet";
import { scoreValues } from "../../../src/core/score/score-values";
import type { ProfileEdits } from "../../../src/core/settings/profile-edits";
import { drawSheets } from "../../drawn/drawn-sheet";
import { fixtures } from "../../drawn/fixtures";
import * as clean from "../rules/clean-forms";
import { table } from "./table-builder";

const figure = (value: Dec | null | undefined): string => (value ? plain(value, 4) : "-");

/** All that one row is told: method, figures, whether it was met, the arithmetic or the reason. */
function row(one: IndicatorScore): string {
  const { method, score: own, rounded, band, met, completion, direction, explanation, why, recorded, points } = one;
  const told = [
    `${figure(points)} of ${figure(one.weight)}, ${figure(recorded)} recorded`,
    `${method} ${figure(own)} ${figure(rounded)}${band ? ` ${figure(band.low)}–${figure(band.high)}` : ""}`,
    `${one.target.kind} ${direction ? `${direction.sign} ${direction.from}` : "-"} ${one.actual.kind}`,
    `met ${met ?? "-"} ${figure(completion)}`,
    explanation ?? why?.id ?? "-",
    one.cell ? a1(one.cell) : "-",
  ];
  return told.join(" | ");
}

const parts = (all: readonly Part[]): string =>
  all.map(({ what, value, cells }) => `${what} ${figure(value)} ${cells.map((cell) => a1(cell)).join(" ")}`).join("; ");

function told(sheet: ScoreSheet): string {
  const { execution, recorded, recomputed } = sheet;
  return [
    `${sheet.profile} ${sheet.column ?? "-"} ${sheet.decimals} ±${figure(sheet.tolerance)}`,
    ...sheet.indicators.map(row),
    `execution ${execution ? `${figure(execution.rate)} ${figure(execution.score)} ${execution.explanation ?? "-"}` : "-"}`,
    ...sheet.groups.map(
      (group) =>
        `group ${figure(group.points)} = ${figure(group.childWeights)} ${group.childWeightCells.map((cell) => a1(cell)).join(" ")}, ` +
        `${figure(group.recordedScore)} ${figure(group.recomputedScore)}, ${group.unscored.length} unscored`,
    ),
    `weights ${parts(recorded.weightParts)} = ${figure(recorded.weight)}`,
    `scores ${parts(recorded.scoreParts)} = ${figure(recorded.total)}, ${recorded.unscored.length} unscored`,
    `recomputed ${figure(recomputed.total)} ${recomputed.grade ?? "-"}`,
    ...sheet.closing.map(({ assumption, parts: made, total }) => `${assumption.id} ${parts(made)} = ${figure(total)}`),
  ].join("\n");
}

const forms = Object.entries(clean).flatMap(([name, form]) =>
  typeof form === "string" ? [[name, () => recogniseWorkbook(drawSheets(form)).tables] as const] : [],
);
/** Sheets whose sums are made otherwise than by adding the weights of one column. */
const LAYOUTS = [
  ...["e-two-goals-own-headers", "k-nested-percent", "m-self-and-review-scores", "four-levels"],
  ...["fractions-of-the-whole", "label-points-in-names", "percent-weights-unmerged"],
];
const drawn = fixtures().flatMap(({ name, grids }) =>
  LAYOUTS.includes(name) ? [[name, () => recogniseWorkbook(grids).tables] as const] : [],
);
const tell = (tables: readonly EvaluationTable[], by?: ProfileId): string =>
  `\n${tables.map((one) => told(score(one, chooseProfile(one, [], by ?? null)))).join("\n")}\n`;

describe("all that is told of a sheet", () => {
  test.each([...forms, ...drawn])("%s", (_name, tables) => {
    expect(tell(tables())).toMatchSnapshot();
  });

  test.each(PROFILE_IDS)("a self-evaluation under %s", (id) => {
    expect(tell(recogniseWorkbook(drawSheets(clean.selfEvaluation)).tables, id)).toMatchSnapshot();
  });

  test.each(forms)("the printed total of %s is the sum of its rows", (_name, tables) => {
    for (const one of tables()) {
      const printed = printedTotal(one);
      if (printed) expect(figure(score(one, chooseProfile(one)).recorded.total)).toBe(figure(printed));
    }
  });
});

/** Name, target, actual: one row for each way of scoring and of saying why there is none. */
const ROWS = `
培训人数 | ≥200人 | 150人
培训人数 | ≥200人 | 50人
培训人数 | >0人 | 3人
培训人数 | ≥-2人 | -1人
培训人数 | >200人 | 200人
培训人数 | 200人 | 210人
培训人数 | ≥200人 | 200余人
培训人数 | ≥200人 | 100余人
培训人数 | ≥200人 | 约二百人
培训人数 | ≥200人 | ≥200人
培训人数 | ≥200人 | 3期
培训人数 | ≥0人 | 3人
培训人数 | ≥0人 | 0人
培训人数 | 较多 | 210人
培训人数 | 若干 | 很多
完成比例 | ≥0.9 | 95%
亏损额 | ≥-5万元 | -3万元
差错率 | ≤2% | 1%
差错率 | <2% | 1%
差错率 | <2% | 2%
差错率 | ≤2% | 3%
差错率 | ≤0% | 0.5%
差错率 | ≤0% | 0%
温差 | ≤-5度 | -8度
温差 | <-5度 | -8度
温差 | ≤-5度 | -3度
温差 | ≤5度 | -3度
差错率 | ≤5% | 5%以内
差错率 | ≤5% | 10%以内
差错率 | 2% | 3%
单位成本 | =20万元 | 20万元
单位成本 | =20万元 | 18万元
检查次数 | =12次 | 12次
检查次数 | =12次 | 15次
检查次数 | =12次 | 9次
检查次数 | =0次 | 0次
检查次数 | =0次 | 2次
居民满意度 | ≥90% | 85%
居民满意度 | ≥90% | 95%
居民满意率 | ≥90% | 70%
湿度 | 40%-60% | 50%
湿度 | 40%-60% | 30%
湿度 | 40%-60% | 70%
完成日期 | 2022年11月底前 | 2022年11月15日
完成日期 | 2022年11月底前 | 2022年12月15日
完成日期 | 2022年11月前 | 2022年11月
完成日期 | 2022年11月底前 | 按时完成
完成日期 | 2022年11月30日前 | 2022年11月30日
完成日期 | 2022年11月30日前 | 2022年12月1日
完成日期 | 2022年11月底前 | 2022年12月
完成日期 | 2022年11月底前 | 2022年11月底前
完成日期 | 2022年11月底前 | 2023年1月前
完成日期 | 2022年11月前 | 2022年10月31日
完成日期 | 11月底前 | 10月
完成日期 | 11月20日前 | 11月
完成日期 | 11月1日前 | 11月
完成日期 | 2022年11月前 | 2022年11月1日
完成日期 | 年底前 | 11月30日
完成日期 | 年底前 | 12月
完成日期 | 2022年 | 2022年11月
完成日期 | 2022年 | 2022年
完成日期 | 2022年2月30日前 | 2022年2月1日
2022年10月底前完成招标 | 完成 | 2022年10月9日
科目调整次数≤10次 | | 12次
服务水平 | 提高 | 较好
服务水平 | 较好 | 较好
服务水平 | 优 | 良
服务水平 | ≥90% | 良
服务水平 | 优 | 有所提高
是否公开 | 是 | 是
是否公开 | 是 | 否
是否公开 | 否 | 否
是否公开 | √ | ×
是否公开 | 是 | 是，但不全
是否公开 | 是 | 有所公开
是否公开 | 否 | 是否未定
是否公开 | 没有 | 没有了
是否公开 | — | 是
是否公开 | 是 | —
培训人数 | ≥200人 |
`
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("|").map((part) => part.trim()));

describe("all that is told of a row", () => {
  test.each(PROFILE_IDS)("under %s", (id) => {
    const lines = ROWS.map(([name = "", target = "", actual = ""]) => {
      const built = table({ year: 2022, rows: [{ name, target, actual, weight: 8 }] });
      const [one] = score(built, { profile: PROFILES[id], by: "person" }).indicators;
      return `${name} ${target} ${actual}: ${one ? row(one) : "-"}`;
    });
    expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
  });

  const OWN: readonly [string, Partial<ProfileEdits>][] = [
    ["what exceeds its target in a line, as much off above as below", { negative: "linear", equal: "symmetric" }],
    ["nothing above the target", { negative: "zero" }],
  ];
  test.each(OWN)("under a person's own figures: %s", (_name, change) => {
    const profile = customProfile({ ...editsOf(PROFILES["mof-2020-10"], "本市口径"), ...change });
    const lines = ROWS.map(([name = "", target = "", actual = ""]) => {
      const built = table({ year: 2022, rows: [{ name, target, actual, weight: 8 }] });
      const [one] = score(built, { profile, by: "person" }).indicators;
      return `${name} ${target} ${actual}: ${one ? row(one) : "-"}`;
    });
    expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
  });

  test.each([
    ["11月底前", "10月"],
    ["2022年11月底前", "10月"],
    ["11月底前", "2022年10月"],
  ])("a deadline is open where no year is known: %s, %s", (target, actual) => {
    const built = table({ rows: [{ name: "完成日期", target, actual, weight: 8 }] });
    const [one] = score(built, chooseProfile(built)).indicators;
    expect([one?.method, one?.met, one?.why?.id]).toEqual(["date", null, "score.why.date-open"]);
  });

  test.each([
    [0, "coefficient 0 | 0% × 8 = 0"],
    [0.875, "coefficient 7 | 87.5% × 8 = 7"],
    [1, "coefficient 8 | 100% × 8 = 8"],
    [1.01, "not-computable - | score.why.coefficient-out-of-range"],
    [-0.1, "not-computable - | score.why.coefficient-out-of-range"],
  ])("of a coefficient of %d where target and actual say nothing", (coefficient, expected) => {
    const built = table({ rows: [{ name: "群众反映", target: "较多", actual: "很多", weight: 8, coefficient }] });
    const [one] = score(built, chooseProfile(built)).indicators;
    expect(`${one?.method} ${figure(one?.score)} | ${one?.explanation ?? one?.why?.id}`).toBe(expected);
  });
});

describe("two values that stand in no table", () => {
  test("are scored as a row without a name is", () => {
    const profile = PROFILES["mof-2020-10"];
    for (const [, target = "", actual = ""] of ROWS) {
      const weight = 8;
      const value = scoreValues({ target, actual, weight: dec(weight), sign: null, profile });
      const [one] = score(table({ rows: [{ name: "", target, actual, weight }] }), {
        profile,
        by: "person",
      }).indicators;
      const plainly = { score: figure(value.score), why: value.why?.id, method: value.method, met: value.met };
      expect([target, actual, plainly]).toEqual([
        target,
        actual,
        { score: figure(one?.score), why: one?.why?.id, method: one?.method, met: one?.met },
      ]);
    }
  });

  test.each([
    ["10", "15", "<=", "6.6667"],
    ["10", "15", ">=", "10"],
    ["10", "5", ">=", "5"],
    ["≤10", "15", ">=", "10"],
    ["优", "优", "<=", "-"],
  ] as const)("%s, %s read as %s → %s", (target, actual, sign, expected) => {
    const value = scoreValues({ target, actual, weight: dec(10), sign, profile: PROFILES["mof-2020-10"] });
    expect(figure(value.score)).toBe(expected);
  });
});

test.each(PROFILE_IDS)("the figures of %s, taken over by a person, are the same figures", (id) => {
  const taken = customProfile(editsOf(PROFILES[id], "本市口径"));
  const source = { clause: "本市口径", verified: false };
  expect(taken).toEqual({ ...PROFILES[id], id: "custom", source });
});
