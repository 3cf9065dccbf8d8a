import type { NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import type { IndicatorMark } from "../settings/overrides";
import { byPath, cellOf } from "./place-overrides";

/** The mark by which an indicator is known again; null where the table has no such indicator. */
export function indicatorMark(
  tables: readonly EvaluationTable[],
  table: EvaluationTable,
  node: NodeId,
): IndicatorMark | null {
  const all =
    byPath(tables.filter(({ sheet }) => sheet === table.sheet))
      .get(table.sheet)
      ?.values() ?? [];
  for (const equals of all) {
    const nth = equals.findIndex((one) => one.table === table && one.node.id === node);
    const found = equals[nth];
    if (found) {
      return { sheet: table.sheet, path: [...found.path], nth, of: equals.length, cell: cellOf(found.node) };
    }
  }
  return null;
}
