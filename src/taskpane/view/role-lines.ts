import type { Column } from "../../core/evaluation/column";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { Why } from "../../core/evaluation/why";
import { columnName } from "../../core/grid/address";
import { correctableRole } from "../../core/recognise/correctable-role";
import type { CorrectableRole } from "../../core/settings/correction";
import type { Doubt } from "./doubts";

/** One line of the list: what stands in a column, under one header in however many blocks. */
export interface RoleLine {
  readonly key: string;
  readonly role: CorrectableRole;
  readonly column: Column;
  /** "G", or "G · K" where the blocks differ. */
  readonly letters: string;
  /** 0 to 100. */
  readonly percent: number;
  /** The reason, where it was a decision and not just the header's word. */
  readonly why: Why | null;
  readonly unsure: boolean;
  /** A person said so. */
  readonly said: boolean;
}

const SURE = 0.8;

/** All columns with their roles, what is unsure first, what is not used last. */
export function roleLines(table: EvaluationTable, doubts: readonly Doubt[]): RoleLine[] {
  const groups = new Map<string, Column[]>();
  for (const column of table.columns) {
    const key = [correctableRole(column), column.mark?.header ?? column.header, column.mark?.nth ?? 0].join("/");
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  const open = new Set(doubts.flatMap(({ cells }) => cells.slice(0, 1)).map(({ column }) => column));
  const lines = [...groups].flatMap(([key, columns]): RoleLine[] => {
    const [column] = columns;
    if (!column) return [];
    const confidence = Math.min(...columns.map((one) => one.confidence));
    const used = column.role !== "ignored";
    return [
      {
        key,
        role: correctableRole(column),
        column,
        letters: [...new Set(columns.map((one) => columnName(one.column)))].join(" · "),
        percent: Math.round(confidence * 100),
        why: column.why.id === "recognise.why.header" ? null : column.why,
        unsure: used && (confidence < SURE || columns.some((one) => open.has(one.column))),
        said: column.why.id === "recognise.why.person",
      },
    ];
  });
  const rank = (line: RoleLine) => (line.unsure ? 0 : line.role === "ignored" ? 2 : 1);
  return lines.sort((a, b) => rank(a) - rank(b));
}
