import { dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { bands8050 } from "./bands-80-50";

/** 湖北: 20 points for the execution, 80 for the goals, freely split. */
export const hubei2080: Profile = {
  ...bands8050,
  id: "hubei-20-80",
  source: {
    clause: "湖北省、武汉市项目自评表填表说明（预算执行 20 分，绩效目标 80 分）",
    verified: false,
  },
  levelWeights: null,
  execution: { ...bands8050.execution, weight: dec(20) },
};
