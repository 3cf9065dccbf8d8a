import { selfEvaluation, formulas, flatList } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("formula-hardcoded", {
  valid: [
    { name: "all of them typed", form: selfEvaluation },
    { name: "all of them formulas", form: formulas },
    { name: "formulas in another group", form: formulas, cells: { H18: "15", H19: "15" } },
  ],
  invalid: [
    {
      name: "a rate",
      form: selfEvaluation,
      cells: { H6: "=F6/E6→98.00%", H7: "98.00%", H8: "=F8/E8→98.00%" },
      at: "H7",
      message: "typed",
    },
    {
      name: "one typed among formulas",
      form: formulas,
      cells: { H15: "10" },
      at: "H15",
      message: "typed",
      found: "10",
    },
    { name: "the first of them", form: formulas, cells: { H13: "15" }, at: "H13", message: "typed" },
    {
      name: "a weight",
      form: formulas,
      cells: { G13: "=5*3→15", G14: "=5*2→10", G15: "=5*2→10", G16: "=5*2→10" },
      at: "G17",
      message: "typed",
    },
    {
      name: "one typed score in a flat list",
      form: flatList,
      cells: { G6: "=F6→25", G7: "=F7→25", G9: "=F9→20" },
      at: "G8",
      message: "typed",
    },
  ],
});
