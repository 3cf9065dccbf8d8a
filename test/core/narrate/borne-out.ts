import { cellKey, type Grid } from "../../../src/core/grid/grid";
import type { CellRef } from "../../../src/core/grid/address";

/**
 * The figures of a sentence that its cells do not bear out: neither written in one of them nor reached from what they
 * hold by one step of a report's arithmetic. Worked out from the cells alone, with none of the product's own reading.
 */
export function notBorneOut(
  text: string,
  cells: readonly CellRef[],
  grids: readonly Grid[],
  indicators: number,
): string[] {
  const said = text.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1");
  const counts = new Set([...said.matchAll(/(\d+)项/g)].map(([, figure]) => figure));
  const wanted = numbersOf(said).filter(
    (figure) => !(counts.has(figure) && Number(figure) <= Math.max(cells.length, indicators)),
  );
  if (wanted.length === 0) return [];
  const held = cells.map((cell) => numbersAt(cell, grids));
  const quoted = new Set(held.flat().map(Number));
  const rest = wanted.filter((figure) => !quoted.has(Number(figure)));
  if (rest.length === 0) return [];
  const values = [100, ...quoted, ...sums(cells, held)];
  return rest.filter((figure) => !reached(figure, values));
}

/** Thousands' commas and letter-spacing left off. */
export function numbersOf(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1");
  return plain.replace(/(?<=\d) (?=\d\b)/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
}

function numbersAt({ sheet, row, column }: CellRef, grids: readonly Grid[]): string[] {
  const cell = grids.find((grid) => grid.sheet === sheet)?.cells.get(cellKey(row, column));
  if (!cell) return [];
  const stored = typeof cell.value === "number" ? [String(Math.abs(cell.value))] : [];
  return [...numbersOf(cell.text), ...(typeof cell.value === "string" ? numbersOf(cell.value) : stored)];
}

/** What cited cells add up to, any that follow one another, down a column or as cited: weights, scores of a group. */
function sums(cells: readonly CellRef[], held: readonly string[][]): number[] {
  const columns = new Map<string, number[]>();
  cells.forEach(({ sheet, column }, index) => {
    const key = `${sheet} ${column}`;
    const first = held[index]?.[0];
    if (first !== undefined) columns.set(key, [...(columns.get(key) ?? []), Number(first)]);
  });
  const cited = held.flatMap(([first]) => (first === undefined ? [] : [Number(first)]));
  const runs = [...columns.values(), cited].flatMap((column) =>
    column.flatMap((_, start) => {
      let sum = 0;
      return column.slice(start).map((each) => (sum += each));
    }),
  );
  return [...new Set(runs)];
}

/** One step: a percentage of a fraction, a difference, a product of shares, a rate. */
function reached(figure: string, values: readonly number[]): boolean {
  const wanted = Number(figure);
  const decimals = figure.split(".")[1]?.length ?? 0;
  const near = (value: number): boolean => Math.abs(value - wanted) <= 0.5000001 * 10 ** -decimals;
  const scaled = (value: number): boolean => [1, 100, 0.01, 10_000, 0.0001].some((scale) => near(value * scale));
  return values.some(
    (a, at) =>
      scaled(a) ||
      values.some(
        (b, other) =>
          other !== at &&
          (near(Math.abs(a - b)) || scaled(a * b) || (b !== 0 && (near(a / b) || scaled((a / b) * 100)))),
      ),
  );
}
