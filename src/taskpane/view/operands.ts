import type { CellRef } from "../../core/grid/address";

/** A figure that an arithmetic line uses, as the line writes it, and the cell that it stands in. */
export interface Operand {
  readonly figure: string;
  readonly cell: CellRef;
}

/** A piece of an arithmetic line. */
export interface EquationPart {
  readonly text: string;
  /** Where the figure stands; null for signs, constants and results. */
  readonly cell: CellRef | null;
  readonly result: boolean;
}

/** Constants of the formulas themselves: min(1, …), max(0, 1 - …). */
const FIGURE = /(?:min|max)\((?:1|0), (?:1 - )?|\d+(?:\.\d+)?%?/gu;

/**
 * The line with its operands found in it, in the order in which the method names them. A figure that was converted to
 * another unit is not in the line as the sheet has it, and is passed over.
 */
export function equationParts(line: string, operands: readonly Operand[]): readonly EquationPart[] {
  const end = /(?: = | → )(?!.*(?: = | → ))/u.exec(line)?.index ?? line.length;
  const start = /(?: = | → )/u.exec(line)?.index ?? line.length;
  const parts: EquationPart[] = [];
  const figures = [...line.slice(0, start).matchAll(FIGURE)];
  let [at, next] = [0, 0];
  for (const [index, match] of figures.entries()) {
    const rest = new Set(figures.slice(index).map(([text]) => text));
    while (next < operands.length && !rest.has(operands[next]?.figure ?? "")) next += 1;
    const operand = operands[next];
    if (operand?.figure !== match[0]) continue;
    next += 1;
    if (match.index > at) parts.push({ text: line.slice(at, match.index), cell: null, result: false });
    parts.push({ text: match[0], cell: operand.cell, result: false });
    at = match.index + match[0].length;
  }
  const tail = end < line.length ? end + 3 : end;
  if (tail > at) parts.push({ text: line.slice(at, tail), cell: null, result: false });
  if (tail < line.length) parts.push({ text: line.slice(tail), cell: null, result: true });
  return parts;
}
