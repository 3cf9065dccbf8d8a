import { bareLabel, levelOf } from "./bare-label";
import { readNumbering, type Numbering } from "./numbering";

/** What a line begins with: its number and the name that it is about. */
export interface Label {
  readonly numbering: Numbering;
  readonly name: string;
  /** Where the name stands in the line. */
  readonly start: number;
  readonly end: number;
  /** The bracket behind the name that speaks of points, without its brackets; null without one. */
  readonly bracket: { readonly start: number; readonly end: number } | null;
  /** The line is nothing but the label (and what its bracket says). */
  readonly whole: boolean;
}

const LONGEST_NAME = 60;
const LONGEST_HEADING = 36;

/** A bracket that gives points: (5分), (权重10%), (满分20分,得分18分). */
const SPEAKS_OF_POINTS = /\d\s*分|分值|权重|满分|得分/u;
const BARE_NUMBER = /^\s*\d{1,3}(?:\.\d+)?\s*%?\s*$/u;

/** The label of a line; null where it begins with a sentence. */
export function readLabel(line: string): Label | null {
  const indent = line.length - line.trimStart().length;
  const numbering = readNumbering(line.slice(indent));
  const start = indent + numbering.length;
  const rest = line.slice(start);
  return bracketLabel(start, rest, numbering) ?? plainLabel(start, rest, numbering);
}

function bracketLabel(start: number, rest: string, numbering: Numbering): Label | null {
  for (const match of rest.matchAll(/\(([^()]*)\)/gu)) {
    const [whole, inside = ""] = match;
    const before = rest.slice(0, match.index);
    if (before.trim() === "" || before.length > LONGEST_NAME || /[。;!?|\t]/u.test(before)) return null;
    const end = match.index + whole.length;
    const ends =
      rest
        .slice(end)
        .trim()
        .replace(/[:。;]$/u, "") === "";
    const counts = SPEAKS_OF_POINTS.test(inside) || (BARE_NUMBER.test(inside) && (levelOf(before) !== null || ends));
    if (!counts) continue;
    // A comma belongs to a name only in a numbered heading; elsewhere it makes a sentence.
    if (/[,:]/u.test(before) && !(numbering.length > 0 && ends && !before.includes(":"))) return null;
    const name = bareLabel(
      before.replace(/^.*(?:包括|包含|分为|设置了?|共设(?:有|置)?|(?<=体系|部分)由)(?=.{2})/u, ""),
    );
    if (name === "" || /^\d/u.test(name) || /(?:得分?|扣)[\d.]+分?$/u.test(name)) return null;
    const open = start + match.index + 1;
    return {
      numbering,
      name,
      start,
      end: start + before.length,
      bracket: { start: open, end: open + inside.length },
      whole: ends,
    };
  }
  return null;
}

/** Where a name ends: at a mark, before its target (出勤率≥95%) or its own rate (预算执行率98.5%，), before what it consists of (决策部分设置3项指标，). */
const CUT =
  /[,:;。!?]|[≥≤=<>]|-{2,}|\s{2,}|\s(?=[\d(])|[|\t]|(?<=率)(?=(?:为|是|达到?|完成)?\s*[\d.]+\s*%\s*,)|(?:共|下)?(?:设置?|包[括含]|由|分为|含|共?有)了?(?=[\d一二三四五六七八九十]+[个项])/u;

function plainLabel(start: number, rest: string, numbering: Numbering): Label | null {
  const cut = CUT.exec(rest);
  const end = cut ? cut.index : rest.trimEnd().length;
  const name = bareLabel(rest.slice(0, end)).replace(/(?<=.{2})(?:自评|评价)?得分(?:情况|分析|结果)$/u, "");
  const whole = rest.slice(end).replace(/[:\s]/gu, "") === "";
  if (name.length < 2 || name.length > LONGEST_HEADING) return null;
  if (numbering.length === 0 && whole && name.length > 24) return null;
  return { numbering, name, start, end: start + end, bracket: null, whole };
}
