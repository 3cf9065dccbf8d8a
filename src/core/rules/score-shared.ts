import { figure } from "./facts/figures";
import { rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** A merged score cell that serves several indicators judges none of them alone. */
export const scoreShared = defineRule({
  meta: {
    id: "score-shared",
    severity: "info",
    messages: { shared: ["score", "count"] },
    needs: ["scores", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const told = new Set<string>();
    return rowsOf(context).flatMap((row) => {
      const { score } = row;
      if (!score?.entry.held || score.sharedWith.length === 0) return [];
      const { cell } = score.entry;
      const key = `${cell.row},${cell.column}`;
      if (told.has(key)) return [];
      told.add(key);
      const values = {
        score: figure(score.entry.held.value),
        count: score.sharedWith.length + 1,
      };
      return [
        {
          message: "shared",
          values,
          primary: cell,
          found: values.score,
          path: row.path.slice(0, -1),
        },
      ];
    });
  },
});
