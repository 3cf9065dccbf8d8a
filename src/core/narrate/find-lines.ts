import type { BoundLine } from "../settings/report-bindings";

/** A row of the sheet that a report was written to, with what it shows now; indents and blanks left off. */
export interface StandingRow {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Where a line stands: its row, and the column of its first text. */
export interface LinePlace {
  readonly row: number;
  readonly column: number;
}

/** From this likeness on an edited line is the same line, where its neighbours leave several rows to choose from. */
const ALIKE = 0.5;

/**
 * Where each written line stands now. A line is found by its text, wherever it was moved to; an edited one between its
 * neighbours, where their rows leave exactly as many as there are lines, or where it is still alike. Null: not found;
 * it is never guessed.
 */
export function findLines(lines: readonly BoundLine[], standing: readonly StandingRow[]): (LinePlace | null)[] {
  const found = findExactly(lines, standing);
  const indexOf = new Map(standing.map(({ row }, index) => [row, index]));
  const used = new Set(found.flatMap((place) => (place ? [place.row] : [])));
  for (let start = 0; start < lines.length; start += 1) {
    if (found[start] != null) continue;
    let end = start;
    while (end < lines.length && found[end] == null) end += 1;
    const [before, after] = [found[start - 1] ?? null, found[end] ?? null];
    const from = before ? (indexOf.get(before.row) ?? -1) + 1 : 0;
    const to = after ? (indexOf.get(after.row) ?? 0) : standing.length;
    const column = (before ?? after)?.column;
    const free = standing.slice(from, to).flatMap((row): Candidate[] => {
      const at = column ?? row.texts.keys().next().value;
      return at === undefined || used.has(row.row) || !row.texts.has(at) ? [] : [{ row, column: at }];
    });
    pair(lines.slice(start, end), free).forEach((candidate, offset) => {
      if (!candidate) return;
      found[start + offset] = { row: candidate.row.row, column: candidate.column };
      used.add(candidate.row.row);
    });
    start = end;
  }
  return found;
}

interface Candidate {
  readonly row: StandingRow;
  readonly column: number;
}

function findExactly(lines: readonly BoundLine[], standing: readonly StandingRow[]): (LinePlace | null)[] {
  const byText = new Map<string, Candidate[]>();
  for (const row of standing) {
    for (const [column, text] of row.texts) {
      const same = byText.get(text);
      if (same) same.push({ row, column });
      else byText.set(text, [{ row, column }]);
    }
  }
  return lines.map(({ cells }): LinePlace | null => {
    // The longest text of a table's row says most; the others must stand beside it as they were written.
    const [first] = cells;
    if (!first) return null;
    const lead = cells.reduce((longest, cell) => (cell.text.length > longest.text.length ? cell : longest), first);
    const candidates = byText.get(lead.text.trim()) ?? [];
    const at = candidates.findIndex(({ row, column }) =>
      cells.every(({ offset, text }) => (row.texts.get(column - lead.offset + offset) ?? "") === text.trim()),
    );
    const [candidate] = at < 0 ? [] : candidates.splice(at, 1);
    return candidate ? { row: candidate.row.row, column: candidate.column - lead.offset } : null;
  });
}

/** Lines and free rows in order: one each where there are as many, else each line with the first row that is alike. */
function pair(lines: readonly BoundLine[], free: readonly Candidate[]): (Candidate | null)[] {
  if (lines.length === free.length) return [...free];
  let next = 0;
  return lines.map((line) => {
    const text = line.cells.map((cell) => cell.text).join("");
    const at = free.findIndex((candidate, index) => index >= next && likeness(text, shown(candidate)) >= ALIKE);
    if (at < 0) return null;
    next = at + 1;
    return free[at] ?? null;
  });
}

function shown({ row }: Candidate): string {
  return [...row.texts.values()].join("");
}

/** Shared pairs of neighbouring characters, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(a);
  const right = new Map<string, number>();
  for (const each of pairs(b)) right.set(each, (right.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of left) {
    const count = right.get(each) ?? 0;
    if (count > 0) shared += 1;
    right.set(each, count - 1);
  }
  const all = left.length + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}
