import { a1, a1Range, sameCell, type CellRef, type Range } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { beforeAt } from "../../edits/cell-state";
import type { CellEdit } from "../../edits/edit-plan";
import { dec, plain, sum } from "../../evaluation/decimal";
import { executionRow, fundsBlocksOf } from "../../score/funds-blocks";
import { printedTotalCell } from "../../score/printed-total";
import { additionIn } from "../facts/formula";
import { AMOUNT_ROLES, totalRows } from "../facts/funds";
import { numberEntries } from "../facts/number-entries";
import { asNumber } from "./as-number";
import { basisOf } from "./as-sum";
import { cellOf, computes, gridOf, type FixContext, type FixMaker } from "./fix-maker";
import { totalStands } from "./total-stands";

/** The same sum with the rows that it missed: its ranges are stretched, and what adjoins none is added to them. */
export const formulaRangeShortFix: FixMaker = ({ primary, cells }, context) => {
  const grid = gridOf(context, primary);
  const computed = grid && cellOf(grid, primary);
  const addition = computed?.formula ? additionIn(computed.formula) : null;
  if (!grid || typeof computed?.value !== "number" || !addition || typedOnTop(context, grid, primary)) return null;
  const missed = cells.filter((cell) => !sameCell(cell, primary));
  const entries = numberEntries(context.table).filter(({ cell }) => missed.some((other) => sameCell(other, cell)));
  const total = sum([dec(computed.value), ...entries.flatMap(({ held }) => held?.value ?? [])]);
  if (a1(primary) === a1(printedTotalCell(context.table) ?? { row: 0, column: 1 }) && !totalStands(context, total))
    return null;
  const numbers = entries.flatMap((entry) => asNumber(grid, entry) ?? []);
  const sums: CellEdit = {
    cell: primary,
    before: beforeAt(grid, primary.row, primary.column),
    after: { kind: "formula", formula: stretched(addition.ranges, missed), expected: total.toNumber() },
    why: { id: "plan.range", values: { missed: missed.map(a1).join("、"), total: plain(total) } },
  };
  const edits = [...numbers, sums];
  return { edits, basis: basisOf(grid, missed, edits) };
};

/** @param missed in the order of their rows */
function stretched(ranges: readonly Range[], missed: readonly CellRef[]): string {
  const reach = ranges.map((range) => ({ ...range }));
  for (const { row, column } of missed) {
    const inColumn = reach.filter(({ left, right }) => left === column && right === column);
    const above = inColumn.find(({ bottom }) => bottom + 1 === row);
    const below = inColumn.find(({ top }) => top - 1 === row);
    if (above) above.bottom = row;
    else if (below) below.top = row;
    else reach.push({ top: row, bottom: row, left: column, right: column });
  }
  return `=SUM(${reach.map(a1Range).join(",")})`;
}

/** Whether figures that somebody typed rest on a total of funds: they would be wrong once it is right. */
function typedOnTop({ table }: FixContext, grid: Grid, cell: CellRef): boolean {
  const total = totalRows(table).find(({ row }) =>
    AMOUNT_ROLES.some((role) => row[role] && sameCell(row[role].cell, cell)),
  );
  if (!total) return false;
  const execution = fundsBlocksOf(table).find((block) => executionRow(block) === total.row)?.execution;
  return [total.row.rate, execution?.rate, execution?.score].some(
    (entry) => entry?.held && !computes(grid, entry.cell),
  );
}
