import type { Profile, ProfileId } from "../../evaluation/profile";
import { bands8050 } from "./bands-80-50";
import { custom } from "./custom";
import { hubei2080 } from "./hubei-20-80";
import { mof202010 } from "./mof-2020-10";
import { mof2021101 } from "./mof-2021-101";
import { sichuan1090 } from "./sichuan-10-90";

/** The shipped 评价口径, in the order in which they are offered. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  "mof-2020-10": mof202010,
  "mof-2021-101": mof2021101,
  "bands-80-50": bands8050,
  "hubei-20-80": hubei2080,
  "sichuan-10-90": sichuan1090,
  custom,
};

/** In force where neither a person nor the sheet says otherwise. */
export const defaultProfile: Profile = mof202010;
