import type { Dec } from "../evaluation/decimal";
import { bareLabel, isExecution, levelOf } from "./bare-label";
import { FIELD, NO_NAME, PRONOUN, SECTION, WHOLE } from "./lexicon/names";
import type { Line } from "./lines";
import type { Phrase } from "./phrase";
import type { Label } from "./read-label";
import type { Subjects } from "./subjects";

/** The indicator that the text is at, line by line. */
export interface Context {
  item: number | null;
  /** Rank of the heading that `item` came from; null where it had no number. */
  rank: number | null;
  /** The item's weight, once the text has told it. */
  weight: Dec | null;
}

/**
 * The subject that a line's label names, entered into `subjects` and `context`; null where the label names none. A
 * heading that names no indicator ends the indicator before it.
 */
export function labelSubject(
  line: Line,
  label: Label,
  phrases: readonly Phrase[],
  subjects: Subjects,
  context: Context,
): number | null {
  const { numbering, bracket, whole } = label;
  const { rank, code } = numbering;
  const inner = bracket || whole ? null : innerName(line.text, label);
  const { name, start, end } = inner ?? label;
  const numbered = numbering.length > 0;
  if (!inner && !namesIndicator(line.text, label, phrases)) {
    const opensSection = whole && (numbered || SECTION.test(name)) && !ownPhrase(label, phrases);
    const deeper = context.rank !== null && rank !== null && rank > context.rank;
    if ((opensSection && !deeper) || (rank !== null && rank <= 2)) context.item = context.rank = context.weight = null;
    return null;
  }
  const subject = subjects.add({
    name,
    place: { offset: line.offset + start, length: end - start, paragraph: line.index },
    from: bracket !== null || whole ? "heading" : "clause",
    rank,
    code,
    level: null,
    above: [],
  });
  if (context.item !== subject) context.weight = null;
  context.item = subject;
  context.rank = rank;
  return subject;
}

const BEHIND_LEVEL =
  /^\s*[:。]\s*((?!(?:该|本|此|指标)?(?:分值|权重|满分|标准分|得分|目标|计划))[^,;。:()\d][^,;。:()]{1,30}),\s*(?:分值|权重|满分|标准分|年?初?年?度?目标|年度指标|指标值|计划)/u;

/** 决策部分设置3项指标，满分20分 */
const CONSISTS = /^(?:共|下)?(?:设置?|包[括含]|由|分为|含|共?有)了?[\d一二三四五六七八九十]+[个项]/u;

/** 数量指标：购置设备台数, and nothing more: the figures follow in lines of their own. */
const MEASURED_BEHIND_LEVEL = /^\s*:\s*([^,;。:()\d]{2,28}(?:率|性|度|数|量|次|时间|成本))\s*$/u;

/** The indicator that a line names behind its group: 数量指标：修缮校舍面积，分值10分. */
function innerName(text: string, { name, end }: Label): { name: string; start: number; end: number } | null {
  if (levelOf(name) === null) return null;
  const match = BEHIND_LEVEL.exec(text.slice(end)) ?? MEASURED_BEHIND_LEVEL.exec(text.slice(end));
  if (!match?.[1]) return null;
  const start = end + match[0].indexOf(match[1]);
  return { name: bareLabel(match[1]), start, end: start + match[1].length };
}

/** What an indicator's name ends with, whatever it begins with: 预算执行率, 完成培训人数. */
const MEASURED = /(?:率|性|度|数|量|次|时间|成本|指标)$/u;

const ITS_VALUE = /^(?:为|是|达到?|完成)?\s*[\d.]+\s*%\s*,[^。;]*?(?:该|此|本)项?(?:指标)?/u;

function namesIndicator(text: string, label: Label, phrases: readonly Phrase[]): boolean {
  const { name, bracket, whole, numbering } = label;
  const numbered = numbering.length > 0;
  if (PRONOUN.test(name) || FIELD.test(name)) return false;
  if (bracket) return !(WHOLE.test(name) && levelOf(name) === null) || isExecution(name);
  const level = levelOf(name);
  if (whole) {
    if (level !== null) return true;
    if (SECTION.test(name) || (NO_NAME.test(name) && !MEASURED.test(name)) || /[。;!?]/u.test(text)) return false;
    return numbering.code !== null || numbered || /(?:指标|率|度|性|数量|人数|次数|成本|效果|效益|质量)$/u.test(name);
  }
  if (NO_NAME.test(name) && !MEASURED.test(name)) return false;
  if (WHOLE.test(name) && level === null) return false;
  const rest = text.slice(label.end);
  const points = ownPhrase(label, phrases);
  const measured =
    /^\s*(?:[≥≤=<>]|(?:[,:]|-{2,})\s*(?:分值|权重|满分|标准分|年?初?年?度?目标|年度指标|指标值|计划|目标值|绩效目标|实际完成|完成值|得分|自评得分))/u.test(
      rest,
    );
  // 预算执行率98.5%，该项指标分值10分
  if (points && (ITS_VALUE.test(rest) || CONSISTS.test(rest))) return true;
  if (!points) return measured || (level !== null && /^\s*[:]/u.test(rest));
  return numbered || measured || level !== null || (/^\s*:/u.test(rest) && !SECTION.test(name));
}

/** Whether a phrase behind the label speaks of points of its own: not of the whole. */
function ownPhrase(label: Label, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ start, means }) => start >= label.end && means !== "total" && means !== "deducted");
}
