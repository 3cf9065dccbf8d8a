import type { RuleInfo } from "../../core/review/rule-info";
import type { Finding } from "../../core/rules/finding";
import { findingMark } from "../../core/review/finding-mark";
import { withRuleSetting, type RuleSetting } from "../../core/settings/rule-settings";
import type { SettingsLayer } from "../../core/settings/settings";
import { withoutSuppression, withSuppression, type Suppression } from "../../core/settings/suppressions";
import type { Kernel } from "../session/kernel";
import type { SettingsActions } from "../session/settings-actions";

export interface CheckActions {
  /** Every rule, with what can be set of it. */
  readonly rules: readonly RuleInfo[];
  /** Lays the repairs of these findings on the table. */
  previewFixes(findings: readonly Finding[]): Promise<void>;
  /** Lets one finding of the shown table be, or all of its rule; the reason is kept with it. */
  suppress(index: number, scope: "finding" | "rule", reason: string, layer: SettingsLayer): Promise<void>;
  /** Tells again what was let be. */
  unsuppress(suppression: Suppression, layer: SettingsLayer): Promise<void>;
  /** Sets severity and options of one rule; what is null is as the rule has it. */
  setRule(setting: RuleSetting, layer: SettingsLayer): Promise<void>;
}

export function checkActions({ core, session, dispatch, part }: Kernel, inForce: SettingsActions): CheckActions {
  return {
    rules: core.rules,
    async previewFixes(findings) {
      const { reading } = session();
      const plan = await part(core.planFixes(findings), "previewing");
      if (!plan || session().reading !== reading) return; // what was to be repaired is no longer what is shown
      if (plan.edits.length > 0) dispatch({ type: "preview", preview: { plan, purpose: "fixes" } });
    },
    async suppress(index, scope, reason, layer) {
      const { reading, table, settings } = session();
      const review = reading?.review.tables[table];
      const finding = review?.findings[index];
      if (!review || !finding) return;
      // A mark counts the findings that say the same; those that were let be before are among them.
      const all = [...review.findings, ...review.suppressed.map((one) => one.finding)].sort(inOrder);
      const { sheet } = review.table;
      const mark = scope === "finding" ? findingMark(sheet, finding, all) : null;
      const added: Suppression = { rule: finding.rule, finding: mark, reason: reason.trim(), made: today() };
      await inForce.set(layer, "suppressions", withSuppression(settings[layer].suppressions, added));
    },
    async unsuppress(suppression, layer) {
      const list = session().settings[layer].suppressions;
      await inForce.set(layer, "suppressions", withoutSuppression(list, suppression));
    },
    async setRule(setting, layer) {
      await inForce.set(layer, "rules", withRuleSetting(session().settings[layer].rules, setting));
    },
  };
}

/** The order of the check: by place. Equal sayings are told apart by it. */
function inOrder({ primary: a }: Finding, { primary: b }: Finding): number {
  return a.row - b.row || a.column - b.column;
}

/** The day on the person's own calendar, "2024-03-15". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
