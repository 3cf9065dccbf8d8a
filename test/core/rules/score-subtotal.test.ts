import { subtotals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-subtotal", {
  valid: [
    { name: "half a point is rounding in whole numbers", form: subtotals, cells: { E6: "38.0≈38.4" } },
    { name: "subtotals as they are", form: subtotals },
    { name: "a group without subtotal", form: subtotals, cells: { E6: "" } },
    { name: "a missing score explains it", form: subtotals, cells: { E4: "" }, others: ["score-missing"] },
  ],
  invalid: [
    {
      name: "two too few",
      form: subtotals,
      cells: { E6: "36" },
      at: "E6",
      message: "sum-differs",
      expected: "38",
      found: "36",
    },
    {
      name: "two too many",
      form: subtotals,
      cells: { E10: "62" },
      at: "E10",
      message: "sum-differs",
      expected: "58",
      found: "62",
    },
    {
      name: "a score changed below it: the total follows",
      form: subtotals,
      cells: { E4: "15" },
      at: "E6",
      message: "sum-differs",
      found: "38",
    },
    {
      name: "a score is missing in another group",
      form: subtotals,
      cells: { E4: "", E6: "20", E10: "59" },
      at: "E10",
      message: "sum-differs",
      others: ["score-missing"],
    },
    {
      name: "a score is missing that the subtotal counts: it follows",
      form: subtotals,
      cells: { E4: "" },
      at: "E6",
      message: "sum-differs",
      follows: "score-missing",
    },
    {
      name: "a score out of range below it would close it: it follows",
      form: subtotals,
      cells: { E4: "22", E11: "100" },
      at: "E6",
      message: "sum-differs",
      follows: "score-out-of-range",
    },
    {
      name: "a score out of range in another group would close it",
      form: subtotals,
      cells: { E4: "22", E6: "42", E10: "56", E11: "100" },
      at: "E10",
      message: "sum-differs",
      others: ["score-out-of-range"],
    },
  ],
});
