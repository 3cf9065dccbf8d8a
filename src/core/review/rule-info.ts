import { safeParse } from "valibot";
import { catalogue } from "../rules/catalogue";
import type { Severity } from "../rules/finding";
import type { RuleSetting } from "../settings/rule-settings";

export type RuleOptions = NonNullable<RuleSetting["options"]>;

/** What a person has to know of a rule in order to set it. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** Every option with what holds where nobody set it; null stands for "the profile's own". */
  readonly options: readonly { readonly name: string; readonly unset: number | null }[];
  /** Whether the rule takes these options. */
  readonly accepts: (options: RuleOptions) => boolean;
}

/** Every rule of the catalogue, in its order. */
export function ruleInfos(): readonly RuleInfo[] {
  return catalogue.map(({ meta: { id, severity, options } }) => ({
    id,
    severity,
    options: Object.entries((options?.defaults ?? {}) as Record<string, unknown>).map(([name, value]) => ({
      name,
      unset: typeof value === "number" ? value : null,
    })),
    accepts: (given) => options !== undefined && safeParse(options.schema, given).success,
  }));
}
