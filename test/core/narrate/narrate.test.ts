import fc from "fast-check";
import { check } from "../../../src/core/rules/check";
import { narrate } from "../../../src/core/narrate/narrate";
import { OUTLINE_IDS } from "../../../src/core/narrate/outline-ids";
import type { Paragraph, Report } from "../../../src/core/narrate/report";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { leaves } from "../../../src/core/evaluation/walk";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { table, type RowSpec } from "../score/table-builder";

function reportOf(built: EvaluationTable, outline?: string): Report {
  const profile = chooseProfile(built);
  const scores = score(built, profile);
  const { findings } = check({ grids: [], table: built, scores, profile });
  return narrate({ table: built, scores, findings }, outline === undefined ? {} : { outline });
}

const paragraphs = (report: Report): readonly Paragraph[] => report.sections.flatMap((section) => section.paragraphs);
const textOf = (report: Report): string =>
  paragraphs(report)
    .map((each) => each.text)
    .join("\n");
const told = (row: Omit<RowSpec, "under">): string => {
  const report = reportOf(
    table({
      rows: [
        { under: "产出指标/数量指标", ...row },
        { under: "效益指标/社会效益", name: "别的", target: 1, actual: 1, weight: 1, score: 1, reason: "r" },
      ],
    }),
  );
  return paragraphs(report).find((each) => each.text.includes(`${row.name}（`))?.text ?? "";
};

describe("each kind of outcome has its wording", () => {
  test.each<[string, Omit<RowSpec, "under">, RegExp]>([
    [
      "met",
      { name: "培训", target: "≥100人次", actual: "100人次", weight: 5, score: 5 },
      /≥100人次.*100人次.*(达到|按目标|完成了|实现预期).*5分/,
    ],
    ["over", { name: "培训", target: "≥100人次", actual: "140人次", weight: 5, score: 5 }, /140%/],
    ["missed", { name: "培训", target: "≥100人次", actual: "80人次", weight: 5, score: 4 }, /80%.*扣1分/],
    [
      "kept",
      { name: "单位成本", target: "≤40元", actual: "38元", weight: 5, score: 5 },
      /(?<!≤)40元.*38元.*(未突破|在要求以内|控制有效)/,
    ],
    ["exceeded", { name: "单位成本", target: "≤40元", actual: "50元", weight: 5, score: 4 }, /突破了控制值|超出要求/],
    [
      "in time",
      { name: "完成时间", target: "2019年12月31日前", actual: "2019年11月20日", weight: 5, score: 5 },
      /按期完成|没有逾期/,
    ],
    [
      "late",
      { name: "完成时间", target: "2019年6月30日前", actual: "2019年11月20日", weight: 5, score: 3 },
      /晚于时限|未能按期完成/,
    ],
    [
      "qualitative",
      { name: "影响", target: "有效提升", actual: "达成预期指标", weight: 5, score: 5 },
      /“有效提升”.*“达成预期指标”/,
    ],
    ["unscored", { name: "培训", target: "≥100人次", actual: "80人次", weight: 5 }, /（得分未填）.*重算值，未写回/],
    [
      "no actual",
      { name: "培训", target: "≥100人次", weight: 5, score: 5 },
      /≥100人次.*(实际完成值未填|未填实际完成值)/,
    ],
    ["no target", { name: "培训", actual: "已完成两期", weight: 5, score: 5 }, /已完成两期。年度指标值未填。/],
  ])("%s", (_, row, wording) => {
    expect(told(row)).toMatch(wording);
  });

  test("the reason comes from the sheet's own column", () => {
    expect(told({ name: "培训", target: 100, actual: 80, weight: 5, score: 4, reason: "受疫情影响。" })).toContain(
      "受疫情影响。",
    );
  });
});

test("an unknown outline gives the default", () => {
  expect(reportOf(table({ rows: [] }), "__proto__").outline).toBe("mof-2020-10");
});

test("numbers and bullets follow 一、（一）1.（1）", () => {
  const report = reportOf(table({ rows: [{ under: "产出指标/数量指标", name: "培训", weight: 5, score: 5 }] }));
  expect(report.sections.map((section) => section.heading)).toEqual(
    expect.arrayContaining([
      "一、基本情况",
      "（一）项目概况",
      "1.资金使用情况",
      "（一）产出指标（5分）",
      "1.数量指标（5分）",
    ]),
  );
  expect(textOf(report)).toContain("（1）培训（5分）");
});

const value = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 5000 }),
  fc.constantFrom(
    "≥95%",
    "90%",
    "有效提升",
    "2019年12月底前",
    "2019年11月",
    "—",
    "=HYPERLINK(1)",
    "{score}",
    "达成预期指标",
  ),
);
const row: fc.Arbitrary<RowSpec> = fc.record(
  {
    under: fc.constantFrom(
      "产出指标（50分）/数量指标",
      "产出指标（50分）/质量指标",
      "效益指标/社会效益",
      "满意度指标/满意度",
    ),
    name: fc.constantFrom("培训人次", "__proto__", "<img onerror=x>", "指标2：单位成本", "完成时间", "constructor"),
    target: value,
    actual: value,
    weight: fc.constantFrom(0, 5, 10, 12.5, "五"),
    score: fc.constantFrom(undefined, 0, "4.4", 5, 10, "#REF!", "好"),
    reason: fc.constantFrom(undefined, "无", "受疫情影响", "第一，\n第二。"),
  },
  { requiredKeys: ["under", "name"] },
) as fc.Arbitrary<RowSpec>;
const anyTable = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    funds: fc.constantFrom(
      undefined,
      {},
      { budget: 220, executed: 201 },
      { budget: 0, executed: 0, weight: 10, score: 10 },
      { executed: 5 },
    ),
    total: fc.constantFrom(undefined, 94.5, "好"),
    grade: fc.constantFrom(undefined, "优"),
  })
  .map((spec) => table(JSON.parse(JSON.stringify(spec)) as Parameters<typeof table>[0]));

const digits = (text: string): string[] => text.normalize("NFKC").match(/\d+(?:\.\d+)?/g) ?? [];

describe("for any table", () => {
  test("every paragraph with a number rests on cells, and every indicator is told", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...OUTLINE_IDS), (built, outline) => {
        const report = reportOf(built, outline);
        for (const { text, cells } of paragraphs(report)) {
          const bare = text.replace(/^(（\d+）|\d+\.)/, "");
          if (digits(bare).length > 0) expect([text, cells.length > 0]).toEqual([text, true]);
        }
        if (outline === "notice" || outline === "one-page") return;
        const whole = textOf(report);
        for (const { node } of leaves(built)) expect(whole).toContain(node.name.value.replace(/^指标\d*：/, ""));
      }),
      { numRuns: 300 },
    );
  });

  test("telling changes nothing and tells the same twice", () => {
    fc.assert(
      fc.property(anyTable, (built) => {
        const before = JSON.stringify(built);
        expect(JSON.stringify(reportOf(built))).toBe(JSON.stringify(reportOf(built)));
        expect(JSON.stringify(built)).toBe(before);
      }),
    );
  });
});
