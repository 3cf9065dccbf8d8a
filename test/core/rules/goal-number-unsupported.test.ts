import { selfEvaluation, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("goal-number-unsupported", {
  valid: [
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
