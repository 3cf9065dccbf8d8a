import type { EvaluationTable } from "../evaluation/table";
import { namedCells } from "../narrate/cell-names";
import type { WrittenReport } from "../settings/report-bindings";

/** From this share on what is found again is the same table under another name. */
const SAME = 0.5;

/** Whether a table is the one that a report was written of, whatever its sheet is called now: most names are its own. */
export function isTold(table: EvaluationTable, { sources }: WrittenReport): boolean {
  const names = new Set(namedCells(table).map(({ name }) => name));
  return sources.length > 0 && sources.filter(({ name }) => names.has(name)).length >= sources.length * SAME;
}
