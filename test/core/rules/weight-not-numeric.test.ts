import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weight-not-numeric", {
  valid: [
    { name: "numbers", form: selfEvaluation },
    { name: "decimals", form: selfEvaluation, cells: { G13: "15.0" } },
    { name: "10分 is a number", form: selfEvaluation, cells: { G15: '"10分"' }, others: ["number-as-text"] },
    { name: "— on the parts of the funds", form: selfEvaluation, cells: { G8: "/" } },
    { name: "full width", form: selfEvaluation, cells: { G15: '"１０"' }, others: ["number-as-text"] },
  ],
  invalid: [
    { name: "a word", form: selfEvaluation, cells: { G15: "达标" }, at: "G15", message: "unreadable", found: "达标" },
    { name: "a tick", form: tenPlusNinety, cells: { I13: "√" }, at: "I13", message: "unreadable" },
    { name: "a range", form: department, cells: { G14: "10-15" }, at: "G14", message: "unreadable" },
    { name: "the total", form: selfEvaluation, cells: { G21: "若干" }, at: "G21", message: "unreadable" },
    { name: "the execution's", form: selfEvaluation, cells: { G6: "若干" }, at: "G6", message: "unreadable" },
  ],
});
