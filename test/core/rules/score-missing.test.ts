import { selfEvaluation, scoreTable, scoresOnly, transfer, twoGoals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-missing", {
  valid: [
    {
      name: "其中 under an indicator",
      form: selfEvaluation,
      cells: {
        ...{ D14: "其中：女医生参训", E14: "≥100人", F14: "105人", G14: "", H14: "", I14: "" },
        ...{ G13: "25", H13: "25", H21: "99.8", B11: "培训村级医生200人。", F11: "培训村级医生210人。" },
      },
    },
    { name: "every score is there", form: selfEvaluation },
    { name: "0 is a score", form: scoreTable, cells: { H7: "0", H12: "88" }, others: ["score-columns-disagree"] },
    { name: "/ says that none applies", form: scoreTable, cells: { H7: "/" } },
    {
      name: "nothing is scored",
      form: selfEvaluation,
      cells: { I6: "", H13: "", H14: "", H15: "", H16: "", H17: "", H18: "", H19: "", H20: "", H21: "", I21: "" },
      notApplicable: "scored-by-design",
    },
    {
      name: "a blank execution weight is execution-row-unfilled alone",
      form: selfEvaluation,
      cells: { G6: "", I6: "" },
      others: ["execution-row-unfilled"],
    },
    {
      name: "an error value is no missing score",
      form: selfEvaluation,
      cells: { H15: "#REF!" },
      others: ["formula-error"],
    },
    { name: "— says that none applies", form: scoreTable, cells: { H7: "—" } },
    { name: "a form without scores by design", form: transfer, notApplicable: "scores" },
  ],
  invalid: [
    { name: "one score: the total follows", form: selfEvaluation, cells: { H15: "" }, at: "H15", message: "blank" },
    { name: "the execution's score", form: selfEvaluation, cells: { I6: "" }, at: "I6", message: "blank-execution" },
    { name: "two scores", form: selfEvaluation, cells: { H13: "", H18: "" }, at: "H18", message: "blank", times: 2 },
    { name: "in a layout without weights", form: scoresOnly, cells: { G9: "" }, at: "G9", message: "blank-unweighed" },
    { name: "in a score table", form: scoreTable, cells: { G8: "" }, at: "G8", message: "blank" },
    {
      name: "under a second goal with a header of its own",
      form: twoGoals,
      cells: { G10: "" },
      at: "G10",
      message: "blank-unweighed",
    },
    {
      name: "where only the goal states points",
      form: twoGoals,
      cells: { B10: "效益指标", G10: "" },
      at: "G10",
      message: "blank-unweighed",
    },
  ],
});
