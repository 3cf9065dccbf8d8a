import { a1 } from "../../grid/address";
import { beforeAt } from "../../edits/cell-state";
import { rateProposal } from "../../plans/score-rates";
import { fundsBlocksOf } from "../../score/funds-blocks";
import { basisOf } from "./as-sum";
import { gridOf, type FixMaker } from "./fix-maker";

/** A typed rate of the funds block as executed ÷ budget, with the decimals that it had. */
export const executionRateFix: FixMaker = ({ primary, message }, context) => {
  const grid = gridOf(context, primary);
  if (!grid || message === "indicator-differs") return null;
  for (const block of fundsBlocksOf(context.table)) {
    const row = block.rows.find(({ rate }) => rate && a1(rate.cell) === a1(primary));
    const proposal = row && rateProposal(grid, row, false);
    if (!proposal?.differs) continue;
    const { proposed, explanation, numberFormat, reads } = proposal;
    const edit = {
      cell: primary,
      before: beforeAt(grid, primary.row, primary.column),
      after: { kind: "value", value: proposed.toNumber() },
      why: { id: "plan.rate", values: { arithmetic: explanation ?? "" } },
      ...(numberFormat === undefined ? {} : { numberFormat }),
    } as const;
    return { edits: [edit], basis: basisOf(grid, reads, [edit]) };
  }
  return null;
};
