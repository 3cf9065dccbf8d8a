import type { EvaluationTable } from "../../core/evaluation/table";
import { leaves } from "../../core/evaluation/walk";

/** The rows that bound a table, as a person names them; null where the table has none. */
export interface FormRows {
  readonly firstRow: number;
  readonly header: { readonly top: number; readonly bottom: number } | null;
  readonly lastRow: number | null;
  readonly totalRow: number | null;
}

export function formRows(table: EvaluationTable): FormRows {
  const header = table.blocks[0]?.headerRows ?? [];
  const last = leaves(table).reduce((low, { node }) => Math.max(low, node.leaf.row), 0);
  return {
    firstRow: table.range.top,
    header: header.length > 0 ? { top: Math.min(...header), bottom: Math.max(...header) } : null,
    lastRow: last > 0 ? last : null,
    totalRow: table.totals.row,
  };
}
