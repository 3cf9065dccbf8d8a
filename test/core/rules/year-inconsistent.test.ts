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
    { name: "a project named by its year", form: selfEvaluation, cells: { B3: "2021年村级医生培训" } },
    {
      name: "another year inside a goal, and both",
      form: selfEvaluation,
      cells: { B11: "自2021年起培训村级医生200人，巡诊48次。", F11: "2021年至2022年培训村级医生210人，巡诊45次。" },
    },
    { name: "a plan of several years", form: selfEvaluation, cells: { E16: "2022年1月—2023年11月底" } },
    { name: "a day without a year", form: selfEvaluation, cells: { E16: "11月底前" } },
    {
      name: "a number of four digits under the head",
      form: selfEvaluation,
      cells: {
        D6: "2019",
        E6: "2019",
        F6: "2019",
        D7: "1999",
        E7: "1999",
        F7: "1999",
        H6: "100%",
        H7: "100%",
        F8: "20",
        H8: "100%",
        I6: "10",
        H21: "99.4",
      },
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
    {
      name: "a title that ends with the year in brackets",
      form: selfEvaluation,
      cells: { A1: "项目支出绩效自评表（2021年）" },
      at: "A2",
      message: "head-differs",
      others: ["goal-actual-missing"],
    },
    {
      name: "a line of the bare year",
      form: selfEvaluation,
      cells: { A1: "2022年度项目支出绩效自评表", A2: "2021年" },
      at: "A2",
      message: "head-differs",
      found: 2021,
    },
    {
      name: "in brackets in front of the title",
      form: selfEvaluation,
      cells: { A1: "（2021）项目支出绩效目标自评表" },
      at: "A2",
      message: "head-differs",
    },
    {
      name: "what was expected begins with another year",
      form: selfEvaluation,
      cells: { B11: "2021年培训村级医生200人，巡诊48次。" },
      at: "B11",
      message: "goal-differs",
    },
    {
      name: "a deadline two years on",
      form: selfEvaluation,
      cells: { E16: "2024年11月底前" },
      at: "E16",
      message: "deadline-differs",
      found: 2024,
    },
  ],
});
