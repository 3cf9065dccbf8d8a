import fc from "fast-check";
import { readStatements } from "../../../src/core/reconcile/read-statements";
import { plain } from "../../../src/core/evaluation/decimal";

/** What a text says, a statement a line: kind, name, value. Amounts, rates and targets only where `all` is set. */
function told(text: string, all = false): string[] {
  return readStatements(text)
    .statements.filter(({ kind }) => all || !["amount", "rate", "target"].includes(kind))
    .map(({ kind, name, value, word, role }) => {
      const figure = value ? plain(value) : (word ?? "");
      return [kind, kind === "total" || kind === "grade" ? "" : name, figure, role ?? ""].filter(Boolean).join(" ");
    });
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[], all?: boolean])[] = [
  [
    "heading with points, score in the sentence below",
    "（1）培训人数（5分）\n全年培训210人。根据评分标准，该项指标得4.8分。",
    ["weight 培训人数 5", "score 培训人数 4.8"],
  ],
  [
    "weight and score in words",
    "培训合格率，分值10分，目标值≥95%，实际97%，得分8分。",
    ["weight 培训合格率 10", "score 培训合格率 8"],
  ],
  [
    "full marks without a figure",
    "2.设备验收合格率（6分）：全部合格，该指标得满分。",
    ["weight 设备验收合格率 6", "score 设备验收合格率 6"],
  ],
  ["full marks of an unknown weight say nothing", "设备验收合格率：全部合格，该指标得满分。", []],
  ["a weight without a score", "三级指标：群众知晓率，分值10分，尚未评分。", ["weight 群众知晓率 10"]],
  ["total and grade", "经综合评价，该项目综合得分94.5分，评价等级为“优”。", ["total 94.5", "grade 优"]],
  [
    "the full mark is no score",
    "本次评价满分100分，最终得分为88.6分，评价等级：良。",
    ["weight 满分 100 full-mark", "total 88.6", "grade 良"],
  ],
  [
    "parts of a total",
    "综合得分91分，其中：决策指标得18分，过程指标得19分，产出指标得32分，效益指标得22分。",
    ["total 91", "score 决策指标 18", "score 过程指标 19", "score 产出指标 32", "score 效益指标 22"],
  ],
  [
    "parts without a word",
    "综合得分91分，其中：决策18分、过程19分、产出32分、效益22分。",
    ["total 91", "score 决策 18", "score 过程 19", "score 产出 32", "score 效益 22"],
  ],
  [
    "figures in parallel",
    "决策、过程、产出和效益四个一级指标分值分别为15分、20分、35分和30分。",
    ["weight 决策 15", "weight 过程 20", "weight 产出 35", "weight 效益 30"],
  ],
  [
    "weights in brackets of a sentence",
    "评价体系包括投入指标（10分），过程指标（10分），产出指标（50分），效益指标（30分）。",
    ["weight 投入指标 10", "weight 过程指标 10", "weight 产出指标 50", "weight 效益指标 30"],
  ],
  [
    "full-width figures",
    "（２）宣传效果（４分）：良好。该项指标得３．５分。",
    ["weight 宣传效果 4", "score 宣传效果 3.5"],
  ],
  [
    "weight and score in one bracket",
    "（一）项目决策（分值20分，得分18.5分）\n立项依据充分。",
    ["weight 项目决策 20", "score 项目决策 18.5"],
  ],
  [
    "points lost",
    "资金使用合规性（6分）：有一笔支出超范围，扣1.5分，得4.5分。",
    ["weight 资金使用合规性 6", "score 资金使用合规性 4.5"],
  ],
  [
    "points lost without a score are no score",
    "资金使用合规性（6分）：有一笔支出超范围，扣1.5分。",
    ["weight 资金使用合规性 6"],
  ],
  ["criteria are no scores", "评分标准：满意度90%以上得10分，每降低5%扣1分，扣完为止。", []],
  ["conditions are no scores", "达到90%的得5分，80%至90%的得3分，低于80%不得分。", []],
  ["a grade scale is no grade", "评价等级分为：90分（含）以上为优，80分至90分为良，60分至80分为中，60分以下为差。", []],
  ["another year's total", "上年综合得分为92分，本年度综合得分为95分。", ["total 95"]],
  ["a denied grade", "综合得分88分，未达到“优”等级，评定为良好。", ["total 88", "grade 良好"]],
  ["points in a sentence are none of an indicator", "活动覆盖面达到全市人口的60%以上，反响良好（5分）", []],
  [
    "a table with bars",
    "| 一级指标 | 分值 | 得分 |\n| --- | --- | --- |\n| 产出指标 | 50 | 48.5 |\n| 效益指标 | 30 | |\n| 合计 | 80 | 48.5 |",
    ["weight 产出指标 50", "score 产出指标 48.5", "weight 效益指标 30", "weight 合计 80 sum", "total 48.5"],
  ],
  [
    "a table cut at blanks",
    "一级指标 二级指标 分值 得分 得分率\n产出 数量指标 20 19 95%\n质量指标 10 10 100%\n合计 30 29 96.67%",
    [
      "weight 数量指标 20",
      "score 数量指标 19",
      "weight 质量指标 10",
      "score 质量指标 10",
      "weight 合计 30 sum",
      "total 29",
    ],
  ],
  [
    "a table with a cell a line",
    "指标\n权重\n得分\n决策\n20\n18\n过程\n20\n19.5\n综上所述，项目实施较好。",
    ["weight 决策 20", "score 决策 18", "weight 过程 20", "score 过程 19.5"],
  ],
  ["a zero", "档案完整性（2分）：未建档，该项不得分。", ["weight 档案完整性 2", "score 档案完整性 0"]],
  [
    "a unit's self score is a total",
    "我局2022年度部门整体支出绩效自评得分为96.2分，自评等级为优秀。",
    ["total 96.2", "grade 优秀"],
  ],
  [
    "another word of conclusion",
    "综合评定，项目总得分为90.5分，评估等级为“建议予以支持”。",
    ["total 90.5", "grade 建议予以支持"],
  ],
  [
    "amounts in their units",
    "2022年预算安排1.2亿元，实际支出11500万元，其中专家费3800元，餐费40元/人。",
    ["amount 预算安排 12000 annualBudget", "amount 实际支出 11500 executed", "amount 其中专家费 0.38"],
    true,
  ],
  [
    "rates and targets",
    "群众满意度，年度指标值≥90%，实际满意度为92.5%。",
    ["target  ≥90%", "rate 实际满意度 0.925"].map((s) => s.replace("  ", " 群众满意度 ")),
    true,
  ],
  ["a percentage as weight", "产出指标权重40%，得分36分，得分率90%。", ["weight 产出指标 40", "score 产出指标 36"]],
];

test.each(CASES.map(([name, text, expected, all]) => ({ name, text, expected, all })))(
  "$name",
  ({ text, expected, all }) => {
    expect(told(text, all)).toEqual(expected);
  },
);

const PIECES = fc.constantFrom(
  "（1）",
  "培训人数",
  "（5分）",
  "得",
  "4.5分",
  "。",
  "，",
  "\n",
  "分值",
  "综合得分",
  "“优”",
  "评价等级为",
  "| ",
  "\t",
  "1,200万元",
  "預算",
  "其中：",
  "満分",
  "以上",
  "__proto__",
  "constructor",
  "一级指标 分值 得分",
  "产出指标 50 48",
  "=HYPERLINK(",
  "９５％",
  "\ud83d",
  "😀",
);

test("any text: nothing thrown, every place quotes the text, in order, and every score's figure stands in it", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(PIECES, fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { place, text: quoted, kind, value, word } of readStatements(text).statements) {
        expect(text.slice(place.offset, place.offset + place.length)).toBe(quoted);
        expect(place.offset).toBeGreaterThanOrEqual(last);
        last = place.offset;
        if (
          (kind === "score" || kind === "total") &&
          word === null &&
          value &&
          !/满分|不得分|未得分|零分/u.test(quoted)
        ) {
          expect(quoted.normalize("NFKC").replace(/\s/gu, "")).toMatch(new RegExp(plain(value).replace(".", "\\.")));
        }
      }
    }),
    { numRuns: 300 },
  );
});
