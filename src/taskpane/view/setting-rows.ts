import type { Why } from "../../core/evaluation/why";
import { isSet } from "../../core/settings/settings-file";
import type { SettingName, Settings, SettingsLayer } from "../../core/settings/settings";

/** One thing that can be set, as the settings list it: what is set of it in one place. */
export interface SettingRow {
  readonly name: SettingName;
  /** Null: nothing is set. */
  readonly said: Why | null;
}

/** What is edited elsewhere in the pane, in the order of a day's work; language, theme and 口径 are chosen on the spot. */
const ROWS: Readonly<Record<SettingsLayer, readonly SettingName[]>> = {
  machine: [
    "profileEdits",
    "rules",
    "wording",
    "reportForm",
    "outlines",
    "corrections",
    "suppressions",
    "hintsPutAway",
  ],
  workbook: ["profileEdits", "rules", "wording", "reportForm", "outlines", "corrections", "overrides", "suppressions"],
};

export function settingRows(layer: SettingsLayer, settings: Settings): readonly SettingRow[] {
  return ROWS[layer].map((name) => ({ name, said: isSet(name, settings) ? said(name, settings) : null }));
}

function said(name: SettingName, settings: Settings): Why {
  const value = settings[name];
  if (name === "profileEdits" && settings.profileEdits) {
    const { name: own, rounding } = settings.profileEdits;
    return rounding.score === null
      ? { id: "settings.said.profile", values: { name: own } }
      : { id: "settings.said.profile-decimals", values: { name: own, decimals: rounding.score } };
  }
  return Array.isArray(value)
    ? { id: "settings.said.count", values: { count: value.length } }
    : { id: "settings.said.set" };
}
