import { beforeAt } from "../edits/cell-state";
import type { CellEdit, EditPlan } from "../edits/edit-plan";
import type { Grid } from "../grid/grid";
import type { BoundReport } from "../narrate/bind-report";
import type { KeptText } from "../narrate/kept";
import type { ReportLine } from "../narrate/report-lines";
import type { BoundSource, BoundText, WrittenReport } from "../settings/report-bindings";
import { bindingReplaced, type BoundReports } from "./bound-reports";
import { reportRowHeights, type StandingLine } from "./report-row-heights";
import type { KeptReport } from "./written-report";

/**
 * What a person decided of a text that they had edited, or that is lost or no longer told: this text is to stand there
 * (theirs, today's, or both merged), or it is not followed any more.
 */
export type Decision =
  { readonly key: string; readonly text: string } | { readonly key: string; readonly forget: true };

/**
 * Brings the texts up to date that the cells have overtaken and that no person touched, and those that a person decided
 * on; whatever else a person wrote stays. Rows grow with their texts. What the workbook keeps of the report follows in the same step.
 */
export function planReportRefresh(
  bound: BoundReports,
  { written, texts, today, lines }: KeptReport,
  grid: Grid,
  decisions: readonly Decision[] = [],
): EditPlan {
  const decided = new Map(decisions.map((decision) => [decision.key, decision]));
  const settled = new Set<string>();
  const edits = texts.flatMap(({ key, state, standing, now }): CellEdit[] => {
    const decision = decided.get(key);
    const text = decision ? ("text" in decision ? decision.text : null) : state === "out-of-date" ? now : null;
    if (state === "unchanged" || text !== null) settled.add(key);
    if (!standing || text === null || text.trim() === standing.text) return [];
    const { cell } = standing;
    const before = beforeAt(grid, cell.row, cell.column);
    const indent = typeof before.value === "string" ? (/^\s*/.exec(before.value)?.[0] ?? "") : "";
    return [
      {
        cell,
        before,
        after: { kind: "value", value: indent + text.trim() },
        why: { id: "plan.report.refresh" },
      },
    ];
  });
  const forgotten = new Set(decisions.flatMap((decision) => ("forget" in decision ? [decision.key] : [])));
  const overtaken = texts.some(({ key, then, now }) => settled.has(key) && then !== now);
  const rowHeights = written.into === "report" ? reportRowHeights(standingLines(lines, texts), edits, grid) : [];
  const plan: EditPlan = rowHeights.length > 0 ? { edits, rowHeights } : { edits };
  if (!overtaken && forgotten.size === 0) return plan;
  const rebound = { ...rebind(written, today, settled, forgotten), sheet: grid.sheet };
  return { ...plan, settings: [bindingReplaced(bound, written, rebound.lines.length > 0 ? rebound : null)] };
}

/** Today's lines where they stand on the sheet. */
function standingLines(lines: readonly ReportLine[], texts: readonly KeptText[]): StandingLine[] {
  const places = new Map(texts.map(({ key, standing }) => [key, standing?.cell ?? null]));
  return lines.map((line) => ({ line, cells: line.texts.map(({ key }) => places.get(key) ?? null) }));
}

/** The report as it is kept from now on: settled texts as they are generated today, the others as they were. */
function rebind(
  written: WrittenReport,
  today: BoundReport,
  settled: ReadonlySet<string>,
  forgotten: ReadonlySet<string>,
): WrittenReport {
  const generated = new Map(today.lines.flatMap(({ cells }) => cells.map((cell) => [cell.key, cell])));
  const sources: BoundSource[] = [];
  const positions = new Map<string, number>();
  const moved = (from: readonly BoundSource[], bound: BoundText): number[] =>
    bound.sources.flatMap((index) => {
      const source = from[index];
      if (!source) return [];
      const id = JSON.stringify([source.name, source.text]);
      const position = positions.get(id) ?? sources.push(source) - 1;
      positions.set(id, position);
      return [position];
    });
  const lines = written.lines.flatMap(({ cells }) => {
    const rest = cells.filter(({ key }) => !forgotten.has(key));
    if (rest.length === 0) return [];
    return [
      {
        cells: rest.map((old) => {
          const now = settled.has(old.key) ? generated.get(old.key) : undefined;
          return now
            ? { ...old, text: now.text, sources: moved(today.sources, now) }
            : { ...old, sources: moved(written.sources, old) };
        }),
      },
    ];
  });
  return { ...written, sources, lines };
}
