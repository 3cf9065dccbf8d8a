import { tenPlusNinety, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-adjusted", {
  valid: [
    { name: "5%", form: department },
    {
      name: "exactly 30%",
      form: tenPlusNinety,
      cells: { E5: "260.00", E6: "210.00", F5: "247.00", F6: "202.00", G6: "96.19%" },
    },
    {
      name: "a reason beside the funds",
      form: tenPlusNinety,
      cells: { E5: "300.00", E6: "250.00", F5: "285.00", F6: "240.00", G6: "96.00%", J5: "年中追加防汛经费" },
    },
    {
      name: "a blank initial budget is another's",
      form: tenPlusNinety,
      cells: { D5: "", D6: "", D7: "", D8: "" },
      others: ["funds-initial-missing"],
    },
    { name: "one budget column", form: transfer, notApplicable: "two-budgets" },
  ],
  invalid: [
    {
      name: "50% and no reason",
      form: tenPlusNinety,
      cells: { E5: "300.00", E6: "250.00", F5: "285.00", F6: "240.00", G6: "96.00%" },
      at: "E5",
      message: "adjusted",
    },
    { name: "less by 40%", form: tenPlusNinety, cells: { D5: "350.00", D6: "300.00" }, at: "E5", message: "adjusted" },
    {
      name: "from a printed 0",
      form: tenPlusNinety,
      cells: { D5: "0.00", D6: "0.00", D7: "0.00" },
      at: "E5",
      message: "adjusted-from-zero",
    },
    { name: "an option of 4%", form: department, options: { above: 0.04 }, at: "E5", message: "adjusted" },
  ],
});
