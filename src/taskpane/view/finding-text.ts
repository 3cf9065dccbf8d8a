import { a1From } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import type { Words } from "../words";
import type { Cause } from "./causes";

export function findingMessage(finding: Finding, words: Words): string {
  return words(`rule.${finding.rule}.${finding.message}`, finding.values);
}

export function ruleTitle(rule: string, words: Words): string {
  return words(`rule.${rule}.title`);
}

/** One finding whole, for a mail or a note: what, of whom, the arithmetic, where, what to do, what follows. */
export function findingText({ finding, followers }: Cause, sheet: string, words: Words): string {
  const line = (id: string, value: string) => words(`pane.check.text.${id}`, { value });
  const cells = [finding.primary, ...finding.cells].map((cell) => a1From(sheet, cell));
  return [
    `【${words(`listing.severity.${finding.severity}`)}】${findingMessage(finding, words)}`,
    ...(finding.path.length > 0 ? [finding.path.join(" › ")] : []),
    ...(finding.explanation === null ? [] : [finding.explanation]),
    line("cells", [...new Set(cells)].join(words("pane.list-separator"))),
    line("advice", words(`rule.${finding.rule}.advice`, finding.values)),
    ...followers.map((follower) => line("follows", findingMessage(follower, words))),
  ].join("\n");
}

/** Findings as numbered lines. */
export function findingsText(causes: readonly Cause[], sheet: string, words: Words): string {
  return causes
    .map(({ finding }, index) =>
      words("pane.check.copy-line", {
        number: index + 1,
        severity: words(`listing.severity.${finding.severity}`),
        message: findingMessage(finding, words),
        cell: a1From(sheet, finding.primary),
      }),
    )
    .join("\n");
}
