import { executionLikeIndicators } from "./facts/execution-indicators";
import { weighedBlocks } from "./facts/execution";
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
  check: (context) => {
    const own = weighedBlocks(context).flatMap(({ execution }) => [
      ...(execution.weight?.cells ?? []),
      execution.score?.cell,
    ]);
    const rowsOfBlock = new Set(own.flatMap((cell) => (cell ? [`${cell.sheet}!${cell.row}`] : [])));
    return executionLikeIndicators(context)
      .filter((row) => row.points !== null || row.judged.recorded !== null)
      .filter((row) => !rowsOfBlock.has(`${row.nameCell.sheet}!${row.measures.row}`))
      .map((row) => ({
        message: "repeated",
        values: { indicator: row.node.name.value },
        primary: row.nameCell.row === row.measures.row ? row.nameCell : (row.weightCell ?? row.nameCell),
        cells: cited(row, row.weightCell, row.score?.entry, row.measures.actual),
        path: row.path,
      }));
  },
});
