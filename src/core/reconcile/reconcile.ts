import { a1From } from "../grid/address";
import type { TableReview } from "../review/review";
import { defaultProfile } from "../score/profiles";
import { score } from "../score/score";
import type { Closing, Part } from "../score/score-sheet";
import type { ChosenProfile } from "../evaluation/profile";
import { choose } from "./choose";
import { agreesWith, heldFor } from "./compare";
import { itemsOf, type Item } from "./items";
import { matchItems, type Matches } from "./match";
import { readStatements } from "./read-statements";
import { reportCatalogue } from "./report-catalogue";
import type { ReportContext, ReportDraft, ReportFinding, ReportRule } from "./report-rule";
import type { Reading } from "./statement";
import { itemAt, textTable } from "./text-table";

/** Everything there is to say of a report's text, alone or against a table. */
export interface Reconciliation {
  readonly reading: Reading;
  readonly items: readonly Item[];
  /** Rows of the sheet by item; empty without a sheet. */
  readonly matches: Matches;
  readonly findings: readonly ReportFinding[];
  /** What would make the text's own total true. */
  readonly closing: readonly Closing[];
  /** Names the parts of `closing` and says where they stand. */
  readonly itemsOf: (part: Part) => readonly Item[];
}

/** Reads a text and holds it against itself, and against a table where one is given. Pure; throws nothing. */
export function reconcile(text: string, review: TableReview | null = null): Reconciliation {
  const reading = readStatements(text);
  const items = itemsOf(reading);
  const matches: Matches = review ? matchItems(items, review.table) : new Map();
  const chosen = choose(reading, (item, statement) =>
    review ? agreesWith(heldFor(review, matches, item, statement.kind), statement) : false,
  );
  const profile: ChosenProfile = review?.profile ?? { profile: defaultProfile, by: "default" };
  const arithmetic = score(textTable(items, chosen), profile);
  const sheet = review ? { review, matches } : null;
  const context: ReportContext = { text, reading, items, chosen, arithmetic, profile, sheet };
  return {
    reading,
    items,
    matches,
    findings: findingsOf(context),
    closing: arithmetic.closing,
    itemsOf: (part) => part.cells.flatMap((cell) => itemAt(items, cell) ?? []),
  };
}

function findingsOf(context: ReportContext): readonly ReportFinding[] {
  const all = reportCatalogue
    .filter(({ meta }) => meta.alone || context.sheet)
    .flatMap((rule) => rule.check(context).map((draft) => findingOf(rule, draft)));
  const sorted = all.sort(
    (a, b) => a.place.offset - b.place.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  // What a finding would follow must have been said.
  return sorted.map((finding) =>
    sorted.some((other) => keyOf(other) === finding.follows && other.follows === null)
      ? finding
      : { ...finding, follows: null },
  );
}

function findingOf({ meta }: ReportRule, draft: ReportDraft): ReportFinding {
  const cells = draft.cells ?? [];
  return {
    rule: meta.id,
    severity: meta.severity,
    message: draft.message,
    values: draft.values,
    primary: cells[0] ?? null,
    cells,
    expected: draft.expected ?? null,
    found: draft.found ?? null,
    explanation: draft.explanation ?? null,
    path: draft.path ?? [],
    follows: draft.follows ? `${draft.follows.rule}@${draft.follows.place.offset}` : null,
    place: draft.place,
    places: draft.places ?? [],
  };
}

/** By which another finding follows this one: its rule and its place in the text. */
export function keyOf({ rule, place }: ReportFinding): string {
  return `${rule}@${place.offset}`;
}

/** "D12" of an item's row in the sheet; null where it has none. */
export function addressOf({ matches }: Reconciliation, home: string, item: Item): string | null {
  const cell = matches.get(item.index)?.[0]?.node.name.cells[0];
  return cell ? a1From(home, cell) : null;
}
