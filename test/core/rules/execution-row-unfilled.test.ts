import { selfEvaluation, tenPlusNinety, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-row-unfilled", {
  valid: [
    { name: "filled", form: selfEvaluation },
    { name: "no columns for it", form: transfer },
    { name: "the weight in a label", form: scoresOnly },
    {
      name: "no amounts either",
      form: selfEvaluation,
      cells: {
        D6: "",
        E6: "",
        F6: "",
        D7: "",
        E7: "",
        F7: "",
        D8: "",
        E8: "",
        F8: "",
        G6: "",
        H6: "",
        H7: "",
        H8: "",
        I6: "",
        H21: "89.4",
        G21: "90",
        I21: "良",
      },
      others: ["weights-total"],
    },
  ],
  invalid: [
    { name: "the weight", form: selfEvaluation, cells: { G6: "" }, at: "G6", message: "blank" },
    { name: "the rate", form: tenPlusNinety, cells: { G5: "" }, at: "G5", message: "blank" },
    { name: "weight, rate and score", form: department, cells: { G5: "", H5: "", I5: "" }, at: "G5", message: "blank" },
  ],
});
