import type { ProfileId } from "../../core/evaluation/profile";
import type { RuleInfo } from "../../core/review/rule-info";
import type { RuleSetting } from "../../core/settings/rule-settings";
import type { Words } from "../words";
import { ruleTitle } from "./finding-text";

/** A rule as the panel shows it: what is set of it in one place, under one profile or under all. */
export interface RuleRow {
  readonly info: RuleInfo;
  readonly title: string;
  readonly setting: RuleSetting;
}

/** The rules that a search lets through, those that are set first; then in the catalogue's order. */
export function ruleRows(
  rules: readonly RuleInfo[],
  settings: readonly RuleSetting[],
  profile: ProfileId | null,
  search: string,
  words: Words,
): RuleRow[] {
  const sought = search.trim().toLowerCase();
  const set = new Map(settings.filter((one) => one.profile === profile).map((one) => [one.rule, one]));
  return rules
    .map((info) => ({
      info,
      title: ruleTitle(info.id, words),
      setting: set.get(info.id) ?? { rule: info.id, profile, severity: null, options: null },
    }))
    .filter(({ info, title }) => `${info.id}\n${title}`.toLowerCase().includes(sought))
    .sort((a, b) => Number(set.has(b.info.id)) - Number(set.has(a.info.id)));
}
