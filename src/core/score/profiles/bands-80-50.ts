import { dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { mof202010 } from "./mof-2020-10";

/** As the national rule, with the three grades of 江西 and 湖北: 100–80, 80–50, 50–0. */
export const bands8050: Profile = {
  ...mof202010,
  id: "bands-80-50",
  source: {
    clause: "财预〔2020〕10号；地方自评表填表说明（三档 100–80%、80–50%、50–0%）",
    verified: false,
  },
  qualitativeBands: [dec(0.8), dec(0.5)],
};
