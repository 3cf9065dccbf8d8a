import { columnName, columnNumber } from "../../core/grid/address";
import { cellKey } from "../../core/grid/grid";

/** String literals, quoted sheet names, bracketed parts, then references; names and functions are stepped over whole. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * A shared formula stands in full only at its first cell; this is what it means `rows` below and `columns` to the right
 * of it. Relative references move, fixed ones, text and sheet names stay (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, digits: string): string | null => {
    const moved = fixed ? Number(digits) : Number(digits) + rows;
    return moved >= 1 && moved <= ROWS ? `${fixed}${moved}` : null;
  };
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnNumber(letters.toUpperCase()) + (fixed ? 0 : columns);
    return moved >= 1 && moved <= COLUMNS ? `${fixed}${columnName(moved)}` : null;
  };
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [cf, c, rf, r, cf1, c1, cf2, c2, rf1, r1, rf2, r2] = groups;
    if (c !== undefined) return joined("", column(cf ?? "", c), row(rf ?? "", r ?? ""));
    if (c1 !== undefined) return joined(":", column(cf1 ?? "", c1), column(cf2 ?? "", c2 ?? ""));
    if (r1 !== undefined) return joined(":", row(rf1 ?? "", r1), row(rf2 ?? "", r2 ?? ""));
    return token;
  });
}

function joined(between: string, first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : first + between + second;
}

interface Group {
  master: { readonly row: number; readonly column: number; readonly formula: string } | null;
  readonly followers: { readonly row: number; readonly column: number }[];
}

/** The shared formulas of one sheet. A follower may stand before its master; one without a master has no formula. */
export class SharedFormulas {
  private readonly groups = new Map<string, Group>();
  private formulas: Map<number, string> | null = null;

  /** @param formula "" at a follower */
  add(si: string, row: number, column: number, formula: string): void {
    const group = this.groups.get(si) ?? { master: null, followers: [] };
    this.groups.set(si, group);
    if (formula === "") group.followers.push({ row, column });
    else group.master = { row, column, formula };
  }

  /** The formula of a cell in full, without "="; undefined where the cell shares none. */
  at(key: number): string | undefined {
    this.formulas ??= new Map([...this.groups.values()].flatMap((group) => [...spelled(group)]));
    return this.formulas.get(key);
  }

  /** Followers, by cellKey with their formula in full, of those masters that are about to be overwritten. */
  orphans(overwritten: (key: number) => boolean): Map<number, string> {
    const orphans = new Map<number, string>();
    for (const group of this.groups.values()) {
      const { master } = group;
      if (!master || !overwritten(cellKey(master.row, master.column))) continue;
      for (const [key, formula] of spelled(group)) if (!overwritten(key)) orphans.set(key, formula);
    }
    return orphans;
  }
}

function* spelled({ master, followers }: Group): Generator<[number, string]> {
  if (!master) return;
  yield [cellKey(master.row, master.column), master.formula];
  for (const { row, column } of followers) {
    yield [cellKey(row, column), shiftFormula(master.formula, row - master.row, column - master.column)];
  }
}
