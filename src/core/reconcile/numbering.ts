/** The list number at a line's start: how deep it ranks, the code that it may be, and how long it is. */
export interface Numbering {
  readonly rank: number | null;
  readonly code: string | null;
  readonly length: number;
}

const STYLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]+(?:部分|章)[、:]?)\s*/u, 1],
  [/^\([一二三四五六七八九十]{1,3}\)[、.]?\s*/u, 2],
  [/^\d{1,2}(?:[.、)]|,(?=\p{Script=Han}))(?!\d)\s*/u, 3],
  [/^\(\d{1,2}\)[、.]?\s*/u, 4],
  [/^[\u2460-\u2473][、.]?\s*/u, 5],
];

/** Ordinals and marks that put a line into a list without giving it a depth. */
const MARKS =
  /^(?:第?[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[,、]|[-*•·●◆■▪○☆★]+|指标(?:\d+[:、.]?|[:、.])(?=\p{L}))\s*/u;
const CODE = /^([A-Z](?:\d+(?:[.-]\d+)*)?|\d+(?:\.\d+){1,3})(?:[.、:\s]\s*(?!\d)|(?=\p{Script=Han}))/u;
/** "（三级指标）", "三级指标：": the level in words in front of a name. */
const LEVEL_WORD = /^(?:\(?[一二三]级指标(?:名称)?[):]|指标名称:)\s*/u;

/** Reads the number of a line that starts without white space; its length is 0 where it has none. */
export function readNumbering(text: string): Numbering {
  for (const [style, rank] of STYLES) {
    const match = style.exec(text);
    if (match) return withLevelWord(text, { rank, code: null, length: match[0].length });
  }
  const code = CODE.exec(text);
  if (code?.[1] !== undefined && !/^\d+\.\d+(?:万|亿|元|%|分)/u.test(text)) {
    return { rank: null, code: code[1].replaceAll("-", "."), length: code[0].length };
  }
  const mark = MARKS.exec(text);
  return withLevelWord(text, { rank: null, code: null, length: mark?.[0].length ?? 0 });
}

function withLevelWord(text: string, numbering: Numbering): Numbering {
  const word = LEVEL_WORD.exec(text.slice(numbering.length));
  return word ? { ...numbering, length: numbering.length + word[0].length } : numbering;
}

/** Whether code `below` lies under code `above`: A1 under A, 1.2.3 under 1.2. */
export function codeIsBelow(below: string, above: string): boolean {
  return below.length > above.length && below.startsWith(above);
}
