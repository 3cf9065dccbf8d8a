import { selfEvaluation, formulas, twoSums } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("formula-error", {
  valid: [
    { name: "formulas that work", form: formulas },
    { name: "an error value on another sheet", form: `${selfEvaluation}# 数据\n| #REF! |` },
    { name: "text that only looks like one", form: selfEvaluation, cells: { I15: '"见#REF!附件"' } },
  ],
  invalid: [
    {
      name: "#REF! for a score",
      form: selfEvaluation,
      cells: { H15: "#REF!" },
      at: "H15",
      message: "error",
      found: "#REF!",
    },
    { name: "#DIV/0! for the rate", form: selfEvaluation, cells: { H6: "=F6/0→#DIV/0!" }, at: "H6", message: "error" },
    {
      name: "what passes it on follows",
      form: formulas,
      cells: { H13: "=F13/0→#DIV/0!", H21: "=SUM(H13:H20)+I6→#DIV/0!" },
      at: "H13",
      message: "error",
      times: 2,
    },
    {
      name: "the second of two that nothing links",
      form: selfEvaluation,
      cells: { H15: "#REF!", G15: "#DIV/0!" },
      at: "H15",
      message: "error",
      times: 2,
    },
    {
      name: "what passes it on, two cells away, follows",
      form: formulas,
      cells: { H13: "=F13/0→#DIV/0!", H14: "=G14*2→#VALUE!", H21: "=SUM(I6)+SUM(H14:H20)→#VALUE!" },
      at: "H21",
      message: "error",
      follows: "formula-error",
      times: 3,
    },
    { name: "for a target", form: selfEvaluation, cells: { E18: "#REF!" }, at: "E18", message: "error" },
    {
      name: "for the reason of a deviation",
      form: selfEvaluation,
      cells: { I14: "#N/A" },
      at: "I14",
      message: "error",
    },
    { name: "for the word on the sample", form: selfEvaluation, cells: { I20: "#N/A" }, at: "I20", message: "error" },
    {
      name: "for an amount of two sums side by side",
      form: twoSums,
      cells: { C6: "#N/A" },
      at: "C6",
      message: "error",
    },
  ],
});
