import { tenPlusNinety, department, transfer, tasksAbove, selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-overspent", {
  valid: [
    {
      name: "all of it",
      form: department,
      cells: { F5: "840", F6: "520", F7: "320", H5: "100%", H6: "100%", H7: "100%", I5: "10.0", H17: "100.0" },
    },
    {
      name: "within rounding",
      form: tenPlusNinety,
      cells: {
        F5: "200.00",
        F6: "150.00",
        F7: "50.00≈50.004",
        G5: "100.00%",
        G6: "100.00%",
        G7: "100.00%",
        I5: "10.00",
        J17: "99.00",
      },
    },
    { name: "0 of 0", form: tenPlusNinety },
  ],
  invalid: [
    {
      name: "the whole",
      form: department,
      cells: { F5: "860", F7: "345", H5: "102.38%", H7: "107.81%", I5: "10.0", H17: "100.0" },
      at: "F5",
      message: "overspent",
      expected: "840",
      found: "860",
      times: 2,
    },
    {
      name: "a part only",
      form: department,
      cells: { F6: "525", F7: "298.2", H6: "100.96%", H7: "93.19%" },
      at: "F6",
      message: "overspent",
    },
    {
      name: "a transfer",
      form: transfer,
      cells: { E6: "410", E7: "310", E8: "100", F6: "102.5%", F7: "103.33%", F8: "100%" },
      at: "E6",
      message: "overspent",
      times: 2,
    },
    {
      name: "a part, with the whole: it follows",
      form: department,
      cells: { F5: "860", F7: "345", H5: "102.38%", H7: "107.81%", I5: "10.0", H17: "100.0" },
      at: "F7",
      message: "overspent",
      follows: "funds-overspent",
      times: 2,
    },
    {
      name: "a part above the total's row: it follows",
      form: tasksAbove,
      cells: { F7: "210", F8: "308", H7: "105%", H8: "102.67%" },
      at: "F7",
      message: "overspent",
      follows: "funds-overspent",
      times: 2,
    },
    {
      name: "by tenths where the budget is whole",
      form: selfEvaluation,
      cells: { F6: "120.4", F7: "100.4", F8: "20", H6: "100.33%", H7: "100.40%", H8: "100%", I6: "10", H21: "99.4" },
      at: "F6",
      message: "overspent",
      times: 2,
    },
  ],
});
