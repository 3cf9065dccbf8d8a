import type { EvaluationTable } from "../evaluation/table";

/**
 * A table may go on upon the next sheet: under the same header, with nothing that says whose it is, after one that has no
 * total. Each sheet's rows stay a table of their own, for a table's cells are those of one sheet; that sums and levels
 * may stand on the other is said.
 */
export function continuedFrom(previous: EvaluationTable | undefined, table: EvaluationTable): EvaluationTable {
  const { title, projectName, department } = table.head;
  const [header] = table.columns.flatMap(({ headerCells }) => headerCells);
  const goesOn =
    previous?.totals.row === null &&
    previous.sheet !== table.sheet &&
    previous.fingerprint === table.fingerprint &&
    (title ?? projectName ?? department ?? table.funds) === null;
  if (!goesOn || !header) return table;
  const why = { id: "recognise.unsure.continued-sheet", values: { sheet: previous.sheet } };
  return { ...table, unsure: [...table.unsure, { cell: header, role: "title", why }] };
}
