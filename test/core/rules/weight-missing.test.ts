import { selfEvaluation, tenPlusNinety, scoresOnly, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weight-missing", {
  valid: [
    {
      name: "其中 under an indicator",
      form: selfEvaluation,
      cells: {
        ...{ D14: "其中：女医生参训", E14: "≥100人", F14: "105人", G14: "", H14: "", I14: "" },
        ...{ G13: "25", H13: "25", H21: "99.8", B11: "培训村级医生200人。", F11: "培训村级医生210人。" },
      },
    },
    { name: "the weight stands in the name", form: selfEvaluation, cells: { D15: "培训合格率（10分）", G15: "" } },
    { name: "every weight is there", form: department },
    {
      name: "— says that none applies",
      form: tenPlusNinety,
      cells: { I11: "40", J11: "40.00", I12: "—", J12: "—" },
      others: ["weight-dominant"],
    },
    {
      name: "a filler row",
      form: selfEvaluation,
      cells: {
        D14: "……",
        E14: "",
        F14: "",
        G14: "",
        H14: "",
        I14: "",
        G13: "25",
        H13: "25",
        H21: "99.8",
        B11: "",
        F11: "培训村级医生210人。",
      },
    },
    { name: "a layout without weights", form: scoresOnly, notApplicable: "weight-column" },
  ],
  invalid: [
    { name: "an output without weight", form: selfEvaluation, cells: { G15: "" }, at: "G15", message: "blank" },
    { name: "the last indicator", form: selfEvaluation, cells: { G20: "" }, at: "G20", message: "blank" },
    { name: "no label above it", form: tenPlusNinety, cells: { I13: "" }, at: "I13", message: "blank" },
    { name: "in a department's form", form: department, cells: { G14: "" }, at: "G14", message: "blank" },
  ],
});
