import { additionOf, figure } from "./facts/figures";
import { sumOfWeights } from "./facts/sum-of-weights";
import { unweighed } from "./facts/unweighed";
import { followKey } from "./facts/follow-key";
import { defineRule } from "./rule";

/** The printed total weight is the sum of the weights, execution included. */
export const weightsTotalCell = defineRule({
  meta: {
    id: "weights-total-cell",
    severity: "error",
    messages: { "sum-differs": ["printed", "sum"] },
    needs: ["weights", "total-row", "indicators"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "formula-range-short", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { table, scores } = context;
    const entry = table.totals.weight;
    if (!entry?.held) return entry ? [] : { inapplicable: { id: "not-applicable.total-weight" } };
    const weight = sumOfWeights(context);
    const { weightParts } = scores.recorded;
    const printed = entry.held.value.times(table.scheme.weightUnit ?? 1);
    if (weight === null) return { inapplicable: { id: "not-applicable.no-sum-of-weights" } };
    if (printed.eq(weight)) return [];
    const missing = unweighed(context)[0];
    const follows =
      missing && weight.lt(printed)
        ? followKey(missing)
        : printed.eq(table.scheme.fullMark)
          ? followKey({ rule: "weights-total", primary: entry.cell })
          : null;
    return [
      {
        message: "sum-differs",
        values: { printed: figure(printed), sum: figure(weight) },
        primary: entry.cell,
        cells: [entry.cell, ...weightParts.flatMap((part) => part.cells)],
        expected: figure(weight),
        found: figure(printed),
        explanation: additionOf(weightParts, weight),
        ...(follows ? { follows } : {}),
      },
    ];
  },
});
