import type { Correction } from "../settings/correction";
import type { LogicalSheet } from "./expand-merges";
import type { HeaderSpan } from "./find-headers";
import { headerText, headerTexts, ROWS } from "./fingerprint";
import type { RowReading } from "./read-row";

/** Rows that a person named as a header are one, and what was taken for the header of such a form is none. */
export function correctedHeaders(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  found: readonly HeaderSpan[],
  corrections: readonly Correction[],
): readonly HeaderSpan[] {
  let spans = found;
  for (const { fingerprint, headerRows } of corrections) {
    if (!headerRows || headerRows.length === 0) continue;
    const named = runsOf(sheet, rows, headerRows);
    if (named.length === 0) continue;
    const isReplaced = (span: HeaderSpan): boolean =>
      isPartOf(fingerprint, textsOf(sheet, rows, span)) ||
      named.some(({ from, to }) => span.from <= to && from <= span.to);
    spans = [...spans.filter((span) => !isReplaced(span)), ...named].sort((a, b) => a.from - b.from);
  }
  return spans;
}

function textsOf(sheet: LogicalSheet, rows: readonly RowReading[], { from, to }: HeaderSpan): string[] {
  return headerTexts(
    sheet,
    rows.slice(from, to + 1).map(({ row }) => row),
  );
}

/** Where these header rows stand one under the other. */
function runsOf(sheet: LogicalSheet, rows: readonly RowReading[], texts: readonly string[]): HeaderSpan[] {
  const wanted = headerText(texts);
  return rows.flatMap((_, from) => {
    const span = { from, to: from + texts.length - 1 };
    return span.to < rows.length && headerText(textsOf(sheet, rows, span)) === wanted ? [span] : [];
  });
}

/** Whether a header of these texts is one of those that the fingerprint is made of. */
function isPartOf(fingerprint: string, texts: readonly string[]): boolean {
  return `${ROWS}${fingerprint}${ROWS}`.includes(`${ROWS}${headerText(texts)}${ROWS}`);
}
