import { dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { mof202010 } from "./mof-2020-10";

/** 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》: pass mark, bands for execution and satisfaction. */
export const mof2021101: Profile = {
  ...mof202010,
  id: "mof-2021-101",
  source: {
    clause: "财预〔2021〕101号",
    verified: false,
  },
  levelWeights: { 成本: dec(20), 产出: dec(40), 效益: dec(20), 满意度: dec(10) },
  execution: {
    weight: dec(10),
    rule: {
      kind: "bands",
      bands: [
        { from: dec(1), share: dec(1) },
        { from: dec(0.8), share: dec(0.7) },
        { from: dec(0.6), share: dec(0.5) },
      ],
    },
    caps: [],
  },
  passMark: dec(0.6),
  satisfaction: {
    kind: "bands",
    bands: [
      { from: dec(0.9), share: dec(1) },
      { from: dec(0.8), share: dec(0.5) },
    ],
  },
};
