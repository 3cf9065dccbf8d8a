import type { CellRef } from "../../grid/address";
import { minDec, roundHalfUp, type Dec } from "../../evaluation/decimal";
import { withinTolerance } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { weighedBlocks } from "./execution";
import { percent } from "./figures";
import { dec } from "../../evaluation/decimal";

/** How a recorded execution score fits what the profile makes of the rate. */
export interface ExecutionFit {
  readonly path: "exact" | "rate-rounded" | "none";
  readonly recorded: Dec;
  /** At the decimals of the table's scores. */
  readonly expected: Dec;
  /** "49.88%" → "50%": the rate that fits, where the path is rate-rounded. */
  readonly roundedRate: string;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  readonly explanation: string | null;
}

/** Rates are rounded to whole percent or to one or two decimals of them. */
const RATE_DECIMALS = [2, 3, 4];

/** Null where the execution has no score, or its weight and rate do not give one. */
export function executionFit(context: Pick<RuleContext, "table" | "scores" | "profile">): ExecutionFit | null {
  const { execution, decimals } = context.scores;
  if (!execution || execution.recorded === null || execution.score === null || !execution.cell) return null;
  const { recorded, score, rate, weight, cell, explanation } = execution;
  const weighed = weighedBlocks(context)[0];
  const cells = [
    cell,
    ...(weighed?.execution.weight?.cells ?? []),
    ...[weighed?.row.rate, weighed?.row.executed].flatMap((entry) => entry?.cell ?? []),
  ];
  const fit = { recorded, expected: execution.rounded ?? score, cell, cells, explanation };
  if (withinTolerance(recorded, score, decimals)) return { ...fit, path: "exact", roundedRate: "" };
  if (context.profile.profile.execution.rule.kind === "ratio" && rate !== null) {
    for (const places of RATE_DECIMALS) {
      const rounded = roundHalfUp(rate, places);
      if (withinTolerance(recorded, weight.times(minDec(rounded, dec(1))), decimals)) {
        return { ...fit, path: "rate-rounded", roundedRate: percent(rounded) };
      }
    }
  }
  return { ...fit, path: "none", roundedRate: "" };
}
