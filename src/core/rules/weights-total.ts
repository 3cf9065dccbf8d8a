import { isCut } from "./facts/cut";
import { addition, additionOf, figure } from "./facts/figures";
import { groupMismatches } from "./facts/groups";
import { sumOfWeights } from "./facts/sum-of-weights";
import { followKey, unweighed } from "./facts/unweighed";
import { sum } from "../evaluation/decimal";
import { defineRule, type RuleContext } from "./rule";

/** The weights of the table, execution included, make the full mark. */
export const weightsTotal = defineRule({
  meta: {
    id: "weights-total",
    severity: "error",
    messages: { "sum-differs": ["sum", "fullMark", "parts"] },
    needs: ["weights", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { table, scores } = context;
    const weight = sumOfWeights(context);
    const { weightParts } = scores.recorded;
    const { fullMark } = table.scheme;
    if (isCut(context)) return { inapplicable: { id: "not-applicable.table-cut" } };
    if (weight === null) return { inapplicable: { id: "not-applicable.no-sum-of-weights" } };
    if (weight.eq(fullMark) || isGoalListWithoutExecution(context)) return [];
    const primary = table.totals.weight?.cell ?? weightParts[0]?.cells[0];
    if (!primary) return [];
    const values = weightParts.map((part) => part.value);
    const cause = causeOf(context);
    return [
      {
        message: "sum-differs",
        values: { sum: figure(weight), fullMark: figure(fullMark), parts: addition(values, weight) },
        primary,
        cells: [primary, ...weightParts.flatMap((part) => part.cells)],
        expected: figure(fullMark),
        found: figure(weight),
        explanation: additionOf(weightParts, weight),
        ...(cause ? { follows: cause } : {}),
      },
    ];
  },
});

/** A goal list holds 90 points: the system adds the execution's when the year is over. */
function isGoalListWithoutExecution({ table, scores, profile }: RuleContext<undefined>): boolean {
  const { weight } = scores.recorded;
  return (
    table.kind === "goal-list" &&
    scores.execution === null &&
    weight !== null &&
    weight.plus(profile.profile.execution.weight).eq(table.scheme.fullMark)
  );
}

/** Another finding that alone explains the difference: weights that are missing, or groups that are off by as much. */
function causeOf(context: RuleContext<undefined>): string | null {
  const { table, scores } = context;
  const weight = scores.recorded.weight;
  if (weight === null) return null;
  const difference = weight.minus(table.scheme.fullMark);
  const missing = unweighed(context)[0];
  if (missing && difference.lt(0)) return followKey(missing);
  const mismatches = groupMismatches(context);
  const first = mismatches[0]?.stated.cells[0];
  const off = sum(mismatches.map((mismatch) => mismatch.sum.minus(mismatch.stated.value)));
  return first && off.eq(difference) ? followKey({ rule: "weights-group", primary: first }) : null;
}
