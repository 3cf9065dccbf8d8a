import { selfEvaluation, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weight-conflict", {
  valid: [
    { name: "label and cell agree", form: selfEvaluation, cells: { D15: "培训合格率（10分）" } },
    { name: "the label in half-width brackets", form: selfEvaluation, cells: { D15: "培训合格率(10分)" } },
    { name: "a label without points", form: selfEvaluation, cells: { D15: "培训合格率（%）" } },
  ],
  invalid: [
    {
      name: "the label says more",
      form: selfEvaluation,
      cells: { D15: "培训合格率（12分）" },
      at: "G15",
      message: "differs",
      expected: "12",
      found: "10",
    },
    {
      name: "the label says less",
      form: tenPlusNinety,
      cells: { D11: "保洁河道长度（15分）" },
      at: "I11",
      message: "differs",
    },
    {
      name: "and with it the group: one cause",
      form: selfEvaluation,
      cells: { D13: "村级医生参训规模（15分）", G13: "20", H13: "20", H21: "104.2" },
      at: "G13",
      message: "differs",
    },
  ],
});
