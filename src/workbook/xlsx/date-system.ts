/** How many days the count from 1904 on is behind the one from 1900 on (ECMA-376 part 1, 18.17.4.1). */
const DAYS_BETWEEN = 1462;

/**
 * Grids count days from 1900 on, whatever the file does, so that a date means the same everywhere. Times of a day and
 * durations are the same in both.
 */
export const DateSystem = {
  /** A number as a grid holds it, from the one that a 1904 file stores. */
  from1904: (stored: number, format: string): number => (showsDay(format) ? stored + DAYS_BETWEEN : stored),
  /** And back. */
  to1904: (held: number, format: string): number => (showsDay(format) ? held - DAYS_BETWEEN : held),
} as const;

/** Whether a format shows a year, a month, a day or a weekday; "m" beside hours or seconds means minutes. */
function showsDay(format: string): boolean {
  const code = format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general|am\/pm|a\/p/gi, "");
  return /[ydebg]|a{3}/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code));
}
