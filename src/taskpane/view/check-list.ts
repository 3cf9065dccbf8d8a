import { a1From } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import type { TableReview } from "../../core/review/review";
import type { CheckState } from "../check/check-state";
import { causes, type Cause } from "./causes";
import { findingMessage, ruleTitle } from "./finding-text";
import type { Words } from "../words";

/** A line of the list: the heading of a group, or a card. */
export type CheckRow =
  | { readonly kind: "group"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: "card"; readonly key: string; readonly cause: Cause };

/** The causes that filter and search let through, in groups. */
export function checkRows(
  review: TableReview,
  { severities, grouping, search }: Pick<CheckState, "severities" | "grouping" | "search">,
  words: Words,
): CheckRow[] {
  const sought = search.trim().toLowerCase();
  const { sheet } = review.table;
  const shown = causes(review.findings).filter(
    ({ finding, followers }) =>
      (severities === "all" || finding.severity === severities) &&
      (sought === "" || [finding, ...followers].some((one) => says(one, sheet, words).includes(sought))),
  );
  const groups = new Map<string, { title: string; causes: Cause[] }>();
  for (const cause of shown) {
    const [key, title] = groupOf(cause.finding, grouping, words);
    const group = groups.get(key);
    if (group) group.causes.push(cause);
    else groups.set(key, { title, causes: [cause] });
  }
  return [...groups].flatMap(([key, group]) => [
    { kind: "group" as const, key: `group ${key}`, title: group.title, count: group.causes.length },
    ...group.causes.map((cause) => ({ kind: "card" as const, key: `card ${cause.index}`, cause })),
  ]);
}

function groupOf(finding: Finding, grouping: CheckState["grouping"], words: Words): readonly [string, string] {
  switch (grouping) {
    case "severity":
      return [finding.severity, words(`listing.severity.${finding.severity}`)];
    case "rule":
      return [finding.rule, ruleTitle(finding.rule, words)];
    case "indicator":
      return finding.path.length === 0
        ? ["", words("pane.check.group.table")]
        : [finding.path.join("\n"), finding.path.join(" › ")];
  }
}

/** Everything that a person may look a finding up by. */
function says(finding: Finding, sheet: string, words: Words): string {
  return [
    findingMessage(finding, words),
    ruleTitle(finding.rule, words),
    finding.rule,
    finding.path.join(" › "),
    a1From(sheet, finding.primary),
  ]
    .join("\n")
    .toLowerCase();
}
