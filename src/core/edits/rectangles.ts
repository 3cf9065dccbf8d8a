import type { Range } from "../grid/address";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** A full rectangle and what stands in it, row by row. */
export interface Rectangle<T> {
  readonly area: Range;
  readonly items: readonly (readonly T[])[];
}

/**
 * Covers scattered cells with few full rectangles, so that a host writes blocks instead of cells. Only cells of the same
 * `kind` share one. No cell is in two of them, and none holds a cell that was not given.
 */
export function rectangles<T extends Placed>(
  cells: readonly T[],
  kind: (cell: T) => string = () => "",
): Rectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Building<T>[] = [];
  const open = new Map<string, Building<T>>();
  for (const run of runs(sorted, kind)) {
    const [first] = run.items;
    const last = run.items.at(-1);
    if (!first || !last) continue;
    const key = `${first.column}:${last.column}:${run.kind}`;
    const above = open.get(key);
    if (above?.bottom === first.row - 1) {
      above.items.push(run.items);
      above.bottom = first.row;
      continue;
    }
    const { row: top, column: left } = first;
    const building = { top, left, bottom: top, right: last.column, items: [run.items] };
    open.set(key, building);
    done.push(building);
  }
  return done.map(({ items, ...area }) => ({ area, items }));
}

interface Building<T> {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
  readonly items: T[][];
}

/** Neighbours in a row, of the same kind. */
function* runs<T extends Placed>(
  sorted: readonly T[],
  kind: (cell: T) => string,
): Generator<{ kind: string; items: T[] }> {
  let run: { kind: string; items: T[] } | null = null;
  for (const cell of sorted) {
    const last: T | undefined = run?.items.at(-1);
    const own = kind(cell);
    if (run && last && last.row === cell.row && last.column === cell.column - 1 && run.kind === own) {
      run.items.push(cell);
      continue;
    }
    if (run) yield run;
    run = { kind: own, items: [cell] };
  }
  if (run) yield run;
}
