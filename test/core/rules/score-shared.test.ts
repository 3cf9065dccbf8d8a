import { selfEvaluation, tenPlusNinety, scoreTable, department, subtotals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-shared", {
  valid: [
    { name: "each row its own", form: selfEvaluation },
    { name: "a merge to the right", form: subtotals, merge: "E5:F5" },
    { name: "a merged name with scores of its own", form: scoreTable, merge: "D8:D9", cells: { D9: "" } },
  ],
  invalid: [
    {
      name: "merged over two scores, one of them lost: the total follows",
      form: department,
      merge: "H14:H15",
      cells: { H15: "" },
      at: "H14",
      message: "shared",
    },
    {
      name: "one score for two rows",
      form: selfEvaluation,
      merge: "H18:H19",
      cells: { H18: "30", H19: "" },
      at: "H18",
      message: "shared",
      severity: "info",
    },
    {
      name: "one score for three rows",
      form: tenPlusNinety,
      merge: "J11:J13",
      cells: { J11: "50.00", J12: "", J13: "" },
      at: "J11",
      message: "shared",
    },
    {
      name: "in a department's form",
      form: department,
      merge: "H14:H15",
      cells: { H14: "30", H15: "" },
      at: "H14",
      message: "shared",
    },
    { name: "two cells, each over two rows", form: scoreTable, cells: {}, merge: "G4:G5", at: "G4", message: "shared" },
  ],
});
