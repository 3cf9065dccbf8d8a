import { selfEvaluation, tenPlusNinety, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-total", {
  valid: [
    {
      name: "parts that are all blank",
      form: selfEvaluation,
      cells: { D7: "", E7: "", F7: "", H7: "", D8: "", E8: "", F8: "", H8: "" },
    },
    { name: "a blank part counts as nothing", form: selfEvaluation },
    { name: "one 其中 that is less than the whole", form: transfer, removeRows: [8] },
    { name: "rounding of the last decimal", form: tenPlusNinety, cells: { F6: "145.00≈144.998" } },
    { name: "by source and by use again", form: department, removeRows: [], cells: { B7: "项目支出" } },
    { name: "no parts", form: scoresOnly, notApplicable: "funds-parts" },
  ],
  invalid: [
    {
      name: "the initial budget",
      form: selfEvaluation,
      cells: { D6: "130" },
      at: "D6",
      message: "initialBudget-differs",
      expected: "120",
      found: "130",
      explanation: "100 + 20 = 120",
    },
    {
      name: "the executed amount of a part",
      form: tenPlusNinety,
      cells: { F7: "40.00", G7: "80.00%" },
      at: "F5",
      message: "executed-differs",
      expected: "185",
    },
    {
      name: "a total of nothing",
      form: transfer,
      cells: { D6: "0", E6: "0", F6: "0%" },
      at: "D6",
      message: "annualBudget-differs",
      times: 2,
    },
    { name: "a blank total", form: department, cells: { D5: "" }, at: "D5", message: "initialBudget-blank" },
  ],
});
