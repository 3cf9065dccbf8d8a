import { nullable, picklist } from "valibot";
import { PROFILE_IDS, type ProfileId } from "../evaluation/profile";
import type { SettingKind } from "./setting-kind";

/** The profile that a person chose; null: what the sheet cites, else the default. */
export const profileChoice: SettingKind<ProfileId | null> = {
  key: "profile",
  version: 1,
  schema: nullable(picklist(PROFILE_IDS)),
  unset: null,
  layered: (machine, workbook) => workbook ?? machine,
};
