import { columnName, columnNumber } from "../../core/grid/address";

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
