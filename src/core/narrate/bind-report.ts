import type { EvaluationTable } from "../evaluation/table";
import type { BoundLine, BoundSource } from "../settings/report-bindings";
import { cellId, namedCells } from "./cell-names";
import type { ReportLine } from "./report-lines";

/** The texts of a report with what they rest on, by names instead of addresses: what is kept of it in the workbook. */
export interface BoundReport {
  readonly sources: readonly BoundSource[];
  readonly lines: readonly BoundLine[];
}

export function bindReport(lines: readonly ReportLine[], table: EvaluationTable): BoundReport {
  const named = new Map(namedCells(table).map(({ cell, name, text }) => [cellId(cell), { name, text }]));
  const positions = new Map<string, number>();
  const sources: BoundSource[] = [];
  const position = (id: string): number[] => {
    const source = named.get(id);
    if (!source) return [];
    const known = positions.get(id);
    if (known !== undefined) return [known];
    positions.set(id, sources.length);
    sources.push(source);
    return [sources.length - 1];
  };
  const bound = lines.map(({ texts }) => ({
    cells: texts.map(({ key, offset, text, cells }) => ({
      key,
      offset,
      text,
      sources: cells.flatMap((cell) => position(cellId(cell))),
    })),
  }));
  return { sources, lines: bound };
}
