import type { Dec } from "../evaluation/decimal";
import { addition, figure } from "./facts/figures";
import { firstCell } from "./facts/first-cell";
import { followKey } from "./facts/follow-key";
import { groupMismatches } from "./facts/groups";
import { missingLevels } from "./facts/missing-levels";
import { defineRule, type RuleContext } from "./rule";

/** A group's stated weight is the sum of its children, at every level, under the scheme that the sheet follows. */
export const weightsGroup = defineRule({
  meta: {
    id: "weights-group",
    severity: "error",
    messages: { "sum-differs": ["group", "stated", "sum"] },
    needs: ["weights", "indicators"],
    yields: [{ to: "formula-range-short", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    groupMismatches(context).map(({ node, stated, sum, parts, cells, path, follows }) => ({
      message: "sum-differs",
      values: {
        group: path.at(-1) ?? "",
        stated: figure(stated.value),
        sum: figure(sum),
      },
      primary: firstCell(stated),
      cells,
      expected: figure(stated.value),
      found: figure(sum),
      explanation: addition(parts, sum),
      path,
      follows: follows ?? (node === null ? levelsGone(context, stated.value.minus(sum)) : []),
    })),
});

/** A goal lacks what a level would weigh that is not there. */
function levelsGone(context: RuleContext<undefined>, lacking: Dec): readonly string[] {
  return missingLevels(context).flatMap((level) => (level.points?.eq(lacking) ? followKey(level) : []));
}
