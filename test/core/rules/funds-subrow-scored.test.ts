import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-subrow-scored", {
  valid: [
    { name: "— on the parts", form: selfEvaluation },
    { name: "/ on the parts", form: tenPlusNinety },
    { name: "one merged cell over the rows", form: department, merge: "G5:G7", cells: { G6: "", G7: "" } },
  ],
  invalid: [
    {
      name: "weight and score repeated",
      form: selfEvaluation,
      cells: { G7: "10", I7: "9.8" },
      at: "I7",
      message: "repeated",
    },
    { name: "on the second part", form: department, cells: { G7: "10", I7: "9.6" }, at: "I7", message: "repeated" },
    { name: "the weight alone", form: tenPlusNinety, cells: { H6: "10" }, at: "H6", message: "repeated" },
  ],
});
