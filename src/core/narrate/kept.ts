import type { CellRef } from "../grid/address";
import type { Binding } from "./binding";

/** A text as it now stands on the sheet that the report was written to. */
export interface StandingText {
  readonly cell: CellRef;
  readonly text: string;
}

/**
 * unchanged: as written, and still true; out-of-date: as written, but the cells say something else now;
 * edited: a person changed it, the cells did not; both: either changed; lost: not found on the sheet;
 * untold: found, but today's report has no such paragraph any more.
 */
export type KeptState = "unchanged" | "out-of-date" | "edited" | "both" | "lost" | "untold";

export interface KeptParagraph {
  readonly key: string;
  readonly state: KeptState;
  /** The three versions: generated then, standing now, generated now. */
  readonly then: string;
  readonly standing: StandingText | null;
  readonly now: string | null;
}

/**
 * What became of every paragraph of a report that was written earlier. A paragraph is found by its text, wherever it
 * was moved to; an edited one by its neighbours, and only where that leaves no doubt: it is never guessed.
 */
export function keptParagraphs(
  written: readonly Binding[],
  today: readonly Binding[],
  standing: readonly StandingText[],
): KeptParagraph[] {
  const places = findAgain(written, standing);
  const generated = new Map(today.map(({ key, text }) => [key, text]));
  return written.map(({ key, text }, index) => {
    const place = places[index] ?? null;
    const now = generated.get(key) ?? null;
    return { key, then: text, standing: place, now, state: stateOf(text, place && trimmed(place.text), now) };
  });
}

function stateOf(then: string, standing: string | null, now: string | null): KeptState {
  if (standing === null) return "lost";
  if (now === null) return "untold";
  if (standing === trimmed(now)) return "unchanged";
  const edited = standing !== trimmed(then);
  if (now === then) return edited ? "edited" : "unchanged";
  return edited ? "both" : "out-of-date";
}

/** The standing text of each written paragraph. */
function findAgain(written: readonly Binding[], standing: readonly StandingText[]): (StandingText | null)[] {
  const byText = new Map<string, number[]>();
  standing.forEach(({ text }, at) => {
    const same = byText.get(trimmed(text));
    if (same) same.push(at);
    else byText.set(trimmed(text), [at]);
  });
  for (const positions of byText.values()) positions.reverse();
  const found = written.map(({ text }) => byText.get(trimmed(text))?.pop() ?? null);
  const used = new Set(found);
  // Runs of paragraphs that were not found, between two that stand in the order they were written in.
  for (let start = 0; start < written.length; start += 1) {
    if (found[start] !== null) continue;
    let end = start;
    while (end < written.length && found[end] === null) end += 1;
    const [before, after] = [start === 0 ? null : (found[start - 1] ?? null), found[end] ?? null];
    const between = gap(standing, before, after).filter((at) => !used.has(at));
    if (between.length === end - start) between.forEach((at, offset) => (found[start + offset] = at));
    start = end;
  }
  return found.map((at) => (at === null ? null : (standing[at] ?? null)));
}

/** Positions between two found paragraphs; none where they were moved past each other or one side is open. */
function gap(standing: readonly StandingText[], before: number | null, after: number | null): number[] {
  const from = before ?? -1;
  const to = after ?? standing.length;
  return standing.map((_, at) => at).filter((at) => at > from && at < to);
}

/** Without the indent that a sheet's paragraph has. */
function trimmed(text: string): string {
  return text.trim();
}
