import { sum } from "../evaluation/decimal";
import { weightConflicts } from "./facts/conflicts";
import { isCut } from "./facts/cut";
import { additionOf, figure } from "./facts/figures";
import { followKey } from "./facts/follow-key";
import { groupMismatches } from "./facts/groups";
import { missingLevels } from "./facts/missing-levels";
import { sumOfWeights } from "./facts/sum-of-weights";
import { unweighed } from "./facts/unweighed";
import { weightsMismatches, type WeightsMismatch } from "./facts/weights-total";
import { defineRule, type RuleContext } from "./rule";

/** The weights of the table, execution included, make the full mark. */
export const weightsTotal = defineRule({
  meta: {
    id: "weights-total",
    severity: "error",
    messages: { "sum-differs": ["sum", "fullMark", "parts"] },
    needs: ["weights", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    if (isCut(context)) return { inapplicable: { id: "not-applicable.table-cut" } };
    if (sumOfWeights(context) === null) return { inapplicable: { id: "not-applicable.no-sum-of-weights" } };
    const fullMark = figure(context.table.scheme.fullMark);
    return weightsMismatches(context).map((mismatch) => {
      const { sum: added, parts, primary } = mismatch;
      const explanation = additionOf(parts, added);
      const cause = causeOf(context, mismatch);
      return {
        message: "sum-differs",
        values: { sum: figure(added), fullMark, parts: explanation },
        primary,
        cells: [primary, ...parts.flatMap((part) => part.cells)],
        expected: fullMark,
        found: figure(added),
        explanation,
        ...(cause ? { follows: cause } : {}),
      };
    });
  },
});

/**
 * Another finding that alone explains the difference: weights that are missing, a level that is missing with its
 * points, a label that would close the sum, or groups that are off by as much.
 */
function causeOf(context: RuleContext<undefined>, { difference }: WeightsMismatch): string | null {
  const [missing] = unweighed(context);
  if (missing && difference.lt(0)) return followKey(missing);
  const level = missingLevels(context).find(({ points }) => points?.eq(difference.times(-1)));
  if (level) return followKey(level);
  const conflict = weightConflicts(context).find(({ label, cell }) => cell.minus(label).eq(difference));
  if (conflict) return followKey({ rule: "weight-conflict", primary: conflict.primary });
  const mismatches = groupMismatches(context);
  const [first] = mismatches.flatMap(({ stated }) => stated.cells);
  const off = sum(mismatches.map((mismatch) => mismatch.sum.minus(mismatch.stated.value)));
  const scaled = context.table.scheme.kind === "nested-percent"; // what a group is off by counts its share of it only
  return first && (scaled || off.eq(difference)) ? followKey({ rule: "weights-group", primary: first }) : null;
}
