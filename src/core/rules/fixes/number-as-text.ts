import { a1 } from "../../grid/address";
import { numberEntries } from "../facts/number-entries";
import { asNumber } from "./as-number";
import { gridOf, type FixMaker } from "./fix-maker";

/** The numbers of the column that are text, full-width ones too, as numbers; one that cannot be stays. */
export const numberAsTextFix: FixMaker = (finding, context) => {
  const grid = gridOf(context, finding.primary);
  const cells = new Set(finding.cells.map(a1));
  const edits = grid
    ? numberEntries(context.table).flatMap((entry) => (cells.has(a1(entry.cell)) ? (asNumber(grid, entry) ?? []) : []))
    : [];
  return edits.length > 0 ? { edits: edits.sort((a, b) => a.cell.row - b.cell.row) } : null;
};
