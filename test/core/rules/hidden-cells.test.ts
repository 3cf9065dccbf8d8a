import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("hidden-cells", {
  valid: [
    { name: "nothing hidden", form: selfEvaluation },
    { name: "hidden below the table", form: selfEvaluation, hideRows: [40] },
    { name: "a hidden row that is empty", form: selfEvaluation, hideColumns: [12] },
    { name: "hidden beside the table", form: selfEvaluation, cells: { L5: "备查" }, hideColumns: [12] },
  ],
  invalid: [
    { name: "a row", form: selfEvaluation, hideRows: [15], at: "C15", message: "rows", severity: "info" },
    { name: "two rows, told once", form: selfEvaluation, hideRows: [7, 8], at: "B7", message: "rows" },
    { name: "a column", form: selfEvaluation, hideColumns: [9], at: "I5", message: "columns" },
    { name: "two columns, in their order", form: selfEvaluation, hideColumns: [9, 3], at: "C12", message: "columns" },
  ],
});
