/** A paragraph of the text in narrow form: every character at its own place. */
export interface Line {
  readonly text: string;
  /** Of its first character in the whole text. */
  readonly offset: number;
  readonly index: number;
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/u;

/** The text's lines; blank ones keep their number and are left out. */
export function linesOf(text: string): readonly Line[] {
  const narrowed = narrow(text);
  const whole = mended(narrowed);
  const lines: Line[] = [];
  let index = 0;
  for (const match of whole.matchAll(/([^\n\r\v\f\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u2028\u2029]|$)/gu)) {
    const [, line = ""] = match;
    if (line.trim() !== "") lines.push({ text: line, offset: match.index, index });
    index += Math.max(1, narrowed.slice(match.index, match.index + match[0].length).split(BREAK).length - 1);
  }
  return lines;
}

/**
 * What scanning does to a text, mended without moving a character: full stops that became points, a line's end between
 * a figure and its 分.
 */
function mended(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han})%"])(?<![一二三四五六七八九十])\.(?=\s*(?:[\p{Script=Han}("]|$))/gmu, "。")
    .replace(/\n(?<=[\d得分][\d.]*\n)(?=分[,;。、)]|。)/gu, " ");
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
