import { selfEvaluation, scoreTable, department, twoGoals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicator-duplicate", {
  valid: [
    { name: "names that begin alike", form: selfEvaluation, cells: { D14: "村级医生参训规模增幅" } },
    { name: "one name merged over two rows", form: scoreTable, merge: "D8:D9", cells: { D9: "" } },
    { name: "another goal's block", form: twoGoals },
    { name: "the name of a level", form: department, cells: { D14: "社会效益", D15: "社会效益指标" } },
  ],
  invalid: [
    {
      name: "the same name twice",
      form: selfEvaluation,
      cells: { D14: "村级医生参训规模" },
      at: "D14",
      message: "twice",
    },
    {
      name: "with a list number and points",
      form: scoreTable,
      cells: { D8: "1.开放时长", D9: "开放时长" },
      at: "D9",
      message: "twice",
    },
    {
      name: "white space apart",
      form: department,
      cells: { D12: "接收 档案数量" },
      at: "D12",
      message: "twice",
      others: [],
    },
  ],
});
