import { selfEvaluation, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("values-look-like-weights", {
  valid: [
    { name: "targets with signs and units", form: transfer },
    {
      name: "bare figures that make something else",
      form: transfer,
      cells: { E12: "32", E13: "95", E14: "10", E15: "20", E16: "85" },
    },
    { name: "a form with weights", form: selfEvaluation, notApplicable: "weighed-form" },
  ],
  invalid: [
    {
      name: "20, 20, 20, 20, 20",
      form: transfer,
      cells: {
        E12: "20",
        E13: "20",
        E14: "20",
        E15: "20",
        E16: "20",
        F12: "20",
        F13: "20",
        F14: "20",
        F15: "20",
        F16: "20",
      },
      at: "E12",
      message: "weights",
      found: "100",
      others: ["goal-number-unsupported"],
    },
    {
      name: "30, 20, 20, 20, 10",
      form: transfer,
      cells: {
        E12: "30",
        E13: "20",
        E14: "20",
        E15: "20",
        E16: "10",
        F12: "30",
        F13: "20",
        F14: "20",
        F15: "20",
        F16: "10",
      },
      at: "E12",
      message: "weights",
      others: ["goal-number-unsupported"],
    },
    {
      name: "in the targets alone",
      form: transfer,
      cells: { E12: "32", E13: "8", E14: "10", E15: "20", E16: "30" },
      at: "E12",
      message: "weights",
    },
  ],
});
