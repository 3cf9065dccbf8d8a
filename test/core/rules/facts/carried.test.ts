import { chooseProfile } from "../../../../src/core/score/choose-profile";
import { score } from "../../../../src/core/score/score";
import { carriedBy } from "../../../../src/core/rules/facts/carried";
import { figuresIn } from "../../../../src/core/rules/facts/text-numbers";
import { table, type TableSpec } from "../../score/table-builder";

/** Which figures of a text the table does not carry. */
function open(text: string, spec: TableSpec): string {
  const built = table(spec);
  const carries = carriedBy({ table: built, scores: score(built, chooseProfile(built)) });
  return figuresIn(text)
    .filter((figure) => !carries(figure))
    .map((figure) => figure.text)
    .join(" ");
}

const SPEC: TableSpec = {
  rows: [
    { under: "产出指标/数量指标", name: "培训3期", target: "≥200人", actual: "210人", reason: "因雨少2天" },
    { under: "产出指标/数量指标", name: "巡诊场次", target: "≥48次", actual: "45次", standard: "每少1次扣0.5分" },
    { under: "产出指标/质量指标", name: "合格率", target: 95, actual: 97 },
    { under: "产出指标/质量指标", name: "差错率", target: "≤2%", actual: "1.36%" },
    { under: "产出指标/成本指标", name: "购置成本", target: "≤5.8万元", actual: "5.75万元" },
  ],
  funds: { initial: 120, budget: 130, executed: 117.6, rate: 0.9046 },
};

test.each([
  ["a target and an actual", "培训200人，实训210人", ""],
  ["what no cell holds", "编印7册，覆盖12%", "7册 12%"],
  ["numbers of names, standards and reasons", "培训3期，少2天，扣0.5分", ""],
  ["a share whose cell has no unit", "合格率97%，目标95%", ""],
  ["a count of a share", "差错2件", ""],
  ["a share of a count", "完成48%", "48%"],
  ["a figure rounded as the text has it", "差错率1.4%", ""],
  ["and no further", "差错率1%", "1%"],
  ["a whole figure as it stands only", "购置成本6万元", "6万元"],
  ["amounts in another unit", "购置成本58000元、57500元", ""],
  ["counts in no other unit", "培训2000000人", "2000000人"],
  ["amounts of the funds", "年初120万元，预算130万元，支出117.6万元", ""],
  ["the rate of the funds", "执行率90.46%，约90.5%", ""],
  ["a rate as no count", "支出90.46次", "90.46次"],
  ["a sum of indicators", "培训和巡诊248人次、255人次", ""],
  ["a sum of shares", "合计4%", "4%"],
  ["a sum that is none", "共计249人次", "249人次"],
])("%s", (_, text, expected) => {
  expect(open(text, SPEC)).toBe(expected);
});

test("of too many figures any may be the sum", () => {
  const rows = Array.from({ length: 13 }, (_, at) => ({
    name: `数量${"甲乙丙丁戊己庚辛壬癸子丑寅"[at]}`,
    target: 3 ** at,
  }));
  expect(open("共5000000件", { rows })).toBe("");
  expect(open("共5000000件", { rows: rows.slice(0, 8) })).toBe("5000000件");
});
