import type { CellRef } from "../grid/address";
import type { BoundText, WrittenReport } from "../settings/report-bindings";
import type { BoundReport } from "./bind-report";
import type { NamedCell } from "./cell-names";
import { findLines, type StandingRow } from "./find-lines";

/**
 * unchanged: as written, and still true; out-of-date: as written, but the cells say something else now;
 * edited: a person changed it, the cells did not; both: either changed; lost: not found on the sheet;
 * untold: found, but today's report has no such text any more; new: today's report has it, the written one had not.
 */
export type KeptState = "unchanged" | "out-of-date" | "edited" | "both" | "lost" | "untold" | "new";

/** A cell that a text rests on and that says something else than when the text was written. */
export interface SourceChange {
  readonly name: string;
  /** Null where recognising does not find it again. */
  readonly cell: CellRef | null;
  readonly before: string;
  readonly after: string | null;
}

/** What became of one text of a written report. */
export interface KeptText {
  readonly key: string;
  readonly state: KeptState;
  /** The three versions: generated then, standing now, generated now. */
  readonly then: string | null;
  readonly standing: { readonly cell: CellRef; readonly text: string } | null;
  readonly now: string | null;
  readonly changes: readonly SourceChange[];
}

/** What became of every text of a report that was written earlier, in its order, the new ones behind. */
export function keptTexts(
  written: WrittenReport,
  today: BoundReport,
  named: readonly NamedCell[],
  standing: readonly StandingRow[],
): KeptText[] {
  const cells = new Map(named.map((each) => [each.name, each]));
  const generated = new Map(today.lines.flatMap((line) => line.cells.map(({ key, text }) => [key, text])));
  const rows = new Map(standing.map(({ row, texts }) => [row, texts]));
  const places = findLines(written, standing);
  const told = new Set<string>();
  const kept = written.lines.flatMap((line, index) =>
    line.cells.map((bound): KeptText => {
      told.add(bound.key);
      const place = places[index] ?? null;
      const column = (place?.column ?? 0) + bound.offset;
      const stands = place && {
        cell: { sheet: written.sheet, row: place.row, column },
        text: rows.get(place.row)?.get(column) ?? "",
      };
      const now = generated.get(bound.key) ?? null;
      return {
        key: bound.key,
        state: stateOf(bound.text.trim(), stands?.text ?? null, now),
        then: bound.text,
        standing: stands,
        now,
        changes: changesOf(written, bound, cells),
      };
    }),
  );
  const added = [...generated].flatMap(([key, now]): KeptText[] =>
    told.has(key) ? [] : [{ key, state: "new", then: null, standing: null, now, changes: [] }],
  );
  return [...kept, ...added];
}

function stateOf(then: string, standing: string | null, now: string | null): KeptState {
  if (standing === null) return "lost";
  if (now === null) return "untold";
  if (standing === now.trim()) return "unchanged";
  const edited = standing !== then;
  if (now.trim() === then) return edited ? "edited" : "unchanged";
  return edited ? "both" : "out-of-date";
}

function changesOf(
  { sources }: WrittenReport,
  bound: BoundText,
  cells: ReadonlyMap<string, NamedCell>,
): SourceChange[] {
  return bound.sources.flatMap((index): SourceChange[] => {
    const source = sources[index];
    if (!source) return [];
    const now = cells.get(source.name);
    if (now?.text === source.text) return [];
    return [{ name: source.name, cell: now?.cell ?? null, before: source.text, after: now?.text ?? null }];
  });
}
