import { selfEvaluation, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("goal-number-unsupported", {
  valid: [
    {
      name: "goals that are numbered, the age of persons and the name of a service count nothing",
      form: selfEvaluation,
      cells: { F11: "目标1完成情况：为80周岁以上的12345热线用户培训村级医生210人，巡诊45次。" },
    },
    { name: "a sum of indicators", form: selfEvaluation, cells: { F11: "培训和巡诊共255人次。" } },
    {
      name: "list numbers, years, dates, document numbers",
      form: selfEvaluation,
      cells: { B11: "1.按照财预〔2020〕10号，2022年11月30日前培训200人；2.巡诊48次。" },
    },
    { name: "an amount of the funds", form: selfEvaluation, cells: { F11: "支出117.6万元，培训210人。" } },
    { name: "in other units", form: department, cells: { F9: "接收档案31000卷。" } },
  ],
  invalid: [
    {
      name: "the indicator's own figure is an error value",
      form: selfEvaluation,
      cells: { F13: "#N/A" },
      at: "F11",
      message: "unsupported",
      found: "210人",
      follows: "formula-error",
    },
    {
      name: "the indicator tells less, and has full marks all the same",
      form: selfEvaluation,
      cells: { F13: "180人" },
      at: "F11",
      message: "unsupported",
      found: "210人",
      follows: "score-full-unmet",
    },
    {
      name: "a percentage that nothing carries",
      form: selfEvaluation,
      cells: { B11: "培训村级医生200人，实地检查比例达到12%。" },
      at: "B11",
      message: "unsupported",
      found: "12%",
    },
    {
      name: "a number of the completion",
      form: selfEvaluation,
      cells: { F11: "培训村级医生210人，编写教材7册。" },
      at: "F11",
      message: "unsupported",
      found: "7册",
    },
    {
      name: "an amount",
      form: department,
      cells: { F9: "接收档案3.1万卷，支出999万元。" },
      at: "F9",
      message: "unsupported",
      found: "999万元",
    },
    {
      name: "two numbers, in the text's order",
      form: selfEvaluation,
      cells: { F11: "培训村级医生210人，编写教材7册，覆盖率12%。" },
      at: "F11",
      message: "unsupported",
      found: "7册、12%",
    },
    {
      name: "a number whose indicator's actual is blank: it follows",
      form: selfEvaluation,
      cells: { F13: "" },
      at: "F11",
      message: "unsupported",
      found: "210人",
      follows: "actual-missing",
    },
  ],
});
