/** A paragraph of the text in narrow form: every character at its own place. */
export interface Line {
  readonly text: string;
  /** Of its first character in the whole text. */
  readonly offset: number;
  readonly index: number;
}

/** The text's lines; blank ones keep their number and are left out. */
export function linesOf(text: string): readonly Line[] {
  const narrowed = narrow(text);
  const lines: Line[] = [];
  let index = 0;
  for (const match of narrowed.matchAll(/([^\n\r\v\f\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u2028\u2029]|$)/gu)) {
    const [, line = ""] = match;
    if (line.trim() !== "") lines.push({ text: line, offset: match.index, index });
    index += 1;
  }
  return lines;
}

/** Look-alikes outside the full-width block, each one UTF-16 unit like what it becomes. */
const ALIKE: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\ufeff": " ",
  "\u200b": " ",
  "“": '"',
  "”": '"',
  "‘": '"',
  "’": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "﹙": "(",
  "﹚": ")",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "［": "(",
  "］": ")",
  "[": "(",
  "]": ")",
  "﹪": "%",
  "│": "|",
  "┃": "|",
  "∶": ":",
  "﹕": ":",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "═": "=",
  "−": "-",
  "–": "-",
  "—": "-",
  "〜": "~",
  "∼": "~",
};

/** Full-width forms narrow, look-alikes in one code point each, and not one character more or fewer. */
export function narrow(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    const alike = Object.hasOwn(ALIKE, character) ? ALIKE[character] : undefined;
    const code = text.charCodeAt(at);
    plain += alike ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character);
  }
  return plain;
}
