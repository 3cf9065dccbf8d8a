import { object, picklist } from "valibot";
import type { SettingKind } from "./setting-kind";

/** How the pane looks and speaks; auto: as Office does. */
export interface Appearance {
  readonly language: "auto" | "zh-CN" | "en-US";
  readonly theme: "auto" | "light" | "dark";
}

/** A matter of the person, never of the workbook. */
export const appearance: SettingKind<Appearance> = {
  key: "appearance",
  version: 1,
  schema: object({
    language: picklist(["auto", "zh-CN", "en-US"]),
    theme: picklist(["auto", "light", "dark"]),
  }),
  unset: { language: "auto", theme: "auto" },
  layered: (machine) => machine,
};
