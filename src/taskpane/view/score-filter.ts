import type { ScoreFilter } from "../score/score-state";
import type { ScoreRow } from "./score-row";

/** The lines that a filter shows, in the order in which it shows them. */
export function filtered(rows: readonly ScoreRow[], filter: ScoreFilter): readonly ScoreRow[] {
  switch (filter) {
    case "all":
      return rows;
    case "lost":
      return rows.filter(({ lost }) => lost.gt(0)).sort((a, b) => b.lost.cmp(a.lost));
    case "differs":
      return rows.filter(({ differs }) => differs);
    case "unable":
      return rows.filter(({ kind, why }) => kind === "indicator" && why !== null);
  }
}
