import type { HeaderMeaning } from "./lexicon/columns";

const VALUES: ReadonlySet<HeaderMeaning> = new Set([
  "target",
  "yardstick",
  "adjustedTarget",
  "actual",
  "weight",
  "selfScore",
  "reviewScore",
  "standard",
  "coefficient",
  "completion",
  "sign",
  "unit",
  "reason",
]);
const TELLING: ReadonlySet<HeaderMeaning> = new Set([
  "target",
  "yardstick",
  "actual",
  "weight",
  "selfScore",
  "reviewScore",
]);

/** Whether these words head an indicator table: names, and at least two things that are said of them. */
export function headsIndicators(words: Iterable<HeaderMeaning>): boolean {
  const seen = new Set(words);
  const levels = [...seen].filter((word) => word.startsWith("level")).length;
  const values = [...seen].filter((word) => VALUES.has(word)).length;
  const telling = [...seen].some((word) => TELLING.has(word));
  if (levels >= 2) return values >= 1;
  // A list of projects or of departments with one score each is a summary.
  if ((seen.has("project") || seen.has("body")) && (seen.has("selfScore") || seen.has("reviewScore"))) return true;
  return telling && (levels === 1 || seen.has("name") || seen.has("project")) && values >= 2;
}
