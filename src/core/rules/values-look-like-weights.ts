import { sum } from "../evaluation/decimal";
import { addition } from "./facts/figures";
import { rowsOf, type Row } from "./facts/rows";
import { targetOf } from "./facts/target";
import { defineRule } from "./rule";

/** Fewer figures may make the full mark by chance. */
const LEAST = 4;

/** In a form without 分值 the targets are targets: bare figures that sum to the full mark look like weights. */
export const valuesLookLikeWeights = defineRule({
  meta: {
    id: "values-look-like-weights",
    severity: "warning",
    messages: { weights: ["count", "sum"] },
    needs: ["target-column", "indicators"],
    yields: [],
    clause: "转移支付绩效自评表填报说明",
  },
  check: (context) => {
    const { table } = context;
    if (table.columns.some(({ role }) => role === "weight" || role === "score" || role === "levelWeight")) {
      return { inapplicable: { id: "not-applicable.weighed-form" } };
    }
    const rows = rowsOf(context).filter((row) => targetOf(row)?.held);
    const values = rows.flatMap(({ judged: { target } }) => (target.kind === "number" ? [target.value] : []));
    const total = sum(values);
    if (rows.length < LEAST || values.length < rows.length || !rows.every(isBare) || !total.eq(table.scheme.fullMark))
      return [];
    const cells = rows.flatMap((row) => [targetOf(row)?.cell, row.measures.actual?.cell].flatMap((cell) => cell ?? []));
    const [primary] = cells;
    const explanation = addition(values, total);
    const count = rows.length;
    return primary
      ? [
          {
            message: "weights",
            values: { count, sum: total.toFixed() },
            primary,
            cells,
            found: total.toFixed(),
            explanation,
          },
        ]
      : [];
  },
});

/** Neither sign nor unit: a figure that could be anything. */
function isBare({ judged: { target } }: Row): boolean {
  return target.kind === "number" && target.sign === null && target.unitFrom !== "cell" && target.value.gt(0);
}
