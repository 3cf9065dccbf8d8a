import type { DraftMeasures } from "./draft";
import { isPlaceholderName } from "./lexicon/sentinels";

/** Whether a weight or a score of the row's own stands there. */
export function carriesValue(measures: DraftMeasures, row: number): boolean {
  return [measures.weight, ...Object.values(measures.scoreEntries)].some(
    (entry) =>
      entry !== null &&
      entry.cell.row === row &&
      (entry.state === "held" || entry.state === "unreadable" || entry.state === "error"),
  );
}

/** Whether a weight or a score holds, be it one that several rows share. */
export function holdsShared(measures: DraftMeasures): boolean {
  return [measures.weight, ...Object.values(measures.scoreEntries)].some((entry) => entry?.state === "held");
}

/** Whether the row says anything of an indicator. */
export function saysSomething(measures: DraftMeasures, row: number): boolean {
  const { target, actual, reason, weight, standard, scoreEntries } = measures;
  return [target, actual, reason, weight, standard, ...Object.values(scoreEntries)].some(
    (entry) => entry !== null && entry.cell.row === row && entry.state !== "blank" && entry.state !== "not-applicable",
  );
}

/** Whether a target or an actual stands on the row: of a group there is none. */
export function saysMore({ target, actual }: DraftMeasures, row: number): boolean {
  return [target, actual].some((entry) => entry?.state === "held" && entry.cell.row === row);
}

/** Target or actual with something to say, on a row whose name is a placeholder. */
export function realContent({ target, actual }: DraftMeasures, row: number): boolean {
  return [target, actual].some(
    (entry) =>
      entry?.state === "held" && entry.cell.row === row && !isPlaceholderName(entry.text) && /\d/u.test(entry.text),
  );
}
