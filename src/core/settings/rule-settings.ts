import {
  array,
  boolean,
  maxLength,
  nullable,
  number,
  object,
  picklist,
  pipe,
  record,
  string,
  union,
  type InferOutput,
} from "valibot";
import { PROFILE_IDS, type ProfileId } from "../evaluation/profile";
import type { SettingKind } from "./setting-kind";

const LONGEST_ID = 100;

/** What a person set of one rule, under every profile or under one. What they left alone is null. */
export const ruleSettingSchema = object({
  rule: pipe(string(), maxLength(LONGEST_ID)),
  profile: nullable(picklist(PROFILE_IDS)),
  severity: nullable(picklist(["error", "warning", "info", "off"])),
  /** The rule's own schema decides whether they fit; see `core/review/unfit-settings`. */
  options: nullable(record(pipe(string(), maxLength(LONGEST_ID)), union([number(), string(), boolean()]))),
});

export type RuleSetting = InferOutput<typeof ruleSettingSchema>;
export type RuleSeverity = NonNullable<RuleSetting["severity"]>;

/** Severity and options of rules. The machine's entries come first, so that the workbook's outweigh them. */
export const ruleSettings: SettingKind<readonly RuleSetting[]> = {
  key: "rules",
  version: 1,
  schema: pipe(array(ruleSettingSchema), maxLength(2000)),
  unset: [],
  layered: (machine, workbook) => [...machine, ...workbook],
};

/** By rule id; maps, since an id may be any text. */
export interface RulesInForce {
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  readonly options: ReadonlyMap<string, NonNullable<RuleSetting["options"]>>;
}

/** What holds under a profile: an entry for that profile before one for all, a later one before an earlier one. */
export function rulesInForce(list: readonly RuleSetting[], profile: ProfileId): RulesInForce {
  const severities = new Map<string, RuleSeverity>();
  const options = new Map<string, NonNullable<RuleSetting["options"]>>();
  for (const scope of [null, profile]) {
    for (const setting of list) {
      if (setting.profile !== scope) continue;
      if (setting.severity !== null) severities.set(setting.rule, setting.severity);
      if (setting.options !== null) options.set(setting.rule, setting.options);
    }
  }
  return { severities, options };
}

/** The list with the entry of one rule and profile replaced; one that sets nothing goes. */
export function withRuleSetting(list: readonly RuleSetting[], setting: RuleSetting): readonly RuleSetting[] {
  const rest = list.filter(({ rule, profile }) => rule !== setting.rule || profile !== setting.profile);
  return setting.severity === null && setting.options === null ? rest : [...rest, setting];
}
