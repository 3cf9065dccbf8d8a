import { selfEvaluation, tenPlusNinety, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-initial-missing", {
  valid: [
    { name: "as it should be", form: selfEvaluation },
    { name: "one part is blank", form: department, cells: { D6: "", D7: "800" } },
    { name: "one row has it", form: selfEvaluation, cells: { D7: "", D8: "" } },
    {
      name: "zeros are amounts",
      form: tenPlusNinety,
      cells: { D5: "0.00", D6: "0.00", D7: "0.00" },
      others: ["funds-adjusted"],
    },
    { name: "no such column", form: transfer, notApplicable: "two-budgets" },
  ],
  invalid: [
    {
      name: "blank on every row",
      form: selfEvaluation,
      cells: { D6: "", D7: "", D8: "" },
      at: "D6",
      message: "blank",
      severity: "info",
    },
    {
      name: "— in one of them",
      form: selfEvaluation,
      cells: { D6: "", D7: "", D8: "", D9: "—" },
      at: "D6",
      message: "blank",
    },
    { name: "in a department's form", form: department, cells: { D5: "", D6: "", D7: "" }, at: "D5", message: "blank" },
  ],
});
