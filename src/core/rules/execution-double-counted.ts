import { executionLikeIndicators } from "./facts/execution-indicators";
import { cited } from "./facts/rows";
import { defineRule } from "./rule";

/** The execution counts once: no indicator repeats 预算执行率 beside the execution row. */
export const executionDoubleCounted = defineRule({
  meta: {
    id: "execution-double-counted",
    severity: "warning",
    messages: { repeated: ["indicator"] },
    needs: ["execution", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    executionLikeIndicators(context)
      .filter((row) => row.points !== null || row.judged.recorded !== null)
      .map((row) => ({
        message: "repeated",
        values: { indicator: row.node.name.value },
        primary: row.nameCell.row === row.measures.row ? row.nameCell : (row.weightCell ?? row.nameCell),
        cells: cited(row, row.weightCell, row.score?.entry, row.measures.actual),
        path: row.path,
      })),
});
