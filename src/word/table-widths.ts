/** Twentieths of a point between the margins: 156 mm. */
export const TEXT_WIDTH = 8844;

/** A 五号 character, and what a cell's margins and lines take. */
const [CHARACTER, PADDING] = [210, 160];
/** A column is never narrower than three Chinese characters and never asks for more than eighteen. */
const [LEAST, MOST] = [3, 18];
/** Columns up to this keep their longest text on one line; wider ones share what is left. */
const SHORT = 5;

/** Widths that add up to the text's, by the longest text of each column: figures are not broken, names are. */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.min(MOST, Math.max(LEAST, ...rows.map((row) => characters(row[column] ?? "")))),
  );
  const fixed = longest.map((each) => (each <= SHORT ? Math.ceil(each * CHARACTER + PADDING) : 0));
  const sharing = longest.map((each, column) => (fixed[column] === 0 ? each : 0));
  const [taken, shares] = [total(fixed), total(sharing)];
  // Without a wide column, or without room for one, all columns share the line.
  const [room, parts, all] =
    shares > 0 && taken < TEXT_WIDTH / 2
      ? [TEXT_WIDTH - taken, sharing, shares]
      : [TEXT_WIDTH, longest, total(longest)];
  const widths = parts.map((each, column) => (each === 0 ? (fixed[column] ?? 0) : Math.floor((each / all) * room)));
  const rest = TEXT_WIDTH - total(widths);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}

/** Lines that a text takes in a column of this width. */
export function cellLines(text: string, width: number): number {
  return Math.max(1, Math.ceil((characters(text) * CHARACTER) / Math.max(CHARACTER, width - PADDING)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

/** In Chinese characters: figures and Western letters take half of one, a percent sign nearly a whole. */
function characters(text: string): number {
  return total(Array.from(text, (each) => (each !== "%" && (each.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1)));
}
