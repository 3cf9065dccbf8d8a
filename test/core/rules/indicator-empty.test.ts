import { selfEvaluation, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicator-empty", {
  valid: [
    { name: "— says that none applies", form: transfer, cells: { E15: "—", F15: "—" } },
    { name: "a target alone", form: transfer, cells: { F15: "" } },
    { name: "a filler", form: transfer, cells: { D15: "……", E15: "", F15: "" } },
    { name: "a form with scores", form: selfEvaluation, notApplicable: "scored-form" },
    {
      name: "nobody filled it in",
      form: transfer,
      cells: { F12: "", F13: "", F14: "", F15: "", F16: "" },
      notApplicable: "unfilled",
      others: ["goal-number-unsupported"],
    },
  ],
  invalid: [
    { name: "neither target nor actual", form: transfer, cells: { E15: "", F15: "" }, at: "E15", message: "empty" },
    {
      name: "two of them",
      form: transfer,
      cells: { E14: "", F14: "", E15: "", F15: "" },
      at: "E14",
      message: "empty",
      times: 2,
    },
    {
      name: "the first",
      form: transfer,
      cells: { E12: "", F12: "", B10: "养护省道。", E10: "省道养护完成。" },
      at: "E12",
      message: "empty",
    },
  ],
});
