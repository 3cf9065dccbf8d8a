import { makeGrid, type CellValue, type Grid, type GridCell } from "../../../../src/core/grid/grid";

/** Throws that repeat: the same seed gives the same sheet on every machine. */
export class Dice {
  constructor(private seed: number) {}

  /** A whole number from `from` to `to`, both included. */
  number(from: number, to: number): number {
    // mulberry32
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  }

  one<T>(choices: readonly T[]): T {
    const choice = choices[this.number(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError("nothing to choose from");
    return choice;
  }

  /** So many rows as the dice say, each made anew. */
  rows(from: number, to: number, make: (index: number) => Row): Row[] {
    return Array.from({ length: this.number(from, to) }, (_, index) => make(index));
  }

  person(): string {
    return this.one(["王", "李", "张", "刘", "陈", "杨"]) + this.one(["明", "芳", "伟", "敏", "静", "强", "磊"]);
  }

  date(): string {
    return `2023-${String(this.number(1, 12)).padStart(2, "0")}-${String(this.number(1, 28)).padStart(2, "0")}`;
  }
}

export type Row = readonly CellValue[];

/** A maker of sheets that a budget office opens every day and that are no evaluation tables. */
export type Maker = (dice: Dice) => readonly Row[];

/** A row whose first cell stretches over the whole sheet is a title: one value, then nothing. */
export function gridOf(rows: readonly Row[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) =>
    row.map((value, c): GridCell => ({
      row: r + 1,
      column: c + 1,
      value,
      text: typeof value === "object" ? "" : String(value),
      formula: null,
      numberFormat: "General",
    })),
  );
  const merges = rows.flatMap((row, r) =>
    row.length === 1 && width > 1 ? [{ top: r + 1, left: 1, bottom: r + 1, right: width }] : [],
  );
  return makeGrid({ sheet: "Sheet1", cells, merges });
}
