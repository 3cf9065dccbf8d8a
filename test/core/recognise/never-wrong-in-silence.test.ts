import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { leaves } from "../../../src/core/evaluation/walk";
import { cellAt, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { cellsRead, wrongInSilence } from "../../drawn/cells-read";
import { fixtures } from "../../drawn/fixtures";
import { rebuilt, withBlankRow, withCells, type Reshaped } from "../../drawn/reshape";

/** A drawn form with one table of one block, which is what most sheets are. */
interface Form {
  readonly name: string;
  readonly grid: Grid;
  readonly table: EvaluationTable;
  readonly header: readonly number[];
  readonly rows: readonly number[];
}

const forms = fixtures().flatMap(({ name, grids }) =>
  grids.flatMap((grid): Form[] => {
    const [table, more] = recognise(grid).tables;
    const [block, another] = table?.blocks ?? [];
    const rows = table ? leaves(table).map(({ node }) => node.leaf.row) : [];
    if (!table || more || !block || another || rows.length < 2) return [];
    return [{ name, grid, table, header: block.headerRows, rows: [...new Set(rows)] }];
  }),
);

const stays: Reshaped["back"] = (at) => at;

function typed(row: number, column: number, text: string): GridCell {
  return { row, column, value: text, text, formula: null, numberFormat: "General" };
}

/** A row put in before another, with these cells. */
function withRow({ grid }: Form, before: number, cells: readonly GridCell[]): Reshaped {
  const { grid: parted, back } = withBlankRow(grid, before);
  return { grid: rebuilt(parted, { cells: [...parted.cells.values(), ...cells] }), back };
}

/** Rows under the first one that no merge holds together with the row above. */
function freeRows({ grid, rows }: Form): readonly number[] {
  return rows.slice(1).filter((row) => !grid.merges.some(({ top, bottom }) => top < row && row <= bottom));
}

/** The labels that give a column its role. */
function labels({ grid, table }: Form): readonly GridCell[] {
  const told = table.columns.filter(({ role }) => role !== "ignored" && role !== "remark");
  return told.flatMap(({ headerCells }) => headerCells.flatMap(({ row, column }) => cellAt(grid, row, column) ?? []));
}

const DISTURBED: readonly [string, (form: Form) => readonly Reshaped[], perThousand: number][] = [
  [
    "a remark stands between the rows",
    (form) =>
      freeRows(form).map((row) => withRow(form, row, [typed(row, form.table.range.left, "注：由业务科室填写")])),
    1,
  ],
  [
    "the header stands there once more",
    (form) =>
      form.header.length > 1 || form.grid.merges.some(({ top }) => form.header.includes(top))
        ? []
        : freeRows(form).map((row) => {
            const said = [...form.grid.cells.values()].filter((cell) => form.header.includes(cell.row));
            return withRow(
              form,
              row,
              said.map((cell) => ({ ...cell, row })),
            );
          }),
    5,
  ],
  [
    "a label says what nobody knows",
    (form) =>
      labels(form).map((label) =>
        withCells(form.grid, (cell) => (cell === label ? typed(cell.row, cell.column, "甲乙丙") : cell)),
      ),
    25,
  ],
  [
    "the label of the total is gone",
    ({ grid, table }) => {
      const first = [...grid.cells.values()].find(({ row }) => row === table.totals.row);
      return first ? [withCells(grid, (cell) => (cell === first ? null : cell))] : [];
    },
    40,
  ],
  [
    "the values of a row stand one cell further",
    ({ grid, table, rows }) => {
      const values = table.columns.filter(({ role }) => ["target", "actual", "weight", "score"].includes(role));
      const from = Math.min(...values.map(({ column }) => column));
      return rows
        .filter((row) => !grid.merges.some(({ top, bottom, right }) => top <= row && row <= bottom && right >= from))
        .map((row) => ({
          grid: rebuilt(grid, {
            cells: [...grid.cells.values()].map((cell) =>
              cell.row === row && cell.column >= from ? { ...cell, column: cell.column + 1 } : cell,
            ),
          }),
          back: (at) => (at.row === row && at.column > from ? { row, column: at.column - 1 } : at),
        }));
    },
    50,
  ],
];

describe.each(DISTURBED)("where %s", (_, disturbed, perThousand) => {
  test("what is read otherwise is in doubt, but for a few cells in a thousand", () => {
    let cells = 0;
    const silent: string[] = [];
    for (const form of forms) {
      const right = cellsRead([form.table], stays);
      const all = disturbed(form);
      const some = all.filter((_one, at) => at % Math.ceil(all.length / 3) === 0);
      for (const { grid, back } of some) {
        const { tables } = recognise(grid);
        if (tables.length === 0) continue; // that is told
        const found = cellsRead(tables, back);
        cells += right.values.size;
        silent.push(...wrongInSilence(found, right).map((key) => `${form.name} ${key}`));
      }
    }
    expect(cells).toBeGreaterThan(1000);
    expect((1000 * silent.length) / cells < perThousand ? [] : silent).toEqual([]);
  });
});
