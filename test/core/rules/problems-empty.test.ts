import { selfEvaluation, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("problems-empty", {
  valid: [
    { name: "the problem is named", form: tenPlusNinety },
    {
      name: "无 with full marks",
      form: tenPlusNinety,
      cells: {
        H16: "90",
        J16: "10.00",
        I5: "10.00",
        F5: "200.00",
        F6: "150.00",
        F7: "50.00",
        G5: "100.00%",
        G6: "100.00%",
        G7: "100.00%",
        J17: "100.00",
        B19: "无",
        K16: "问卷300份",
        B18: "自评总分100分，河道保洁任务完成。",
      },
    },
    { name: "blank is not 无", form: tenPlusNinety, cells: { B19: "" } },
    { name: "no such box", form: selfEvaluation, notApplicable: "conclusion" },
  ],
  invalid: [
    { name: "无", form: tenPlusNinety, cells: { B19: "无" }, at: "B19", message: "none", found: "无" },
    { name: "暂无", form: tenPlusNinety, cells: { B19: "暂无。" }, at: "B19", message: "none" },
    { name: "不存在问题", form: tenPlusNinety, cells: { B19: "不存在问题" }, at: "B19", message: "none" },
  ],
});
