import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import { weighedBlocks } from "./facts/execution";
import { cited, rowsOf } from "./facts/rows";
import { defineRule, type Draft } from "./rule";

/** A score cell holds a number. "—" and "/" mean not applicable; "10分" is a number. */
export const scoreNotNumeric = defineRule({
  meta: {
    id: "score-not-numeric",
    severity: "error",
    messages: { unreadable: ["text"] },
    needs: ["scores", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const rows = rowsOf(context).flatMap((row) =>
      Object.values(row.measures.scores).flatMap(({ entry }) =>
        unreadable(entry, {
          cells: cited(row, entry, row.weightCell),
          path: row.path,
        }),
      ),
    );
    const executions = weighedBlocks(context).flatMap(({ execution: { score, reviewScore } }) =>
      [score, reviewScore].flatMap((entry) => unreadable(entry)),
    );
    const totals = Object.values(context.table.totals.scores).flatMap((entry) => unreadable(entry));
    return [...executions, ...rows, ...totals];
  },
});

function unreadable(entry: Entry<Dec> | null | undefined, about: Partial<Draft> = {}): Draft[] {
  if (entry?.state !== "unreadable") return [];
  const text = entry.text.trim();
  return [
    {
      message: "unreadable",
      values: { text },
      primary: entry.cell,
      found: text,
      ...about,
    },
  ];
}
