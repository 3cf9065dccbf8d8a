import { dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";

/** 《项目支出绩效评价管理办法》: the rule in force and the default. */
export const mof202010: Profile = {
  id: "mof-2020-10",
  source: {
    clause: "财预〔2020〕10号",
    verified: false,
  },
  levelWeights: { 产出: dec(50), 效益: dec(30), 满意度: dec(10) },
  execution: { weight: dec(10), rule: { kind: "ratio" }, caps: [] },
  passMark: null,
  negative: "ratio",
  equal: "reach",
  qualitativeBands: [dec(0.8), dec(0.6)],
  satisfaction: { kind: "ratio" },
  overfulfilledFrom: dec(1.3),
  grades: [
    { from: dec(90), grade: "优" },
    { from: dec(80), grade: "良" },
    { from: dec(60), grade: "中" },
    { from: dec(0), grade: "差" },
  ],
  rounding: { score: null, rate: null },
  tolerance: null,
};
