import { selfEvaluation, scoreTable, department, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-not-numeric", {
  valid: [
    { name: "two decimals", form: tenPlusNinety },
    { name: "10分 is a number", form: selfEvaluation, cells: { H15: '"10分"' }, others: ["number-as-text"] },
    { name: "— in a score table", form: scoreTable, cells: { H6: "—" } },
    { name: "/ on the parts of the funds", form: selfEvaluation, cells: { I7: "/" } },
  ],
  invalid: [
    {
      name: "a word: the total follows",
      form: selfEvaluation,
      cells: { H15: "达标" },
      at: "H15",
      message: "unreadable",
      found: "达标",
    },
    { name: "a tick", form: department, cells: { H14: "√" }, at: "H14", message: "unreadable" },
    { name: "the execution's", form: selfEvaluation, cells: { I6: "满分" }, at: "I6", message: "unreadable" },
    { name: "the review column", form: scoreTable, cells: { H6: "合格" }, at: "H6", message: "unreadable" },
  ],
});
