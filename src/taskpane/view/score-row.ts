import { plain, ZERO, type Dec } from "../../core/evaluation/decimal";
import type { Placed } from "../../core/evaluation/walk";
import type { Why } from "../../core/evaluation/why";
import { a1, type CellRef } from "../../core/grid/address";
import type { ScoreProposal } from "../../core/plans/score-proposal";
import type { ScoreOffer } from "./score-offer";

/** A line of the score table. Figures as text, null where there is none. */
export interface ScoreRow {
  /** A node's id, EXECUTION_PART, or what stands for a rate's cell, the total and the grade. */
  readonly key: string;
  readonly kind: "group" | "indicator" | "execution" | "rate" | "total" | "grade";
  /** As the sheet has it; null where it has a name of ours. */
  readonly name: string | null;
  /** The groups above, for a line that stands without them. */
  readonly path: readonly string[];
  readonly depth: number;
  readonly weight: string | null;
  /** The sheet's weights do not add up to its full mark. */
  readonly weightWrong: boolean;
  readonly recorded: string | null;
  readonly recomputed: string | null;
  readonly differs: boolean;
  /** Weighed and without a score. */
  readonly missing: boolean;
  /** Points not earned, all of them where there is no score. */
  readonly lost: Dec;
  readonly explanation: string | null;
  /** Why there is no recomputed score. */
  readonly why: Why | null;
  readonly band: { readonly low: string; readonly high: string } | null;
  readonly cell: CellRef | null;
  /** Address by which it is picked; null where there is nothing to write. */
  readonly pick: string | null;
}

/** A line of which nothing is known yet but what it is. */
export function blankRow(key: string, kind: ScoreRow["kind"], placed: Placed | null): ScoreRow {
  return {
    key,
    kind,
    name: placed?.node.name.value ?? null,
    path: placed?.ancestors.map(({ name }) => name.value) ?? [],
    depth: placed?.ancestors.length ?? 0,
    weight: null,
    weightWrong: false,
    recorded: null,
    recomputed: null,
    differs: false,
    missing: false,
    lost: ZERO,
    explanation: null,
    why: null,
    band: null,
    cell: null,
    pick: null,
  };
}

export function offeredAt(offer: ScoreOffer, cell: CellRef | null | undefined): ScoreProposal | undefined {
  return cell ? offer.proposals.get(a1(cell)) : undefined;
}

export function pickOf(proposal: ScoreProposal | undefined): Pick<ScoreRow, "differs" | "pick"> {
  const differs = proposal?.differs ?? false;
  return { differs, pick: differs && proposal ? a1(proposal.cell) : null };
}

export function figure(value: Dec | null | undefined): string | null {
  return value ? plain(value, 2) : null;
}
