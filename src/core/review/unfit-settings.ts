import { safeParse } from "valibot";
import type { Why } from "../evaluation/why";
import { catalogue } from "../rules/catalogue";
import type { RuleSetting } from "../settings/rule-settings";

/** Options that do not fit their rule, which therefore runs with its own; told, since a person meant something. */
export function unfitSettings(list: readonly RuleSetting[]): Why[] {
  const rules = new Map(catalogue.map((rule) => [rule.meta.id, rule.meta]));
  return list.flatMap(({ rule, options }) => {
    if (options === null) return [];
    const schema = rules.get(rule)?.options?.schema;
    return schema && safeParse(schema, options).success ? [] : [{ id: "settings.rules.unfit", values: { rule } }];
  });
}
