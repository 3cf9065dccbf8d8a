import { selfEvaluation, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("deadline-missed", {
  valid: [
    { name: "on the day", form: selfEvaluation, cells: { F16: "2022年11月30日" } },
    { name: "the month alone", form: selfEvaluation, cells: { F16: "2022年11月" } },
    {
      name: "late and cut with a reason",
      form: selfEvaluation,
      cells: { F16: "2022年12月5日", H16: "7", I16: "教材晚到", H21: "96.2" },
    },
    { name: "one date only", form: selfEvaluation, cells: { F16: "已完成" }, others: ["deadline-not-dated"] },
  ],
  invalid: [
    {
      name: "five days late",
      form: selfEvaluation,
      cells: { F16: "2022年12月5日", I16: "教材晚到" },
      at: "H16",
      message: "late",
    },
    {
      name: "a year late",
      form: department,
      cells: { F13: "2024年1月5日", I13: "系统故障" },
      at: "H13",
      message: "late",
    },
    {
      name: "without a reason: that follows",
      form: selfEvaluation,
      cells: { F16: "2022年12月20日" },
      at: "H16",
      message: "late",
    },
  ],
});
