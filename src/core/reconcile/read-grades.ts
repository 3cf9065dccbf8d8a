import type { Line } from "./lines";
import { inGradeScale, yearOf } from "./phrase";
import type { Statement } from "./statement";

const WORD = "基本合格|不合格|合格|优秀|优良|良好|中等|一般|较差|优|良|中|差";
const CLAIMS =
  "(?:绩效|评价|自评|综合|评定|评估|考核|考评|项目|最终)*(?:等级|评级|等次|级别|档次)|评定结果|评价结果|自评结果|(?<=分[,、;]?)结果|考核结果|评价结论|评估结论|自评结论|结论|评价为|评定为|自评为|评为|定为|评级为|得分为?优";
const BEHIND_WORD = '(?=\\s*(?:等级|等次|级|等|档)?\\s*(?:$|[",;。、()!]))';

const GRADES: readonly RegExp[] = [
  // 评价等级为“继续安排”: what stands in quotes is the conclusion, whatever it is.
  new RegExp(
    `(?:${CLAIMS})(?:评定|确定|认定|鉴定)?(?:结果)?(?:为|是|:|属于?|达到|处于)*\\s*"(?<word>[^"\\d]{1,14})"`,
    "gu",
  ),
  new RegExp(
    `(?:${CLAIMS})(?:评定|确定|认定|鉴定)?(?:结果)?(?:为|是|:|属于?|达到|处于)*\\s*(?<word>${WORD}|(?:建议|不|部分|暂缓|调整完善后)?(?:予以|不予|给予)?支持)${BEHIND_WORD}`,
    "gu",
  ),
  new RegExp(`(?:为|是|属于?|获得?|达到|处于)\\s*"(?<word>${WORD})"?\\s*(?:等级|等次|级|档)`, "gu"),
  new RegExp(`(?:为|是|属于?|获得?|达到|处于)\\s*"(?<word>${WORD})"${BEHIND_WORD}`, "gu"),
  new RegExp(`(?:为|属于?|获得?)\\s*(?<word>优秀|良好|优|良|中|差)(?:等级|等次|级|档)`, "gu"),
  new RegExp(
    `绩效[^,;。]{0,8}?(?:达到|处于)\\s*"?(?<word>优秀|优良|良好|中等|一般|较差)"?\\s*(?:水平|等级|以上)`,
    "gu",
  ),
  // 级别为A级（优秀）
  new RegExp(`(?:${CLAIMS})(?:为|是|:)*\\s*"?[A-D]级?"?\\s*\\(\\s*"?(?<word>${WORD})"?\\s*\\)`, "gu"),
  new RegExp(
    `分[,、(]\\s*(?:为|属于?|等级)?\\s*"?(?<word>优秀|良好|优|良|中|差)"?\\s*(?:等级|等次|级|等)?(?=\\s*(?:$|[,;。)]))`,
    "gu",
  ),
];
/** Nor is a count of projects a grade of this one: 10个项目等级为“优”. */
const DENIED = /(?:(?:未|不|没有|未能|尚未|若|如|上年|去年|往年)|\d+\s*个)[^,;。]{0,8}$/u;

const COUNTED = /^"?(?:等级|等次|级|等)?的(?:项目|指标|单位)?(?:有|共|为)?\s*\d+\s*[个项家]/u;

/** Conclusion words with what claims them: 评价等级为“优”. The bands of a scale and denied grades are none. */
export function readGrades(line: Line): readonly Statement[] {
  const { text } = line;
  const found: Statement[] = [];
  for (const pattern of GRADES) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.["word"] ?? "";
      const end = match.index + match[0].length;
      const taken = found.some(
        ({ place }) => match.index + line.offset < place.offset + place.length && place.offset < end + line.offset,
      );
      const denied = DENIED.test(text.slice(0, match.index)) || COUNTED.test(text.slice(end));
      if (taken || denied || inGradeScale(text, match.index)) continue;
      found.push({
        kind: "grade",
        name: match[0].slice(0, match[0].lastIndexOf(word)).replace(/[":为是属于\s]+$/u, ""),
        subject: null,
        value: null,
        decimals: 0,
        word,
        role: null,
        text: match[0],
        place: { offset: line.offset + match.index, length: match[0].length, paragraph: line.index },
      });
    }
  }
  const years = found.map(({ place }) => {
    const start = place.offset - line.offset;
    return yearOf(text, { start, end: start + place.length }, [";", "。"]);
  });
  const latest = Math.max(...years.flatMap((year) => year ?? []));
  return found.filter((_, at) => (years[at] ?? latest) >= latest);
}
