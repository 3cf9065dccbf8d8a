import type { CellRef } from "../../grid/address";
import { roundHalfUp, type Dec } from "../../evaluation/decimal";
import { executionShare } from "../../score/execution-score";
import { executionPath } from "../../score/rounding-paths";
import { agree } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { cellsOf } from "./cells-of";
import { weighedBlocks } from "./execution";
import { executionIndicators } from "./execution-indicators";
import { percent } from "./figures";
import { followKey } from "./follow-key";

/** How a recorded execution score fits what the profile makes of the rate. */
export interface ExecutionFit {
  readonly path: "exact" | "rate-rounded" | "none";
  readonly recorded: Dec;
  /** At the decimals of the table's scores. */
  readonly expected: Dec;
  /** "50%" for 49.88%: the rate that fits, where the path is rate-rounded. */
  readonly roundedRate: string;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  readonly explanation: string | null;
}

/** Null where the execution has no score, or its weight and rate do not give one. */
export function executionFit(context: Pick<RuleContext, "table" | "scores" | "profile">): ExecutionFit | null {
  const { execution } = context.scores;
  if (!execution?.cell || !execution.recorded || !execution.score) return null;
  const { recorded, score, rate, weight, cell, explanation } = execution;
  const weighed = weighedBlocks(context)[0];
  const cells = [
    cell,
    ...(weighed?.execution.weight?.cells ?? []),
    ...cellsOf(weighed?.row.rate, weighed?.row.executed),
  ];
  const fit = {
    recorded,
    expected: execution.rounded ?? score,
    roundedRate: "",
    cell,
    cells,
    explanation,
  };
  const share = (of: Dec): Dec => executionShare(of, context.profile.profile.execution.rule);
  const path = rate && executionPath(recorded, { weight, rate }, share, context.scores);
  if (rate && path === "rate-first") {
    const places = [2, 3, 4].find((one) =>
      agree(recorded, weight.times(share(roundHalfUp(rate, one))), context.scores),
    );
    return {
      ...fit,
      path: "rate-rounded",
      roundedRate: percent(roundHalfUp(rate, places ?? 2)),
    };
  }
  return { ...fit, path: path ? "exact" : "none" };
}

/** The finding on the indicator whose rate gives the recorded score: that, and not the score, is at odds with the block. */
export function fittingIndicator(context: Pick<RuleContext, "table" | "scores" | "profile">): readonly string[] {
  const { execution } = context.scores;
  const share = (of: Dec): Dec => executionShare(of, context.profile.profile.execution.rule);
  return executionIndicators(context).flatMap(({ judged: { actual }, measures }) => {
    if (!execution?.recorded || !measures.actual || actual.kind !== "number" || actual.unit !== "%") return [];
    const due = execution.weight.times(share(actual.value.div(100)));
    const fits = agree(execution.recorded, due, context.scores);
    return fits ? followKey({ rule: "execution-rate", primary: measures.actual.cell }) : [];
  });
}
