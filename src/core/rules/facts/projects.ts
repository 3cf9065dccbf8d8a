import type { EvaluationTable } from "../../evaluation/table";

/** A list of several projects, each with a head of its own: what one project's weights are to make, all of theirs are not. */
export function severalProjects({ blocks }: Pick<EvaluationTable, "blocks">): boolean {
  return blocks.filter(({ head }) => head !== undefined).length > 1;
}

/** A list of projects with their own totals: those are ranked, not added. Groups that are summed up state their weights. */
export function ranksProjects({ kind, scheme }: Pick<EvaluationTable, "kind" | "scheme">): boolean {
  return kind === "summary" && scheme.kind === "scores-only";
}
