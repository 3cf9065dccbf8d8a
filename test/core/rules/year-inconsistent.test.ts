import { selfEvaluation, scoresOnly } from "./clean-forms";
import { testRule } from "./rule-tester";

const SIGNED = `${selfEvaluation}  | 填报日期：2023年1月20日 | < | 负责人签字：张三 2023年2月2日 | < | < | 打印日期：2024年3月1日 | << |
`;

testRule("year-inconsistent", {
  valid: [
    {
      name: "last year beside this year",
      form: selfEvaluation,
      cells: {
        ...{ I12: "2021年实际值", I13: "190人", I14: "44次", I15: "96%", I16: "2021年11月20日", I17: "490元/人" },
        ...{ I18: "58%", I19: "90%", I20: "91%", D20: "受训人员满意度（问卷150份）" },
      },
    },
    { name: "signed and printed in later years", form: SIGNED },
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
