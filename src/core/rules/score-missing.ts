import { figure } from "./facts/figures";
import { weighedBlocks } from "./facts/execution";
import { cited, rowsOf } from "./facts/rows";
import { lacksScore, unscoredExecutions } from "./facts/unscored";
import { defineRule, type Draft } from "./rule";

/** A weight has a score, in a sheet that is scored at all; the execution row too, where its weight and rate are there. */
export const scoreMissing = defineRule({
  meta: {
    id: "score-missing",
    severity: "error",
    messages: {
      blank: ["indicator", "points"],
      "blank-unweighed": ["indicator"],
      "blank-execution": ["points"],
    },
    needs: ["scores", "scored-by-design", "indicators"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "indicator-placeholder", how: "drop" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const rows: Draft[] = rowsOf(context).flatMap((row) => {
      const { score } = row;
      if (!score || !lacksScore(row)) return [];
      return [
        {
          message: row.points ? "blank" : "blank-unweighed",
          values: {
            indicator: row.node.name.value,
            ...(row.points ? { points: figure(row.points) } : {}),
          },
          primary: score.entry.cell,
          cells: cited(row, score.entry, row.weightCell),
          path: row.path,
        },
      ];
    });
    const executions = unscoredExecutions(context).map(({ primary, most }) => ({
      message: "blank-execution",
      values: { points: figure(most) },
      primary,
      cells: [
        primary,
        ...weighedBlocks(context)
          .filter(({ execution }) => execution.score?.cell === primary)
          .flatMap(({ execution }) => execution.weight?.cells ?? []),
      ],
    }));
    return [...executions, ...rows];
  },
});
