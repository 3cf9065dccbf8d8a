import type { Line } from "./lines";

/** A line that only names what is scored: 自评总分：, 评价等次. */
const ASKS = /^[^,;。|\t]{0,20}(?:得分|评分|总分|分值|权重|等级|等次|评级|级别)\s*:?\s*$/u;
/** A line that only gives it. */
const GIVES = /^\s*"?(?:\d{1,3}(?:\.\d{1,4})?\s*分?|优秀|优|良好|良|中等?|合格|不合格|一般|较?差)"?\s*[。;]?\s*$/u;

/** A line with the value below it, as forms put them in cells of their own; null where the next gives none. */
export function withValueBelow(lines: readonly Line[], at: number): Line | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || !ASKS.test(line.text) || !GIVES.test(below.text)) return null;
  const gap = below.offset - line.offset - line.text.length;
  return { ...line, text: line.text + " ".repeat(gap) + below.text };
}
