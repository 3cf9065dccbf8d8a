import { maxValue, minValue, number, object, pipe } from "valibot";
import { fundsBlocksOf } from "../score/funds-blocks";
import { toldRate } from "./facts/execution";
import { percent } from "./facts/figures";
import { levelName } from "./facts/levels";
import { rowsOf } from "./facts/rows";
import { cellsOf } from "./facts/cells-of";
import { defineRule } from "./rule";

/** With a rate under 80%, full marks for every output ask for a look at the targets. */
export const executionLowOutputFull = defineRule({
  meta: {
    id: "execution-low-output-full",
    severity: "warning",
    messages: { "outputs-full": ["rate", "count"] },
    options: {
      schema: object({ below: pipe(number(), minValue(0), maxValue(1)) }),
      defaults: { below: 0.8 },
    },
    needs: ["scores", "funds", "weights", "indicators"],
    yields: [
      { to: "execution-low-unexplained", how: "follow" },
      { to: "funds-unit", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const told = fundsBlocksOf(context.table).flatMap((block) => toldRate(block) ?? [])[0];
    if (!told) return { inapplicable: { id: "not-applicable.rate" } };
    const outputs = rowsOf(context).filter(
      (row) => levelName(row.path[0] ?? "") === "产出" && row.points?.gt(0) && row.score,
    );
    if (outputs.length === 0) return { inapplicable: { id: "not-applicable.no-outputs" } };
    const full = outputs.every(
      ({ judged, points }) => judged.recorded !== null && points !== null && judged.recorded.gte(points),
    );
    const cells = cellsOf(told.row.rate, told.row.executed);
    const primary = cells[0];
    if (told.rate.gte(context.options.below) || !full || !primary) return [];
    return [
      {
        message: "outputs-full",
        values: { rate: percent(told.rate), count: outputs.length },
        primary,
        cells: [...cells, ...outputs.flatMap((row) => row.score?.entry.cell ?? [])],
        found: percent(told.rate),
      },
    ];
  },
});
