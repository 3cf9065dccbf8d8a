import { a1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { TableReview } from "../review/review";
import type { ScoreProposal } from "./score-proposal";
import { scoreProposals } from "./score-proposals";

type Sort = ScoreProposal["what"];

/** What is to be written, by sort, instead of cell by cell. */
export interface ScoreChoice {
  readonly sorts: ReadonlySet<Sort>;
  /** A1 addresses of the rows (indicators, execution) among them; left out: all of the sorts. */
  readonly rows?: ReadonlySet<string>;
  /** Also what already holds the right figure: for formulas that are to live from now on. */
  readonly alsoRight?: boolean;
}

/**
 * The addresses that a choice comes to. Rows that were named are taken as they are; of the rest only what differs, the
 * sums as they are once those rows stand.
 */
export function pickScores(review: TableReview, grid: Grid, choice: ScoreChoice): ReadonlySet<string> {
  const { sorts, rows, alsoRight = false } = choice;
  const wanted = ({ what, differs }: ScoreProposal): boolean => sorts.has(what) && (differs || alsoRight);
  const isRow = ({ what }: ScoreProposal): boolean => what === "indicator" || what === "execution";
  const ofRows = scoreProposals(review, grid, new Set()).filter(isRow);
  const pickedRows = new Set(
    ofRows.flatMap((one) =>
      (rows ? sorts.has(one.what) && rows.has(a1(one.cell)) : wanted(one)) ? [a1(one.cell)] : [],
    ),
  );
  const others = scoreProposals(review, grid, pickedRows).filter((one) => !isRow(one) && wanted(one));
  return new Set([...pickedRows, ...others.map(({ cell }) => a1(cell))]);
}
