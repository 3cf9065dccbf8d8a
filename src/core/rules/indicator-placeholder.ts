import { cited, rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** A placeholder of the template (指标2：, ×××, ……) carries neither weight nor score. */
export const indicatorPlaceholder = defineRule({
  meta: {
    id: "indicator-placeholder",
    severity: "error",
    messages: { left: ["name"] },
    needs: ["indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context)
      .filter((row) => row.measures.placeholder && (row.judged.weight?.gt(0) || row.judged.recorded !== null))
      .map((row) => ({
        message: "left",
        values: { name: row.node.name.value },
        primary: row.nameCell.row === row.measures.row ? row.nameCell : (row.weightCell ?? row.nameCell),
        cells: cited(row, row.weightCell, row.score?.entry),
        path: row.path,
      })),
});
