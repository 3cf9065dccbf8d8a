import { a1 } from "../grid/address";
import type { TableReview } from "../review/review";
import type { ScoreProposal } from "./score-proposal";

/**
 * What is picked before a person picks: every row that differs, and the sums that differ where they follow from such
 * rows or no score is missing. A total over missing scores alone is offered, but picking it is left to a person.
 * @param all the table's proposals, sums as they are once all differing rows stand
 */
export function offeredPicks({ scores }: TableReview, all: readonly ScoreProposal[]): ReadonlySet<string> {
  const differing = all.filter(({ differs }) => differs);
  const scored = differing.some(({ what }) => what === "indicator" || what === "execution");
  const withSums = scored || scores.recorded.unscored.length === 0;
  return new Set(differing.filter((proposal) => withSums || !isSum(proposal)).map(({ cell }) => a1(cell)));
}

/** What of the picks would be written: a pick whose cell already holds its figure changes nothing. */
export function chosenOf(all: readonly ScoreProposal[], picked: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(all.flatMap(({ cell, differs }) => (differs && picked.has(a1(cell)) ? a1(cell) : [])));
}

function isSum({ what }: ScoreProposal): boolean {
  return what === "subtotal" || what === "total" || what === "grade";
}
