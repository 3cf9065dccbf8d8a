import { scoreTable, pool } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-optional-pool", {
  valid: [
    { name: "points moved between options", form: pool, cells: { D8: "14", D9: "16" } },
    { name: "within the pool", form: pool },
    { name: "each prints the shared limit", form: pool, cells: { D8: "30", D9: "30" } },
    { name: "no optional indicators", form: scoreTable, notApplicable: "optional-pool" },
  ],
  invalid: [
    {
      name: "weights beyond the pool",
      form: pool,
      cells: { D8: "25" },
      at: "B8",
      message: "exceeded",
      expected: "30",
      found: "40",
      explanation: "25 + 15 = 40",
    },
    { name: "one point beyond", form: pool, cells: { D9: "16" }, at: "B8", message: "exceeded", found: "31" },
    {
      name: "scores beyond the pool",
      form: pool,
      cells: { D8: "30", D9: "30", E8: "20", E9: "18", E10: "107" },
      at: "B8",
      message: "scores-exceed",
      found: "38",
    },
  ],
});
