import { selfEvaluation, tenPlusNinety, scoreTable, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicators-satisfaction-missing", {
  valid: [
    { name: "as a level", form: selfEvaluation },
    {
      name: "inside the benefits",
      form: tenPlusNinety,
      cells: { B16: "效益指标", C16: "服务对象满意度" },
      others: ["weights-profile"],
    },
    {
      name: "named and not filled in",
      form: selfEvaluation,
      cells: {
        E20: "",
        F20: "",
        G20: "",
        H20: "",
        I20: "",
        G19: "25",
        H19: "25",
        B18: "效益指标（40分）",
        B20: "满意度指标",
      },
      others: ["weights-profile"],
    },
    { name: "a score table", form: scoreTable, notApplicable: "self-evaluation-form" },
  ],
  invalid: [
    {
      name: "the row removed and nothing else: weights and total follow",
      form: selfEvaluation,
      removeRows: [20],
      at: "B13",
      message: "missing",
    },
    {
      name: "none",
      form: tenPlusNinety,
      removeRows: [16],
      cells: { I14: "25", J14: "24.00", K14: "两天停电", B19: "两天停电未开放。" },
      at: "B11",
      message: "missing",
      others: ["weights-profile"],
    },
    {
      name: "none in a department",
      form: department,
      removeRows: [16],
      cells: { G14: "25", H14: "25", B14: "效益指标（40分）" },
      at: "B11",
      message: "missing",
      others: ["weights-profile"],
    },
    {
      name: "a filler in its place",
      form: selfEvaluation,
      cells: {
        D20: "……",
        E20: "",
        F20: "",
        G20: "",
        H20: "",
        I20: "",
        G19: "25",
        H19: "25",
        B18: "效益指标（40分）",
        B20: "满意度指标",
      },
      at: "B13",
      message: "missing",
      others: ["weights-profile"],
    },
  ],
});
