import type { Why } from "../evaluation/why";
import { appearance } from "./appearance";
import { corrections } from "./corrections";
import { hintsPutAway } from "./hints";
import { overrides } from "./overrides";
import { outlines } from "./outlines";
import { profileChoice } from "./profile-choice";
import { profileEdits } from "./profile-edits";
import { reportBindings } from "./report-bindings";
import { reviewComments } from "./review-comments";
import { reviewRecords } from "./review-records";
import { reportForm } from "./report-form";
import { ruleSettings } from "./rule-settings";
import { readSetting, settingText, type SettingKind } from "./setting-kind";
import { suppressions } from "./suppressions";
import { wording } from "./wording";

/** Everything that can be set. A new kind is a file of its own and one line here. */
export const SETTING_KINDS = {
  appearance,
  profile: profileChoice,
  profileEdits,
  overrides,
  corrections,
  rules: ruleSettings,
  reportForm,
  reportBindings,
  reviewRecords,
  reviewComments,
  outlines,
  wording,
  suppressions,
  hintsPutAway,
} as const;

export type SettingName = keyof typeof SETTING_KINDS;

/** What is set, by name. */
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTING_KINDS)[Name] extends SettingKind<infer Value> ? Value : never;
};

/** machine: for this person, whatever the workbook; workbook: travels with the file and wins. */
export type SettingsLayer = "machine" | "workbook";
export type LayeredSettings = Readonly<Record<SettingsLayer, Settings>>;

export const NO_SETTINGS: Settings = settingsFrom((kind) => kind.unset);

/** The kept texts of one layer, by key, as settings; what cannot be read is told and counts as not set. */
export function readSettings(texts: ReadonlyMap<string, string>): {
  readonly settings: Settings;
  readonly problems: readonly Why[];
} {
  const problems: Why[] = [];
  const settings = settingsFrom((kind) => {
    const { value, problem } = readSetting(kind, texts.get(kind.key) ?? null);
    if (problem) problems.push(problem);
    return value;
  });
  return { settings, problems };
}

/** What holds: both layers together. */
export function settingsInForce({ machine, workbook }: LayeredSettings): Settings {
  return settingsFrom((kind, name) => kind.layered(machine[name], workbook[name]));
}

/** The layer with one thing changed, and the text to be kept for it; null removes what is kept. */
export function withSetting<Name extends SettingName>(
  layer: Settings,
  name: Name,
  value: Settings[Name],
): { readonly layer: Settings; readonly key: string; readonly text: string | null } {
  const kind = SETTING_KINDS[name] as unknown as SettingKind<Settings[Name]>;
  return { layer: { ...layer, [name]: value }, key: kind.key, text: settingText(kind, value) };
}

function settingsFrom(make: (kind: SettingKind<unknown>, name: SettingName) => unknown): Settings {
  const names = Object.keys(SETTING_KINDS) as SettingName[];
  // Each kind makes and merges only values of its own: the names keep them apart, which the compiler cannot follow.
  return Object.fromEntries(
    names.map((name) => [name, make(SETTING_KINDS[name] as unknown as SettingKind<unknown>, name)]),
  ) as unknown as Settings;
}
