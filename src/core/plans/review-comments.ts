import { a1, parseA1, type CellRef } from "../grid/address";
import type { CommentEdit, EditPlan } from "../edits/edit-plan";
import type { TableReview } from "../review/review";
import type { Finding } from "../rules/finding";
import { reviewComments, type KeptReviewComment } from "../settings/review-comments";
import { settingText } from "../settings/setting-kind";
import type { Wording } from "./wording";

/** A comment as the workbook has it now. */
export interface StandingComment {
  readonly cell: CellRef;
  readonly text: string;
}

/** What is kept of our comments, and the same as the workbook keeps it; null where it keeps nothing. */
export interface KeptComments {
  /** Names of all sheets: what was kept of one that is gone may stand on this one, under another name. */
  readonly sheets: readonly string[];
  readonly list: readonly KeptReviewComment[];
  readonly text: string | null;
}

/**
 * The findings of one table as comments on their cells, all of a cell in one; those of an earlier review that still say
 * what they said are replaced or taken away. A cell that somebody else commented is left alone. One step, with what the
 * workbook keeps of it, so that they can be taken away as one later on.
 */
export function planReviewComments(
  review: TableReview,
  standing: readonly StandingComment[],
  kept: KeptComments,
  words: Wording,
): EditPlan {
  const { sheet } = review.table;
  const before = new Map(standing.map(({ cell, text }) => [a1(cell), text]));
  const ours = oursAmong(before, kept);
  const after = new Map<string, string>();
  for (const [cell, findings] of byCell(review)) {
    if (!before.has(cell) || ours.has(cell)) after.set(cell, commentText(findings, words));
  }
  const cells = new Set([...ours, ...after.keys()]);
  const list = [...keptElsewhere(sheet, before, kept), ...[...after].map(([cell, text]) => ({ sheet, cell, text }))];
  return planOf(sheet, cells, before, after, { kept, list });
}

/** Takes away every comment of ours on a sheet that still says what we wrote; what people changed is theirs. */
export function planWithoutReviewComments(
  sheet: string,
  standing: readonly StandingComment[],
  kept: KeptComments,
): EditPlan {
  const before = new Map(standing.map(({ cell, text }) => [a1(cell), text]));
  const list = keptElsewhere(sheet, before, kept);
  return planOf(sheet, oursAmong(before, kept), before, new Map(), { kept, list });
}

/**
 * Cells, as A1, whose comment is ours and unchanged. It is known by all that it says, not by its place: a comment goes
 * along with its cell where rows are inserted, and with its sheet where that gets another name or is copied.
 */
function oursAmong(standing: ReadonlyMap<string, string>, { list }: KeptComments): ReadonlySet<string> {
  const texts = new Set(list.map(({ text }) => text));
  return new Set([...standing].flatMap(([cell, text]) => (texts.has(text) ? [cell] : [])));
}

/** What is kept of other sheets, without that of a sheet which is gone and whose comments stand here. */
function keptElsewhere(
  sheet: string,
  standing: ReadonlyMap<string, string>,
  { list, sheets }: KeptComments,
): readonly KeptReviewComment[] {
  const here = new Set(standing.values());
  return list.filter((one) => one.sheet !== sheet && (sheets.includes(one.sheet) || !here.has(one.text)));
}

/** Findings that follow from others go with them; one on another sheet is told there. */
function byCell({ table, findings }: TableReview): ReadonlyMap<string, readonly Finding[]> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.follows !== null || finding.primary.sheet !== table.sheet) continue;
    const cell = a1(finding.primary);
    cells.set(cell, [...(cells.get(cell) ?? []), finding]);
  }
  return cells;
}

function commentText(findings: readonly Finding[], words: Wording): string {
  const lines = findings.flatMap(({ rule, severity, message, values, explanation }) => [
    words("comments.finding", {
      severity: words(`listing.severity.${severity}`),
      message: words(`rule.${rule}.${message}`, values),
    }),
    ...(explanation === null ? [] : [explanation]),
    words("record.advice", { advice: words(`rule.${rule}.advice`, values) }),
  ]);
  return [words("comments.head"), ...lines].join("\n");
}

function planOf(
  sheet: string,
  cells: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { kept, list }: { readonly kept: KeptComments; readonly list: readonly KeptReviewComment[] },
): EditPlan {
  const comments = [...cells].flatMap((address): CommentEdit[] => {
    const [was, will] = [before.get(address) ?? null, after.get(address) ?? null];
    const place = parseA1(address);
    return place && was !== will ? [{ cell: { sheet, ...place }, before: was, after: will }] : [];
  });
  const text = settingText(reviewComments, list);
  const settings = text === kept.text ? [] : [{ key: reviewComments.key, before: kept.text, after: text }];
  return { edits: [], comments, settings };
}
