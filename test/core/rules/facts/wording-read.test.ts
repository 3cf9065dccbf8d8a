import { dec } from "../../../../src/core/evaluation/decimal";
import { normalForm } from "../../../../src/core/measure/normal-form";
import { bareName } from "../../../../src/core/rules/facts/bare-name";
import { gradeStep } from "../../../../src/core/rules/facts/grade-step";
import { isInstruction } from "../../../../src/core/measure/instruction";
import { levelName } from "../../../../src/core/rules/facts/levels";
import { fractionDecimals, judgeRate } from "../../../../src/core/rules/facts/printed-rate";

test.each([
  ["指标1：培训人数（5分）", "培训人数"],
  ["1.培训人数", "培训人数"],
  ["12、培训人数", "培训人数"],
  ["指标3培训人数", "培训人数"],
  ["培训人数（12.5）", "培训人数"],
  ["合格率（%）", "合格率"],
  ["培训人数；", "培训人数"],
  ["培训人数：。", "培训人数"],
  ["培训人数（乡村）", "培训人数(乡村)"],
  ["（5分）培训人数", "(5分)培训人数"],
  ["3期培训人数", "3期培训人数"],
  ["培训指标1", "培训指标1"],
])("the name in %s is %s", (name, expected) => {
  expect(bareName(name)).toBe(expected);
});

test.each([
  ["优", "优"],
  ["优秀", "优"],
  ["优级", "优"],
  ["良好等", "良"],
  ["良", "良"],
  ["中等", "中"],
  ["一般", "中"],
  ["较差", "差"],
  ["差", "差"],
  [" 差 ", "差"],
  ["合格", undefined],
  ["级优", undefined],
  ["优良", undefined],
])("%s is the grade %s", (word, expected) => {
  expect(gradeStep(word)).toBe(expected);
});

test.each([
  "限200字",
  "不超过500字",
  "控制在1000字以内",
  "（300字以内）",
  "200字左右",
  "请简要说明项目完成情况",
  "请结合实际填写",
  "简要描述年度目标完成情况",
  "逐项分析",
  "对照年初目标，说明完成情况",
  "结合项目实际，分析偏差",
  "此处填写",
  "这里说明",
  "需说明原因",
  "需要单独说明理由",
  "（如有偏差，请说明原因）",
  "若未完成应填写原因。",
  "（请概述完成情况）",
  "（填写偏差原因）",
])("%s is the form's own instruction", (text) => {
  expect(isInstruction(normalForm(text))).toBe(true);
});

test.each([
  "印发手册200字号标准",
  "已按要求说明完成情况",
  "年度目标完成情况简要描述",
  "对照年初目标，全部完成",
  "如期完成",
  "若干问题已整改",
  "完成资料填写",
  "（全部完成）",
  "限2字",
  "申请填写系统已上线",
])("%s is an answer", (text) => {
  expect(isInstruction(normalForm(text))).toBe(false);
});

test.each([
  ["项目产出指标（45分）", "产出"],
  ["效益指标", "效益"],
  ["项目效果", "效益"],
  ["服务对象满意度", "满意度"],
  ["满意效益", "满意度"],
  ["成本指标", "成本"],
  ["产出成本", "成本"],
  ["投入", null],
])("%s is the level %s", (name, level) => {
  expect(levelName(name)).toBe(level);
});

test.each<[string, string, number | undefined, number]>([
  ["91.36%", "0.9136", 4, 4],
  ["91%", "0.91", 2, 2],
  ["0.00%", "0", 4, 4],
  ["0.914", "0.914", 3, 3],
  ["0.9", "0.9", 1, 2],
  ["91.36", "0.9136", 2, 4],
  ["执行率", "0.91", 3, 5],
  ["执行率", "0.91", undefined, 2],
])("%s for %s shows %d decimals of the fraction", (text, value, decimals, expected) => {
  const rate = {
    value: dec(value),
    text,
    cells: [],
    from: "cell" as const,
    ...(decimals === undefined ? {} : { decimals }),
  };
  expect(fractionDecimals(rate)).toBe(expected);
});

test.each([
  ["0.9586", "0.9586", 4, "right"],
  ["0.959", "0.9586", 3, "right"],
  ["0.958", "0.9586", 3, "cut-off"],
  ["0.9585", "0.959", 3, "right"],
  ["0.96", "0.9586", 3, "wrong"],
  ["0.957", "0.9586", 3, "wrong"],
  ["0.957", "0.958", 3, "wrong"],
  ["1", "1.2", 2, "right"],
  ["1", "0.98", 2, "wrong"],
  ["1.01", "1.2", 2, "wrong"],
])("a rate printed as %s for %s at %d decimals is %s", (printed, rate, decimals, verdict) => {
  expect(judgeRate(dec(printed), dec(rate), decimals)).toBe(verdict);
});
