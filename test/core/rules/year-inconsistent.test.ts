import { selfEvaluation, scoresOnly } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("year-inconsistent", {
  valid: [
    { name: "one year throughout", form: selfEvaluation },
    { name: "filled in the year after", form: scoresOnly },
    {
      name: "finished the year after",
      form: selfEvaluation,
      cells: { F16: "2023年1月", H16: "8", I16: "教材晚到", H21: "97.2" },
    },
    {
      name: "no year",
      form: selfEvaluation,
      cells: { A2: "", E16: "11月底前", F16: "11月15日" },
      notApplicable: "year",
    },
  ],
  invalid: [
    {
      name: "title and year line",
      form: selfEvaluation,
      cells: { A1: "2021年度项目支出绩效自评表" },
      at: "A2",
      message: "head-differs",
    },
    {
      name: "a deadline of the year before",
      form: selfEvaluation,
      cells: { E16: "2021年11月底前", F16: "2021年11月15日" },
      at: "E16",
      message: "deadline-differs",
      found: 2021,
    },
    {
      name: "a goal that begins with another year",
      form: selfEvaluation,
      cells: { F11: "2021年培训村级医生210人，巡诊45次。" },
      at: "F11",
      message: "goal-differs",
      found: 2021,
    },
  ],
});
