import type { Dec } from "../evaluation/decimal";
import { inColumn } from "../evaluation/in-column";
import type { Entry } from "../evaluation/sourced";
import { figure } from "./facts/figures";
import { rowsOf } from "./facts/rows";
import { weighedBlocks } from "./facts/execution";
import { defineRule, type Draft } from "./rule";

/** Self score and review score are the same, or the difference is known. Totals speak where no row does. */
export const scoreColumnsDisagree = defineRule({
  meta: {
    id: "score-columns-disagree",
    severity: "info",
    messages: { differs: ["self", "review"] },
    needs: ["scores", "indicators"],
    yields: [
      { to: "score-out-of-range", how: "follow" },
      { to: "score-full-unmet", how: "follow" },
      { to: "score-not-proportional", how: "follow" },
      { to: "score-raw-percentage", how: "follow" },
      { to: "score-cut-met", how: "follow" },
      { to: "score-outside-band", how: "follow" },
      { to: "score-total", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { columns, totals } = context.table;
    const self = columns.find((column) => column.role === "score" && column.scoreKind === "self");
    const review = columns.find((column) => column.role === "score" && column.scoreKind === "review");
    // The head may hold 财政审定评分 alone.
    if (self && !review && totals.reviewed) return differs(totals.scores[self.id], totals.reviewed, []);
    if (!self || !review) return { inapplicable: { id: "not-applicable.one-score-column" } };
    const rows = rowsOf(context).flatMap(({ measures: { scores }, path }) =>
      differs(inColumn(scores, self.id)?.entry, inColumn(scores, review.id)?.entry, path),
    );
    const executions = weighedBlocks(context).flatMap(({ execution }) =>
      differs(execution.score, execution.reviewScore, []),
    );
    const found = [...executions, ...rows];
    const complete = rowsOf(context).every(({ measures: { scores } }) =>
      [self, review].every(({ id }) => inColumn(scores, id)?.entry.held),
    );
    return found.length > 0 || !complete ? found : differs(totals.scores[self.id], totals.scores[review.id], []);
  },
});

function differs(
  self: Entry<Dec> | null | undefined,
  review: Entry<Dec> | null | undefined,
  path: readonly string[],
): Draft[] {
  if (!self?.held || !review?.held || self.held.value.eq(review.held.value)) return [];
  const values = {
    self: figure(self.held.value),
    review: figure(review.held.value),
  };
  return [
    {
      message: "differs",
      values,
      primary: review.cell,
      cells: [review.cell, self.cell],
      expected: values.self,
      found: values.review,
      path,
    },
  ];
}
