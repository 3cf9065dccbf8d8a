import type { ColumnRole } from "../../../src/core/evaluation/column";
import type { GridCell } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { cellsRead, wrongInSilence } from "../../drawn/cells-read";
import { plainForms, roleLabels, stays, typed, type PlainForm } from "../../drawn/plain-forms";
import { rebuilt, withBlankRow, withCells, type Reshaped } from "../../drawn/reshape";

/** A row put in before another, with these cells. */
function withRow({ grid }: PlainForm, before: number, cells: readonly GridCell[]): Reshaped {
  const { grid: parted, back } = withBlankRow(grid, before);
  return { grid: rebuilt(parted, { cells: [...parted.cells.values(), ...cells] }), back };
}

/** Rows under the first one that no merge holds together with the row above. */
function freeRows({ grid, rows }: PlainForm): readonly number[] {
  return rows.slice(1).filter((row) => !grid.merges.some(({ top, bottom }) => top < row && row <= bottom));
}

/** What a role's cells say. */
const KINDS: Partial<Record<ColumnRole, "name" | "text" | "value" | "points">> = {
  level1: "name",
  level2: "name",
  level3: "name",
  target: "value",
  actual: "value",
  weight: "points",
  score: "points",
  standard: "text",
  reason: "text",
};

/**
 * Two labels in each other's place are told by what stands below them. Not told are a target and an actual (the same
 * measure twice), a weight and a score where no score goes beyond a weight (two numbers), a name and the standard or
 * reason of every row (two texts).
 */
function exchangedLabels(form: PlainForm): readonly Reshaped[] {
  const known = roleLabels(form).flatMap(({ cell, role }) => (KINDS[role] ? [{ cell, role, kind: KINDS[role] }] : []));
  const isTold = (a: (typeof known)[number], b: (typeof known)[number]): boolean =>
    a.role !== b.role &&
    (a.kind === b.kind ? a.kind === "name" : ![a.kind, b.kind].every((kind) => kind === "name" || kind === "text"));
  return known.flatMap((a, at) =>
    known
      .slice(at + 1)
      .filter((b) => isTold(a, b) && a.cell.text !== b.cell.text)
      .map(({ cell: b }) =>
        withCells(form.grid, (cell) => {
          const other = cell === a.cell ? b : cell === b ? a.cell : null;
          return other ? typed(cell.row, cell.column, other.text) : cell;
        }),
      ),
  );
}

/** The labels of the values one column further right: the first value has none. */
function labelsAside({ grid, table, header }: PlainForm): readonly Reshaped[] {
  const [row, more] = header;
  const names = table.columns.filter(({ role }) => KINDS[role] === "name").map(({ column }) => column);
  const from = Math.max(...names) + 1;
  if (
    row === undefined ||
    more ||
    grid.merges.some(({ top, bottom, right }) => top <= row && row <= bottom && right >= from)
  )
    return [];
  const cells = [...grid.cells.values()].map((cell) =>
    cell.row === row && cell.column >= from ? { ...cell, column: cell.column + 1 } : cell,
  );
  return [{ grid: rebuilt(grid, { cells }), back: stays }];
}

const DISTURBED: readonly [string, (form: PlainForm) => readonly Reshaped[], perThousand: number][] = [
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
      roleLabels(form).map(({ cell: label }) =>
        withCells(form.grid, (cell) => (cell === label ? typed(cell.row, cell.column, "甲乙丙") : cell)),
      ),
    25,
  ],
  ["two labels stand in each other's place", exchangedLabels, 35],
  ["the labels of the values stand one column further right", labelsAside, 100],
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
    for (const form of plainForms()) {
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
