/** Twentieths of a point between the margins: 156 mm. */
export const TEXT_WIDTH = 8844;

/** A column is never narrower than four Chinese characters and never asks for more than eighteen. */
const [LEAST, MOST] = [4, 18];

/** Widths that add up to the text's, by the longest text of each column. */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.min(MOST, Math.max(LEAST, ...rows.map((row) => characters(row[column] ?? "") + 1))),
  );
  const all = wanted.reduce((sum, each) => sum + each, 0);
  const widths = wanted.map((each) => Math.floor((each / all) * TEXT_WIDTH));
  const rest = TEXT_WIDTH - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((width, column) => (column === columns - 1 ? width + rest : width));
}

/** In Chinese characters: figures and Western letters take half of one. */
function characters(text: string): number {
  return Array.from(text, (each) => ((each.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1)).reduce(
    (sum, each) => sum + each,
    0,
  );
}
