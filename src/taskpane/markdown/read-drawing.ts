/** A cell of a drawn sheet as a table shows it, at its address. */
export interface DrawnCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

interface Growing {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

const MERGED_LEFT = /^<(\(.*\))?$/u;
const MERGED_UP = /^\^(\(.*\))?$/u;

/** Reads a drawing (test/drawn/README.md) as rows of cells: merges as spans, each cell as it is displayed. */
export function readDrawing(drawing: string): readonly (readonly DrawnCell[])[] {
  const drawn = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .replace(/^\||\|$/gu, "")
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim()),
    );
  const width = Math.max(0, ...drawn.map((cells) => cells.length));
  const grid: Growing[][] = [];
  drawn.forEach((cells, at) => {
    const row: Growing[] = [];
    const filled = cells.at(-1) === "<<" ? [...cells.slice(0, -1), ...fill("<", width - cells.length + 1)] : cells;
    [...filled, ...fill("", width - filled.length)].forEach((cell, column) => {
      const left = MERGED_LEFT.test(cell) ? row[column - 1] : undefined;
      const above = MERGED_UP.test(cell) ? grid[at - 1]?.[column] : undefined;
      const into = left ?? above;
      if (into) {
        into.columnSpan = Math.max(into.columnSpan, column + 2 - into.column);
        into.rowSpan = Math.max(into.rowSpan, at + 2 - into.row);
      }
      row.push(into ?? { text: shown(cell), row: at + 1, column: column + 1, rowSpan: 1, columnSpan: 1 });
    });
    grid.push(row);
  });
  return grid.map((row, at) => [...new Set(row)].filter((cell) => cell.row === at + 1));
}

function fill(cell: string, count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => cell);
}

/** What a person sees in the cell: of a formula its result, of a stored value what is shown. */
function shown(cell: string): string {
  const result = cell.startsWith("=") && cell.includes("→") ? cell.slice(cell.lastIndexOf("→") + 1).trim() : cell;
  const [text = ""] = result.split("≈");
  const bare = /^"(.*)"$/u.exec(text.trim())?.[1] ?? text.trim();
  return bare.replaceAll("↵", "\n").replaceAll("\\|", "|");
}
