import { tenPlusNinety, scoresOnly, department, transfer, selfEvaluation, tasksAbove } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-zero-budget", {
  valid: [
    {
      name: "a part of 0/0 with a printed rate",
      form: selfEvaluation,
      cells: { D9: "0", E9: "0", F9: "0", H9: "0.00%" },
    },
    { name: "0 of 0", form: tenPlusNinety },
    { name: "nothing executed", form: tenPlusNinety, cells: { E8: "" } },
    {
      name: "the initial budget alone",
      form: department,
      cells: { D5: "", D6: "", D7: "" },
      others: ["funds-initial-missing"],
    },
  ],
  invalid: [
    {
      name: "carry-over that nobody planned",
      form: department,
      cells: { D7: "0", E7: "0", D6: "800", E6: "840", H6: "61.31%", H7: "" },
      at: "E7",
      message: "no-budget",
      found: "308.2",
    },
    {
      name: "a part without budget",
      form: tenPlusNinety,
      cells: {
        D7: "0.00",
        E7: "0.00",
        D5: "150.00",
        E5: "150.00",
        F5: "140.00",
        F6: "95.00",
        G5: "93.33%",
        G6: "63.33%",
        G7: "",
        I5: "9.33",
        J17: "98.33",
      },
      at: "E7",
      message: "no-budget",
      found: "45",
    },
    {
      name: "a blank part",
      form: transfer,
      cells: { D8: "", D6: "300", F6: "130.67%", F8: "" },
      at: "D8",
      message: "no-budget",
      others: ["funds-overspent"],
    },
    {
      name: "the whole",
      form: scoresOnly,
      cells: { D5: "0", F5: "", G5: "10.0", G11: "100.0" },
      at: "D5",
      message: "no-budget",
    },
    {
      name: "a part above the total's row: it follows",
      form: tasksAbove,
      cells: { D6: "0", D7: "0", D8: "0" },
      at: "D6",
      message: "no-budget",
      follows: "funds-zero-budget",
      times: 3,
    },
  ],
});
