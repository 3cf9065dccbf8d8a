import { cellKey } from "../../src/core/grid/grid";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import { leafScores } from "../../src/core/evaluation/score-entries";
import type { Entry, Sourced } from "../../src/core/evaluation/sourced";
import { leaves } from "../../src/core/evaluation/walk";
import type { Place } from "./reshape";

/** What tables say cell by cell, where it stood before the sheet was changed, and which of those cells are in doubt. */
export interface CellsRead {
  /** By row and role: the value and the place it was read from. */
  readonly values: ReadonlyMap<string, { readonly value: string; readonly place: number }>;
  readonly doubted: ReadonlySet<number>;
}

type Read = Entry<unknown> | Sourced<unknown> | null;

export function cellsRead(tables: readonly EvaluationTable[], back: Place): CellsRead {
  const values = new Map<string, { value: string; place: number }>();
  const doubted = new Set<number>();
  const placeOf = (at: { row: number; column: number }): number => {
    const { row, column } = back(at);
    return cellKey(row, column);
  };
  for (const table of tables) {
    for (const { cell, other } of table.unsure)
      for (const at of other ? [cell, other] : [cell]) doubted.add(placeOf(at));
    for (const { node, ancestors } of leaves(table)) {
      const { row } = back({ row: node.leaf.row, column: 1 });
      const { self, review } = leafScores(table, node.leaf);
      const { target, actual, reason } = node.leaf;
      const names = [...ancestors, node].map(({ depth, name }) => [`level${depth}`, name] as const);
      const weight = node.weight.cell?.held ? node.weight.cell : (node.weight.label ?? node.weight.cell);
      const said: (readonly [string, Read])[] = [
        ...names,
        ...Object.entries({ target, actual, reason, weight, self, review }),
      ];
      for (const [role, read] of said) {
        const held = read && "held" in read ? read.held : read;
        const [at] = held?.cells ?? [];
        if (held && at) values.set(`${row} ${role}`, { value: textOf(held.value), place: placeOf(at) });
      }
    }
  }
  return { values, doubted };
}

function textOf(value: unknown): string {
  return String(value).normalize("NFKC").replace(/\s/gu, "");
}

/** The cells that one reading has otherwise than the other, or not at all, and about which it has no doubt. */
export function wrongInSilence(found: CellsRead, right: CellsRead): readonly string[] {
  return [...new Set([...found.values.keys(), ...right.values.keys()])].filter((key) => {
    const [is, was] = [found.values.get(key), right.values.get(key)];
    const isDoubted = [is, was].some((one) => one !== undefined && found.doubted.has(one.place));
    return is?.value !== was?.value && !isDoubted;
  });
}
