import { sum, ZERO, type Dec } from "../evaluation/decimal";
import { agree } from "../score/tolerance";
import { isCut } from "./facts/cut";
import { additionOf, figure } from "./facts/figures";
import { totalEntry } from "./facts/total-entry";
import { unfilledExecutions, unscored } from "./facts/unscored";
import { followKey } from "./facts/follow-key";
import { ranksProjects } from "./facts/projects";
import { explaining } from "./facts/suspect-scores";
import { subtotalMismatches } from "./facts/subtotals";
import { scoreEntries, sumAsShown } from "./facts/summands";
import { weightsMismatches } from "./facts/weights-total";
import { defineRule, type RuleContext } from "./rule";

/**
 * The printed total is the sum of the scores, execution included. Beside missing scores it says whether full marks
 * for them would close the total, and follows from them where they alone can explain the difference.
 */
export const scoreTotal = defineRule({
  meta: {
    id: "score-total",
    severity: "error",
    messages: {
      "sum-differs": ["printed", "sum"],
      "full-marks-close": ["printed", "sum", "count", "missing", "full"],
      "full-marks-do-not-close": ["printed", "sum", "count", "missing", "full"],
    },
    needs: ["scores", "total-score", "scored-by-design", "indicators"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "formula-range-short", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { table, scores } = context;
    if (ranksProjects(table)) return { inapplicable: { id: "not-applicable.summary" } };
    if (isCut(context)) return { inapplicable: { id: "not-applicable.table-cut" } };
    const entry = totalEntry({ table, scores });
    const { total, scoreParts } = scores.recorded;
    if (!entry?.held || total === null) return [];
    const printed = entry.held.value;
    if (agree(printed, total, scores) || roundedEarly(context, printed) || roundedLate(context, printed)) return [];
    const missing = unscored(context);
    const most = sum(missing.map((place) => place.most));
    const full = total.plus(most);
    const closes = agree(printed, full, scores);
    const follows = causeOf(context, printed.minus(total));
    return [
      {
        message: missing.length === 0 ? "sum-differs" : closes ? "full-marks-close" : "full-marks-do-not-close",
        values: {
          printed: entry.held.text.trim(),
          sum: figure(total),
          ...(missing.length > 0
            ? {
                count: missing.length,
                missing: figure(most),
                full: figure(full),
              }
            : {}),
        },
        primary: entry.cell,
        cells: [entry.cell, ...scoreParts.flatMap((part) => part.cells)],
        expected: figure(total),
        found: figure(printed),
        explanation: additionOf(scoreParts, total),
        ...(follows ? { follows } : {}),
      },
    ];
  },
});

/** Round each, then sum: the total was taken from the scores as the rows show them. Under nested percent they are scaled. */
function roundedEarly(context: RuleContext<undefined>, printed: Dec): boolean {
  const { table, scores } = context;
  return table.scheme.kind !== "nested-percent" && agree(printed, sumAsShown(scoreEntries(context)), scores);
}

/** Sum first, then round: the total was taken from the unrounded scores, and every row is the rounding of its own. */
function roundedLate({ scores }: RuleContext<undefined>, printed: Dec): boolean {
  const { indicators, execution, recomputed } = scores;
  if (recomputed.total === null || !agree(printed, recomputed.total, scores)) return false;
  return [...indicators, ...(execution ? [execution] : [])].every(
    ({ recorded, score }) => recorded !== null && (score === null || agree(recorded, score, scores)),
  );
}

/**
 * The finding that explains the difference: missing scores that could add as much, unless a named assumption about
 * something else closes the total; one score out of range that a possible one in its place would repair; or a row that
 * is gone with its weight and its score.
 */
function causeOf(context: RuleContext<undefined>, difference: Dec): string | null {
  const missing = [...unscored(context), ...unfilledExecutions(context)];
  const most = sum(missing.map((place) => place.most));
  const first = missing[0];
  const otherwise = context.scores.closing.some((closing) => closing.closes) && !difference.eq(most);
  if (first && difference.gte(ZERO) && difference.lte(most) && (missing.length === 1 || !otherwise)) {
    return followKey(first);
  }
  const suspect = explaining(context, difference);
  if (suspect) return followKey(suspect);
  const subtotal = subtotalMismatches(context).find(({ printed, sum: added }) => printed.minus(added).eq(difference));
  if (subtotal) return followKey({ rule: "score-subtotal", primary: subtotal.entry.cell });
  const lost = weightsMismatches(context).find(
    (one) => difference.gt(ZERO) && difference.lte(one.difference.times(-1)),
  );
  return lost ? followKey({ rule: "weights-total", primary: lost.primary }) : null;
}
