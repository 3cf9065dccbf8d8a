import { columnName } from "../../src/core/grid/address";
import { cellAt, cellKey, type Grid } from "../../src/core/grid/grid";
import { drawHeld } from "./drawn-cell";

/** Draws a sheet as `drawSheets` reads it, columns aligned for eyes that see a Chinese character as two wide. */
export function redraw(grid: Grid): string {
  const corners = new Map<number, string>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row > top || column > left) corners.set(cellKey(row, column), column > left ? "<" : "^");
      }
    }
  }
  const last = {
    row: Math.max(grid.rowCount, ...grid.merges.map((merge) => merge.bottom)),
    column: Math.max(grid.columnCount, ...grid.merges.map((merge) => merge.right)),
  };
  const rows = Array.from({ length: last.row }, (_, r) =>
    Array.from({ length: last.column }, (_, c) => {
      const cell = cellAt(grid, r + 1, c + 1);
      const covered = corners.get(cellKey(r + 1, c + 1));
      const held = cell ? drawHeld(cell).replaceAll("|", "\\|") : "";
      return covered === undefined ? held : covered + (held === "" ? "" : `(${held})`);
    }),
  );
  return [heading(grid), ...hidden(grid), ...aligned(rows)].join("\n");
}

function heading({ sheet, visibility }: Grid): string {
  return visibility === "visible" ? `# ${sheet}` : `# ${sheet} (${visibility})`;
}

function hidden({ hiddenRows, hiddenColumns }: Grid): string[] {
  const rows = hiddenRows.size > 0 ? ` rows ${[...hiddenRows].join(",")}` : "";
  const columns = hiddenColumns.size > 0 ? ` columns ${[...hiddenColumns].map(columnName).join(",")}` : "";
  return rows + columns === "" ? [] : [`@hide${rows}${columns}`];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, c) => (widths[c] = Math.max(widths[c] ?? 0, Math.min(width(cell), 24))));
  }
  return rows.map((row) => {
    const cells = row.map((cell, c) => cell + " ".repeat(Math.max(0, (widths[c] ?? 0) - width(cell))));
    return `| ${cells.join(" | ")} |`;
  });
}

function width(text: string): number {
  return Array.from(text).reduce((total, letter) => total + (letter > "\u2e7f" ? 2 : 1), 0);
}
