import { selfEvaluation, formulas, subtotals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("formula-range-short", {
  valid: [
    { name: "every row", form: formulas },
    { name: "a row that is blank", form: formulas, cells: { H21: "=SUM(H13:H20)+I6→99.2" } },
    { name: "single cells joined by +", form: formulas, cells: { G21: "=G6+G13+G14+G15+G16+G17+G18+G19+G20→100" } },
    { name: "a part of the funds that is blank", form: formulas, cells: { F6: "=SUM(F7:F8)→117.6" } },
    { name: "typed numbers", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "the last row missed: the total follows",
      form: formulas,
      cells: { H21: "=SUM(H13:H19)+I6→89.2", I21: "良" },
      at: "H21",
      message: "short",
    },
    {
      name: "the first row missed",
      form: formulas,
      cells: { G21: "=SUM(G14:G20)+G6→85" },
      at: "G21",
      message: "short",
    },
    {
      name: "a part of the funds missed",
      form: formulas,
      cells: {
        F6: "=SUM(F7:F8)→117.6",
        F9: "5",
        E9: "5",
        E6: "=SUM(E7:E9)→125",
        H6: "94.08%",
        I6: "9.4",
        H21: "=SUM(H13:H20)+I6→98.8",
        D9: "5",
        D6: "125",
      },
      at: "F6",
      message: "short",
    },
    {
      name: "two rows missed",
      form: formulas,
      cells: { G21: "=SUM(G13:G18)+G6→75" },
      at: "G21",
      message: "short",
    },
    {
      name: "a subtotal of scores: the total follows",
      form: subtotals,
      cells: { E10: "=SUM(E7:E8)→38", E11: "76" },
      at: "E10",
      message: "short",
    },
    {
      name: "a subtotal of weights: the group's sum follows",
      form: subtotals,
      cells: { D10: "=SUM(D7:D8)→40" },
      at: "D10",
      message: "short",
    },
  ],
});
