import type { Dec } from "../../evaluation/decimal";
import { sameCell } from "../../grid/address";
import { agree, precisionOf } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { weighedBlocks } from "./execution";
import { followKey, type Cause } from "./follow-key";
import { outOfRange } from "./out-of-range";
import { scoredRows } from "./scored-rows";
import { suspect } from "./suspect-scores";

/**
 * The finding on the one score that shows more decimals than all others, where a score would be right without it: what
 * the others are rounded to comes from it alone. Null where several show as many, or nothing is odd about it.
 */
export function oddDecimals(context: RuleContext, recorded: Dec, exact: Dec | null): string | null {
  const odd = exact && oddest(context);
  return odd && agree(recorded, exact, precisionOf(odd.others, context.profile.profile)) ? followKey(odd.cause) : null;
}

function oddest(context: RuleContext): { readonly cause: Cause; readonly others: number } | null {
  const shown = scoredRows(context).map((scored) => ({
    scored,
    decimals: scored.row.score?.entry.held?.decimals ?? 0,
  }));
  const [first] = [...shown].sort((a, b) => b.decimals - a.decimals);
  const executions = weighedBlocks(context).map(({ execution }) => execution.score?.held?.decimals ?? 0);
  const others = Math.max(0, ...executions, ...shown.flatMap((one) => (one === first ? [] : [one.decimals])));
  if (!first || others >= first.decimals) return null;
  const cause =
    outOfRange(context).find(({ primary }) => sameCell(primary, first.scored.cell)) ?? suspect(first.scored);
  return cause && { cause, others };
}
