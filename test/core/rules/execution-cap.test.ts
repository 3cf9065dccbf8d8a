import { dec } from "../../../src/core/evaluation/decimal";
import type { Profile } from "../../../src/core/evaluation/profile";
import { selfEvaluation, tenPlusNinety, scoreTable, department } from "./clean-forms";
import { testRule } from "./rule-tester";

const capped: Profile["execution"] = {
  weight: dec(10),
  rule: { kind: "ratio" },
  caps: [
    { below: dec(0.8), limit: dec(89) },
    { below: dec(0.7), limit: dec(79) },
  ],
};
testRule("execution-cap", {
  valid: [
    { name: "no profile has a cap unless a person chose one", form: tenPlusNinety, notApplicable: "no-cap" },
    {
      name: "a chosen profile without a cap",
      form: selfEvaluation,
      profile: "sichuan-10-90",
      notApplicable: "no-cap",
      others: ["score-outside-band"],
    },
    { name: "no funds block", form: scoreTable, notApplicable: "funds" },
    {
      name: "under the cap",
      form: tenPlusNinety,
      profile: "custom",
      with: { execution: capped, levelWeights: null },
      cells: {
        F5: "150.00",
        F6: "105.00",
        G5: "75.00%",
        G6: "70.00%",
        I5: "7.50",
        J5: "工程款结转下年",
        J11: "13.00",
        K11: "两公里断流",
        J13: "9.00",
        K13: "一次漏报",
        J17: "88.50",
      },
    },
  ],
  invalid: [
    {
      name: "96.5 at a rate of 75%",
      form: tenPlusNinety,
      profile: "custom",
      with: { execution: capped, levelWeights: null },
      cells: {
        F5: "150.00",
        F6: "105.00",
        G5: "75.00%",
        G6: "70.00%",
        I5: "7.50",
        J5: "工程款结转下年",
        J13: "9.50",
        K13: "一次漏报",
        J17: "96.00",
      },
      at: "J17",
      message: "exceeded",
      expected: "89",
      found: "96",
    },
    {
      name: "the lowest cap that fits",
      form: tenPlusNinety,
      profile: "custom",
      with: { execution: capped, levelWeights: null },
      cells: {
        F5: "130.00",
        F6: "85.00",
        G5: "65.00%",
        G6: "56.67%",
        I5: "6.50",
        J5: "工程款结转下年",
        J13: "9.50",
        K13: "一次漏报",
        J17: "95.00",
      },
      at: "J17",
      message: "exceeded",
      expected: "79",
    },
    {
      name: "in a department's form",
      form: department,
      profile: "custom",
      with: { execution: capped, levelWeights: null },
      cells: {
        F5: "630",
        F6: "330",
        F7: "300",
        H5: "75%",
        H6: "63.46%",
        H7: "93.75%",
        I5: "7.5",
        I16: "回访120人；项目尾款结转下年",
        H13: "14",
        I13: "答复一次延误",
        H17: "96.5",
      },
      at: "H17",
      message: "exceeded",
    },
  ],
});
