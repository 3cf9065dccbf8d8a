import fc from "fast-check";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { leaves } from "../../../src/core/evaluation/walk";
import type { Sourced } from "../../../src/core/evaluation/sourced";
import type { Grid } from "../../../src/core/grid/grid";
import { correctableRole } from "../../../src/core/recognise/correctable-role";
import { cellAt, fundsAt, rowMarkAt } from "../../../src/core/recognise/places";
import { LEVEL_SCORE } from "../../../src/core/recognise/score-columns";
import { recognise } from "../../../src/core/recognise/recognise";
import {
  CORRECTABLE_FUNDS,
  emptyCorrection,
  type CellRole,
  type Correction,
} from "../../../src/core/settings/correction";
import { withItem, type CorrectionItem } from "../../../src/core/settings/correction-items";
import { fixtures } from "../../drawn/fixtures";
import { shifted, withBlankColumn, withBlankRow, type Place } from "../../drawn/reshape";
import { expectAlike, treeOf } from "../../drawn/same-tree";

const forms = fixtures()
  .flatMap(({ name, grids }) => grids.map((grid) => ({ name: `${name} ${grid.sheet}`, grid })))
  .filter(({ grid }) => recognise(grid).tables.length > 0)
  .map(({ name, grid }) => [name, grid] as const);

const stays: Place = (at) => at;

/** Everything that can be said of a table, said as it is read unaided. */
function asItIs(grid: Grid, table: EvaluationTable): CorrectionItem[] {
  const first = rowMarkAt(grid, table.range.top);
  const total = table.totals.row === null ? null : rowMarkAt(grid, table.totals.row);
  return [
    // That a column holds the scores of a level cannot be said: it is found by where it stands.
    ...table.columns.flatMap((column): CorrectionItem[] =>
      column.mark && column.why.id !== LEVEL_SCORE
        ? [{ kind: "column", column: column.mark, role: correctableRole(column) }]
        : [],
    ),
    { kind: "scheme", scheme: table.scheme.kind },
    ...(first && table.blocks.length > 0 ? [{ kind: "firstRow", row: first } as const] : []),
    ...(total ? [{ kind: "totalRow", row: total } as const] : []),
    // A placeholder that a person calls an indicator is none any more.
    ...leaves(table).flatMap(({ node }): CorrectionItem[] => {
      const row = rowMarkAt(grid, node.leaf.row);
      return row && !node.leaf.placeholder ? [{ kind: "row", row, role: "indicator" }] : [];
    }),
    ...answers(grid, table),
    ...money(grid, table),
  ];
}

/** Whose form it is and what it wants, each by the label beside or above it. */
function answers(grid: Grid, { head, blocks: [block] }: EvaluationTable): CorrectionItem[] {
  const goal = block?.head ? null : block?.goal; // that of a listed project stands in a column
  const { projectName, department, unit } = head;
  const told: Partial<Record<CellRole, Sourced<string> | null | undefined>> = {
    ...{ projectName, department, unit },
    ...{ expected: goal?.expected?.held, actual: goal?.actual?.held },
  };
  return Object.entries(told).flatMap(([role, answer]): CorrectionItem[] => {
    const [cell, more] = answer?.cells ?? [];
    const named = cell && !more ? cellAt(grid, cell.row, cell.column) : null;
    // A person is shown the label by which the cell will be met again, and takes it where it is the right one.
    if (named && answer?.label && named.label.replace(/\s/gu, "") !== answer.label.text) return [];
    return named ? [{ kind: "cell", cell: named.mark, role: role as CellRole }] : [];
  });
}

/** The funds: each column of their header as it is read, and the row of the whole. */
function money(grid: Grid, { funds, blocks }: EvaluationTable): CorrectionItem[] {
  const headers = Object.entries(funds?.headerCells ?? {});
  const [row] = headers.map(([, cell]) => cell.row);
  // The money of listed projects stands in columns of the table.
  if (row !== undefined && blocks.some(({ headerRows }) => headerRows.includes(row))) return [];
  const labels = row === undefined ? [] : fundsAt(grid, row);
  // A person names one row; of totals on two rows the other would become a part.
  const [whole, more] = [...new Set(funds?.rows.flatMap((one) => (one.kind === "total" ? [one.row] : [])))];
  const mark = whole === undefined || more !== undefined ? null : rowMarkAt(grid, whole);
  return [
    ...labels.flatMap(({ column, mark: label }): CorrectionItem[] => {
      const role = headers.find(([, cell]) => cell.row === row && cell.column === column)?.[0];
      const known = CORRECTABLE_FUNDS.find((one) => one === role);
      return known ? [{ kind: "funds", column: label, role: known }] : [];
    }),
    ...(mark ? [{ kind: "row", row: mark, role: "fundsTotal" } as const] : []),
  ];
}

const said = (table: EvaluationTable, items: readonly CorrectionItem[]): Correction =>
  items.reduce(withItem, emptyCorrection(table.fingerprint, ""));

const BY_PLACE = [
  "recognise.unsure.blank-header",
  "recognise.unsure.by-place",
  "recognise.unsure.by-content",
  "recognise.unsure.no-label",
  "recognise.unsure.misfit",
];

/**
 * Confirming decides: a column that competed, that nothing but its place told or that holds what suits another does so no more, and a scheme is a
 * person's. All else is the tree.
 */
function tree(table: EvaluationTable, back: Place): unknown {
  const unsure = table.unsure.filter(({ other, why }) => !other && !BY_PLACE.includes(why.id));
  const scheme = { ...table.scheme, why: { id: "" }, evidence: [], fullMark: table.scheme.fullMark };
  return treeOf({ ...table, unsure, scheme }, back);
}

const ROLES = ["ignored", "weight", "self-score", "review-score", "target", "actual", "level3", "remark"] as const;

/** What a person might say of a table, right or wrong. */
function sayings(grid: Grid, table: EvaluationTable): fc.Arbitrary<CorrectionItem[]> {
  const rows = [...new Set(leaves(table).map(({ node }) => node.leaf.row))].flatMap(
    (row) => rowMarkAt(grid, row) ?? [],
  );
  const marks = table.columns.flatMap(({ mark }) => mark ?? []);
  const column = fc
    .tuple(fc.constantFrom(...marks), fc.constantFrom(...ROLES))
    .map(([mark, role]): CorrectionItem => ({ kind: "column", column: mark, role }));
  const row = fc
    .tuple(fc.constantFrom(...rows), fc.constantFrom("excluded", "lastRow", "totalRow"))
    .map(([mark, kind]): CorrectionItem => ({ kind, row: mark }));
  const scheme = fc
    .constantFrom("points", "nested-percent", "none")
    .map((kind): CorrectionItem => ({ kind: "scheme", scheme: kind }));
  const marked = fc
    .tuple(fc.constantFrom(...rows), fc.constantFrom("indicator", "level1", "fundsHeader", "fundsTotal"))
    .map(([mark, role]): CorrectionItem => ({ kind: "row", row: mark, role }));
  const above = [...answers(grid, table), ...money(grid, table)];
  const other = fc.tuple(fc.nat(), fc.constantFrom(...CORRECTABLE_FUNDS)).map(([at, role]): CorrectionItem[] => {
    const item = above[at % Math.max(1, above.length)];
    if (item?.kind === "cell") return [{ ...item, role: at % 2 === 0 ? "ignored" : "projectName" }];
    return item?.kind === "funds" ? [{ ...item, role }] : item ? [item] : [];
  });
  const one = fc.oneof(column, row, scheme, marked).map((item) => [item]);
  return fc.array(fc.oneof(one, other), { minLength: 1, maxLength: 4 }).map((items) => items.flat());
}

describe.each(forms)("%s", (_, grid) => {
  const { tables } = recognise(grid);
  const [one] = tables;
  if (!one) throw new Error("a form");

  test("corrected to what it is, it stays what it is", () => {
    const unlike = new Set(tables.map(({ fingerprint }) => fingerprint)).size === tables.length;
    const corrected = unlike ? tables : [one];
    const again = recognise(
      grid,
      corrected.map((table) => said(table, asItIs(grid, table))),
    ).tables;
    expectAlike(
      again.map((table) => tree(table, stays)),
      tables.map((table) => tree(table, stays)),
    );
    expect(again.flatMap(({ correction }) => correction?.unfit ?? [])).toEqual([]);
  });

  if (leaves(one).length === 0) return;
  test("a correction meets the form again, moved, with rows above it and columns in it", () => {
    const header = Math.max(1, ...one.blocks.flatMap(({ headerRows }) => headerRows.slice(0, 1)));
    const column = Math.min(...one.columns.map((each) => each.column));
    const free = (at: number) => !grid.merges.some(({ left, right }) => left < at && at <= right);
    fc.assert(
      fc.property(sayings(grid, one), fc.integer({ min: 1, max: 9 }), (items, by) => {
        const corrections = [said(one, items)];
        const before = recognise(grid, corrections).tables.map((table) => tree(table, stays));
        const moves = [
          shifted(grid, by, by),
          ...(grid.merges.some(({ top, bottom }) => top < header && header <= bottom)
            ? []
            : [withBlankRow(grid, header)]),
          ...(free(column) ? [withBlankColumn(grid, column)] : []),
        ];
        for (const moved of moves)
          expectAlike(
            recognise(moved.grid, corrections).tables.map((table) => tree(table, moved.back)),
            before,
          );
      }),
      { numRuns: 2 },
    );
  });
});
