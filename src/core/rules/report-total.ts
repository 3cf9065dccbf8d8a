import { dec, sum, ZERO, type Dec } from "../evaluation/decimal";
import { agreesWith, heldFor } from "../reconcile/compare";
import type { Item } from "../reconcile/items";
import type { ReportContext, ReportDraft, ReportRule } from "../reconcile/report-rule";
import { leavesUnder } from "../reconcile/text-table";
import { weightSum } from "../reconcile/weight-sum";
import { withinTolerance } from "../score/tolerance";
import { addition, additionOf, figure } from "./facts/figures";

/** From so much on the text states its scores as a whole. */
const WHOLE_FROM = dec(90);
/** So many scores without weights make a list. */
const LIST_FROM = 3;

/** The stated total is the sum of the scores that the text states; so is a group's score that of what is below it. */
export const reportTotal: ReportRule = {
  meta: {
    id: "report-total",
    severity: "error",
    messages: {
      "sum-differs": ["stated", "sum"],
      "scores-missing": ["stated", "sum", "count"],
      "group-differs": ["name", "stated", "sum"],
    },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) => [...totalDraft(context), ...context.items.flatMap((item) => groupDraft(context, item))],
};

function totalDraft(context: ReportContext): ReportDraft[] {
  const { arithmetic, chosen, reading } = context;
  const { total, scoreParts, unscored } = arithmetic.recorded;
  const stated = reading.statements.filter(({ kind, role, value }) => kind === "total" && role === null && value);
  const [first] = stated;
  if (!first?.value || total === null || !isWhole(context)) return [];
  const { decimals } = arithmetic;
  if (stated.some(({ value }) => value && withinTolerance(value, total, decimals))) return [];
  const wrong = wrongScores(context);
  const off = first.value.minus(total);
  const [cause] = wrong;
  const explained = cause && sum(wrong.map(({ by }) => by)).eq(off);
  return [
    {
      message: unscored.length > 0 ? "scores-missing" : "sum-differs",
      values: { stated: figure(first.value), sum: figure(total), count: unscored.length },
      place: (chosen.total ?? first).place,
      places: context.items.flatMap((item) => chosen.score(item)?.place ?? []),
      expected: figure(total),
      found: figure(first.value),
      explanation: additionOf(scoreParts, total),
      ...(explained ? { follows: { rule: "report-score", place: cause.place } } : {}),
    },
  ];
}

/** Whether the text tells all scores: its weights make a whole, or it lists scores without weights. */
function isWhole(context: ReportContext): boolean {
  const weights = weightSum(context);
  if (weights) return weights.sum.gte(WHOLE_FROM);
  const { items, chosen } = context;
  const top = items.filter((item) => item.parent === null && chosen.score(item));
  return !items.some((item) => chosen.weight(item)) && top.length >= LIST_FROM;
}

/** Scores that the sheet has otherwise, with what the sheet would add. */
function wrongScores({ items, chosen, sheet }: ReportContext) {
  if (!sheet) return [];
  return items.flatMap((item) => {
    const score = chosen.score(item);
    const held = heldFor(sheet.review, sheet.matches, item, "score");
    const [right] = held;
    if (!score?.value || !right || agreesWith(held, score)) return [];
    return [{ place: score.place, by: right.value.minus(score.value) }];
  });
}

/** A group's own score beside the sum of those below it, where all of them have one. */
function groupDraft(context: ReportContext, item: Item): ReportDraft[] {
  const { items, chosen, arithmetic, sheet } = context;
  const own = chosen.score(item);
  if (!own?.value || item.children.length === 0 || sheet?.matches.has(item.index)) return [];
  const below = leavesUnder(items, item).map((leaf) => chosen.score(leaf));
  if (below.some((score) => !score?.value)) return [];
  const values: Dec[] = below.map((score) => score?.value ?? ZERO);
  const total = sum(values);
  if (withinTolerance(own.value, total, arithmetic.decimals)) return [];
  return [
    {
      message: "group-differs",
      values: { name: item.name, stated: figure(own.value), sum: figure(total) },
      place: own.place,
      places: below.flatMap((score) => score?.place ?? []),
      expected: figure(total),
      found: figure(own.value),
      explanation: addition(values, total),
      path: [item.name],
    },
  ];
}
