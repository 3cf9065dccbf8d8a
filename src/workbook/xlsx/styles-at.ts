import { cellKey } from "../../core/grid/grid";
import { editSheet, type CellWriter } from "./sheet-editor";

/** The style that each of these cells has, or would have from its row or column, by cellKey. */
export function stylesAt(
  xml: string,
  part: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Map<number, number> {
  const styles = new Map<number, number>();
  const writes = new Map<number, Map<number, CellWriter>>();
  for (const { row, column } of cells) {
    const look: CellWriter = ({ style }) => {
      styles.set(cellKey(row, column), style);
      return "";
    };
    writes.set(row, (writes.get(row) ?? new Map<number, CellWriter>()).set(column, look));
  }
  editSheet(xml, part, { writes, orphans: new Map(), stale: new Set() });
  return styles;
}
