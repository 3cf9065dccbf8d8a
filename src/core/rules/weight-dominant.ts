import { minValue, number, object, pipe } from "valibot";
import { figure } from "./facts/figures";
import { cited, rowsOf } from "./facts/rows";
import { honestWeights } from "./facts/suspect-weight";
import { defineRule } from "./rule";

/**
 * No single indicator decides the result: its effective points stay under a share of the full mark. What is more than
 * that mark is a slip, of which the sums tell.
 */
export const weightDominant = defineRule({
  meta: {
    id: "weight-dominant",
    severity: "info",
    messages: { dominant: ["indicator", "points", "from"] },
    options: {
      schema: object({ from: pipe(number(), minValue(0)) }),
      defaults: { from: 30 },
    },
    needs: ["weights", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { table, options } = context;
    if (table.kind === "summary") return { inapplicable: { id: "not-applicable.summary" } };
    const from = table.scheme.fullMark.times(options.from).div(100);
    return rowsOf(context).flatMap((row) => {
      const { points, measures, node } = row;
      if (
        !points?.gte(from) ||
        points.gt(table.scheme.fullMark) ||
        measures.weightSharedWith.length > 0 ||
        node.depth === 1 ||
        node.optional
      )
        return [];
      return [
        {
          message: "dominant",
          values: {
            indicator: row.node.name.value,
            points: figure(points),
            from: figure(from),
          },
          primary: row.weightCell ?? row.nameCell,
          cells: cited(row, row.weightCell),
          found: figure(points),
          path: row.path,
          follows: honestWeights(context, row).flatMap(({ weight, cause }) => (weight.lt(from) ? cause : [])),
        },
      ];
    });
  },
});
