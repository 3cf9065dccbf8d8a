import { plain, roundHalfUp } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import type { IndicatorScore } from "../../../src/core/score/score-sheet";
import { SCORE_CASES } from "./score-cases";
import { table, type RowSpec } from "./table-builder";

const CASES = SCORE_CASES.split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string, string, string, string, string]);

function scored(name: string, target: string, actual: string, weight: string): IndicatorScore {
  const built = table({ year: 2022, rows: [{ name, target, actual, weight }] });
  const [indicator] = score(built, chooseProfile(built)).indicators;
  if (!indicator) throw new Error("no indicator");
  return indicator;
}

/** The form in which the table states an outcome. */
function outcome({ score: figure, band, why }: IndicatorScore, expected: string): string {
  if (figure) return plain(roundHalfUp(figure, 2));
  if (band) return expected === "band" ? "band" : `${plain(band.low)}–${plain(band.high)}`;
  return why?.id ?? "nothing said";
}

describe("target, actual and weight to score", () => {
  test("the table is as long as it should be", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
  });

  test.each(CASES)("%s: %s, %s, %s → %s (%s)", (name, target, actual, weight, expected) => {
    expect(outcome(scored(name, target, actual, weight), expected)).toBe(expected);
  });
});

describe("what stands around target and actual", () => {
  test.each<[string, Omit<RowSpec, "name" | "weight">, string, string]>([
    ["时效", { target: 12, actual: "2022年11月", sign: "≤", unit: "月" }, "5", "the twelfth month, answered by a date"],
    ["时效", { target: 12, actual: "2023年1月", sign: "≤", unit: "月" }, "score.why.late", "the next year"],
    ["满意度", { target: 0.9, actual: 0.95, sign: "≥", unit: "%" }, "5", "two fractions under one unit"],
    ["满意度", { target: 0.9, actual: 0.81, sign: "≥", unit: "%" }, "4.5", "two fractions under one unit"],
    ["投诉率", { target: 5, actual: 0.06, sign: "≤", unit: "%" }, "score.why.percent-open", "6% or 0.06%"],
    ["成本", { target: "100万元", actual: "98万元", under: "成本指标" }, "5", "money under 成本指标"],
    ["设备购置", { target: 90, actual: 89, under: "成本指标" }, "score.why.direction-open", "no unit under 成本指标"],
    ["资金使用率", { target: "100%", actual: "98%", under: "成本指标" }, "4.9", "the name counts before its group"],
    ["服务期限", { target: "3年", actual: "2年", under: "时效指标" }, "score.why.direction-open", "to last, or to end"],
    ["服务期限", { target: "3年", actual: "3年", under: "时效指标" }, "5", "the same either way"],
    [
      "成本",
      { target: "≤200", actual: 2000000, unit: "万元" },
      "score.why.scale-open",
      "a unit column that one cell ignores",
    ],
    [
      "进场",
      { target: "12.31", actual: "11.30", under: "产出指标/时效指标" },
      "score.why.direction-open",
      "days, or figures",
    ],
    ["成本", { target: "≤200", actual: "190万", unit: "万元" }, "5", "万 under 万元"],
    ["成本", { target: "≤200", actual: 190, unit: "万元" }, "5", "both in the column's unit"],
    ["检查次数", { target: "3-5", actual: "2022年", unit: "次" }, "score.why.actual-is-text", "a range by its unit"],
  ])("%s %j → %s (%s)", (name, around, expected) => {
    const built = table({ year: 2022, rows: [{ name, weight: 5, ...around }] });
    const [indicator] = score(built, chooseProfile(built)).indicators;
    expect(indicator && outcome(indicator, expected)).toBe(expected);
  });
});
