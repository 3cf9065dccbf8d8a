import { once } from "./once";
import { ZERO, type Dec } from "../../evaluation/decimal";
import type { RuleContext } from "../rule";
import { fundsBlocksOf } from "../../score/funds-blocks";
import { unfilledCells, weighedBlocks } from "./execution";
import { weightAbove } from "./groups";
import { rowsOf, type Row } from "./rows";
import { scoredAtAll } from "./scored";
import { type Cause } from "./follow-key";

/** A place without a score that its weight asks for; `most` is what it can add to the total. */
export interface Unscored extends Cause {
  readonly most: Dec;
}

/**
 * Whether a row's score is blank where its weight, or in a layout without weights its group's or its goal's, asks for one. A filler
 * of the template, an optional indicator and a "—" ask for none.
 */
export function lacksScore(row: Row): boolean {
  if (row.score?.entry.state !== "blank" || row.measures.placeholder || row.node.optional) return false;
  if (row.points?.gt(ZERO)) return true;
  const answered = Boolean(row.measures.target?.held) && Boolean(row.measures.actual?.held);
  return answered && row.node.weight.cell === null && weightAbove(row.placed) !== null;
}

/** The execution row's score is blank although its weight and its rate are there. */
export function unscoredExecutions({ table }: Pick<RuleContext, "table">): readonly Unscored[] {
  return weighedBlocks({ table }).flatMap(({ execution: { weight, rate, score } }) =>
    weight?.value.gt(ZERO) && rate?.held && score?.state === "blank"
      ? [{ rule: "score-missing", primary: score.cell, most: weight.value }]
      : [],
  );
}

/** Every place whose score is missing from the recorded total, with the finding that tells of it. */
export const unscored = once((context: Pick<RuleContext, "table" | "scores">): readonly Unscored[] => {
  if (!scoredAtAll(context)) return [];
  const causes: Unscored[] = [];
  for (const row of rowsOf(context)) {
    const entry = row.score?.entry;
    const rule = entry && ruleFor(row, entry.state);
    if (rule)
      causes.push({
        rule,
        primary: entry.cell,
        most: row.points ?? weightAbove(row.placed) ?? ZERO,
      });
  }
  for (const { execution } of weighedBlocks(context)) {
    const { score, weight } = execution;
    const rule =
      score?.state === "unreadable" ? "score-not-numeric" : score?.state === "error" ? "formula-error" : null;
    if (rule && score) causes.push({ rule, primary: score.cell, most: weight?.value ?? ZERO });
  }
  return [...causes, ...unscoredExecutions(context)];
});

function ruleFor(row: Row, state: string): string | null {
  if (state === "unreadable") return "score-not-numeric";
  if (state === "error") return "formula-error";
  return lacksScore(row) ? "score-missing" : null;
}

/** An execution whose weight or rate is not filled in has no score either; most forms give it what the profile says. */
export function unfilledExecutions({ table, profile }: Pick<RuleContext, "table" | "profile">): readonly Unscored[] {
  return fundsBlocksOf(table).flatMap((block) => {
    const [primary] = unfilledCells(block);
    const scored = block.execution?.score?.held;
    return primary && !scored
      ? [
          {
            rule: "execution-row-unfilled",
            primary,
            most: profile.profile.execution.weight,
          },
        ]
      : [];
  });
}
