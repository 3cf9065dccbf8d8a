import type { BoundLine, WrittenReport } from "../settings/report-bindings";

/** What was written, and whether as a report of its own or into the form's cells. */
type Written = Pick<WrittenReport, "lines" | "into">;

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
export function findLines(written: Written, standing: readonly StandingRow[]): (LinePlace | null)[] {
  const { lines } = written;
  const found = findExactly(written, standing);
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

function findExactly({ lines, into }: Written, standing: readonly StandingRow[]): (LinePlace | null)[] {
  const byText = new Map<string, Candidate[]>();
  for (const row of standing) {
    for (const [column, text] of row.texts) {
      const same = byText.get(text);
      if (same) same.push({ row, column });
      else byText.set(text, [{ row, column }]);
    }
  }
  const everywhere = lines.map((line) => placesOf(line, byText));
  const open = into === "report" ? everywhere.map(withinReport(everywhere)) : everywhere;
  const found = open.map((): LinePlace | null => null);
  const used = new Set<string>();
  const take = (at: number, place: LinePlace | null): void => {
    if (!place || used.has(placeKey(place))) return;
    found[at] = place;
    used.add(placeKey(place));
  };
  open.forEach((places, at) => {
    if (places.length === 1) take(at, places[0] ?? null);
  });
  let beside = found.find((place) => place !== null) ?? null;
  open.forEach((places, at) => {
    const free = places.filter((place) => !used.has(placeKey(place)));
    if (!found[at]) take(at, nearest(free, beside));
    beside = found[at] ?? beside;
  });
  return found;
}

/**
 * Which places can be lines of a report of its own: those in the column that most of its lines stand in, from its title
 * on. The table above may say word for word what the report took from it, and is not the report.
 */
function withinReport(everywhere: readonly (readonly LinePlace[])[]): (places: readonly LinePlace[]) => LinePlace[] {
  const certain = everywhere.flatMap((places) => (places.length === 1 ? places : []));
  const votes = new Map<number, number>();
  for (const { column } of certain) votes.set(column, (votes.get(column) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  const inColumn = ({ column }: LinePlace): boolean => most === undefined || column === most[0];
  const titles = everywhere[0]?.filter(inColumn) ?? [];
  const top = titles.length === 1 ? (titles[0]?.row ?? 0) : 0;
  return (places) => places.filter((place) => inColumn(place) && place.row >= top);
}

/** Everywhere a line stands word for word. */
function placesOf({ cells }: BoundLine, byText: ReadonlyMap<string, readonly Candidate[]>): LinePlace[] {
  // The longest text of a table's row says most; the others must stand beside it as they were written.
  const [first] = cells;
  if (!first) return [];
  const lead = cells.reduce((longest, cell) => (cell.text.length > longest.text.length ? cell : longest), first);
  return (byText.get(lead.text.trim()) ?? []).flatMap(({ row, column }) => {
    const left = column - lead.offset;
    const stands = cells.every(({ offset, text }) => (row.texts.get(left + offset) ?? "") === text.trim());
    return stands ? [{ row: row.row, column: left }] : [];
  });
}

/** Of several places with one text the first below a line of the report, else the first of all. */
function nearest(places: readonly LinePlace[], beside: LinePlace | null): LinePlace | null {
  return places.find(({ row }) => beside !== null && row > beside.row) ?? places[0] ?? null;
}

function placeKey({ row, column }: LinePlace): string {
  return `${row}:${column}`;
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
