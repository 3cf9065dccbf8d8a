const COMPUTED = /(<(?:\w+:)?c\b[^>]*\bt\s*=\s*["']str["'](?:[^>]*[^>/])?>)([^]*?)(?=<\/(?:\w+:)?c>)/g;
const RESULT = /(<(?:\w+:)?v\b[^>]*>)([^<]*)/;

/**
 * A sheet's rows for the reading library, which takes escapes (_xHHHH_) out of a formula's text result twice: each
 * is escaped once more, so that a result which spells one comes out as it was saved.
 */
export function escapedComputedText(sheetData: string): string {
  if (!sheetData.includes("_x")) return sheetData;
  return sheetData.replace(
    COMPUTED,
    (_, open: string, inside: string) =>
      open +
      inside.replace(RESULT, (whole, tag: string, text: string) =>
        text.includes("_x") ? tag + text.replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_") : whole,
      ),
  );
}
