import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

/** The split of the form, in words. */
const SPLIT = "注：一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分。";

testRule("note-contradicts", {
  valid: [
    {
      name: "a note that states the split of the form",
      form: selfEvaluation,
      cells: { A22: "注：一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分。" },
    },
    {
      name: "a note on something else",
      form: selfEvaluation,
      cells: { A22: "注：定量指标完成数汇总原则：绝对值直接累加计算。" },
    },
    {
      name: "a note that names one level is no split",
      form: selfEvaluation,
      cells: { A22: "注：满意度指标得分不得超过5分。" },
    },
    {
      name: "two figures without a word of weights",
      form: selfEvaluation,
      cells: { A22: "注：产出55分、效益25分的项目另报。" },
    },
    {
      name: "the first of two statements of a level counts",
      form: selfEvaluation,
      cells: { A22: "注：一级指标分值为产出指标50分、效益指标30分，上年产出指标60分。" },
    },
  ],
  invalid: [
    {
      name: "the note has 60 for the output",
      form: selfEvaluation,
      cells: { A22: "注：一级指标分值统一设置为：产出指标60分、效益指标20分、满意度指标10分。" },
      at: "B13",
      message: "differs",
      found: "产出 50、效益 30",
    },
    {
      name: "the note has 20 for satisfaction",
      form: selfEvaluation,
      cells: { A22: "注：一级指标权重：产出指标50分，效益指标20分，满意度指标20分。" },
      at: "B18",
      message: "differs",
    },
    {
      name: "in percent",
      form: selfEvaluation,
      cells: { A22: "备注：一级指标权重为产出指标40%、效益指标40%、满意度指标10%。" },
      at: "B13",
      message: "differs",
    },
    {
      name: "with decimals, and without the word 指标",
      form: selfEvaluation,
      cells: { A22: "注：权重：产出（52.5分）、效益（27.5分）。" },
      at: "B13",
      message: "differs",
    },
    {
      name: "a weight below is missing",
      form: selfEvaluation,
      cells: { A22: SPLIT, G13: "" },
      at: "B13",
      message: "differs",
      follows: "weight-missing",
    },
    {
      name: "a weight below is wrong, as the group's label tells",
      form: selfEvaluation,
      cells: { A22: SPLIT, G13: "17" },
      at: "B13",
      message: "differs",
      follows: "weights-group",
    },
    {
      name: "a weight below is wrong, as the sum of all weights tells",
      form: selfEvaluation,
      cells: { A22: SPLIT, B13: "产出指标", G13: "17" },
      at: "B13",
      message: "differs",
      follows: "weights-total",
    },
    {
      name: "two weights below are wrong",
      form: selfEvaluation,
      cells: { A22: SPLIT, B13: "产出指标", B18: "效益指标", G13: "17", G18: "18", H13: "17", H18: "18", H21: "104.2" },
      at: "B13",
      message: "differs",
      follows: "weights-total",
    },
    {
      name: "the sum of all weights is off by something else",
      form: selfEvaluation,
      cells: { A22: SPLIT.replace("50", "60"), B20: "满意度指标", G20: "12", H20: "12", H21: "101.2" },
      at: "B13",
      message: "differs",
      others: ["weights-total"],
    },
  ],
});
