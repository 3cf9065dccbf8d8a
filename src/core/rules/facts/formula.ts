import { parseA1, parseRange, type Range } from "../../grid/address";

/** What a formula adds up: ranges and single cells of its own sheet, joined by SUM, "+" and ",". */
export interface Addition {
  readonly ranges: readonly Range[];
  /** Whether a SUM stands in it; "=A1+A2" has none. */
  readonly sums: boolean;
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gu;

/** Null where the formula does anything else, or reaches beyond its sheet. */
export function additionIn(formula: string): Addition | null {
  const body = formula.slice(1).replace(/\s/gu, "").toUpperCase();
  if (body.length > 2000) return null;
  const rest = body.replace(/SUM\(/gu, "(").replace(REFERENCE, "R");
  if (!/^[R(),+]+$/u.test(rest)) return null;
  return { ranges: referencesIn(formula), sums: body.includes("SUM(") };
}

/** Every reference to the formula's own sheet. */
export function referencesIn(formula: string): readonly Range[] {
  const own = formula.toUpperCase().replace(/'[^']*'![$A-Z0-9:]+|[\p{L}\p{N}_.]+![$A-Z0-9:]+/gu, "");
  return [...own.matchAll(REFERENCE)].flatMap(
    ([reference]) => parseRange(reference.replaceAll("$", "")) ?? single(reference),
  );
}

function single(reference: string): Range[] {
  const cell = parseA1(reference);
  return cell
    ? [
        {
          top: cell.row,
          bottom: cell.row,
          left: cell.column,
          right: cell.column,
        },
      ]
    : [];
}
