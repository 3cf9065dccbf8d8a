/** As stored in the file, without "=" → as Excel shows it: functions newer than the file format carry a prefix. */
export function displayedFormula(stored: string): string {
  return `=${stored.replace(PREFIXES_OR_TEXT, (token) => (token.startsWith("_") ? "" : token))}`;
}

const PREFIXES_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g;
