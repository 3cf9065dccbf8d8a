/** As stored in the file, without "=" → as Excel shows it: functions newer than the file format carry a prefix. */
export function displayedFormula(stored: string): string {
  return `=${stored.replace(PREFIXES_OR_TEXT, (token) => (token.startsWith("_") ? "" : token))}`;
}

/** As Excel shows it → as it is stored; an unprefixed newer function would read #NAME? until the cell is edited. */
export function storedFormula(formula: string): string {
  return formula
    .slice(1)
    .replace(FUNCTIONS_OR_TEXT, (token) => (PREFIXES.get(token.slice(0, -1).toUpperCase()) ?? "") + token);
}

const PREFIXES_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g;
const FUNCTIONS_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*\(/gu;

/** Functions that came after Excel 2007 and that a sheet of this kind can be expected to hold. */
const PREFIXES = new Map<string, string>([
  ...(
    "IFS SWITCH TEXTJOIN CONCAT MAXIFS MINIFS XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY TEXTBEFORE TEXTAFTER " +
    "TEXTSPLIT VSTACK HSTACK TOROW TOCOL CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND IFNA XOR NUMBERVALUE DAYS ISFORMULA " +
    "FORMULATEXT SHEET SHEETS UNICHAR UNICODE STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL CEILING.MATH FLOOR.MATH"
  )
    .split(" ")
    .map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);
