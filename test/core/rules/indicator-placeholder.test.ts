import { selfEvaluation, scoreTable, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicator-placeholder", {
  valid: [
    { name: "an x in a name", form: selfEvaluation, cells: { D19: "X光片合格率" } },
    { name: "a bare dash for a row that carries nothing", form: scoreTable },
    {
      name: "a filler that carries nothing",
      form: selfEvaluation,
      cells: { D19: "……", E19: "", F19: "", G19: "", H19: "", G18: "30", H18: "30" },
      others: ["weight-dominant"],
    },
    {
      name: "指标2： that carries nothing",
      form: selfEvaluation,
      cells: { D19: "指标2：", E19: "", F19: "", G19: "", H19: "", G18: "30", H18: "30" },
      others: ["weight-dominant"],
    },
    { name: "指标1：with a name", form: selfEvaluation, cells: { D19: "指标1：持证上岗率" } },
  ],
  invalid: [
    {
      name: "指标2： with weight and score",
      form: selfEvaluation,
      cells: { D19: "指标2：" },
      at: "D19",
      message: "left",
    },
    { name: "××× with weight and score", form: department, cells: { D15: "×××" }, at: "D15", message: "left" },
    { name: "…… with a weight", form: scoreTable, cells: { D8: "……" }, at: "D8", message: "left" },
  ],
});
