import type { Profile } from "../../evaluation/profile";
import { mof202010 } from "./mof-2020-10";

/** 四川: 10 points for the execution, 90 for the indicators, freely split. */
export const sichuan1090: Profile = {
  ...mof202010,
  id: "sichuan-10-90",
  source: {
    clause: "四川省项目支出绩效自评表（预算执行 10 分，绩效指标 90 分）",
    verified: false,
  },
  levelWeights: null,
};
