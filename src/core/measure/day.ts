import { feastDay, makeDay, monthEnd } from "./calendar";
import type { Day, Measure } from "./measure";
import { readChinese } from "./numeral";

type DateMeasure = Extract<Measure, { kind: "date" }>;

const YEAR = "((?:19|20)\\d{2})";
const PART = "(份?(?:底|末)|份?(?:上旬|中旬|下旬|初)|份)?";
const FEAST = "春节|元旦|五一|劳动节|七一|八一|国庆节?|十一";

interface Pattern {
  readonly regex: RegExp;
  readonly day: (match: RegExpExecArray, year: number | null) => Day | null;
}

/** A point in time, most telling first. Each regex is anchored at the start of what is read. */
const PATTERNS: readonly Pattern[] = [
  {
    regex: new RegExp(`^${YEAR}(?:年|[.\\-/])(\\d{1,2})(?:月|[.\\-/])(\\d{1,2})(?:日|号|(?!\\d))`, "u"),
    day: (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3]), "day"),
  },
  {
    regex: new RegExp(`^${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.]|\\p{L}|%)`, "u"),
    day: (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3]), "day"),
  },
  { regex: new RegExp(`^${YEAR}年度?(\\d{1,2})月${PART}`, "u"), day: (m) => inMonth(Number(m[1]), Number(m[2]), m[3]) },
  {
    regex: new RegExp(`^${YEAR}[.\\-/](0?[1-9]|1[0-2])(?!\\d|[.\\-/%])月?${PART}`, "u"),
    day: (m) => inMonth(Number(m[1]), Number(m[2]), m[3]),
  },
  {
    regex: new RegExp(`^(?:${YEAR}年|当年|本年|次年)?(${FEAST})`, "u"),
    day: (m, year) => (m[0].startsWith("次年") ? null : feastDay(m[2] ?? "", m[1] ? Number(m[1]) : year)),
  },
  {
    regex: new RegExp(`^(?:${YEAR}年|当年|本年|全年)?第?([1-4一二三四])季度(?:末|底)?`, "u"),
    day: (m) => monthEnd(m[1] ? Number(m[1]) : null, 3 * quarter(m[2] ?? ""), /[末底]$/u.test(m[0]) ? "day" : "month"),
  },
  {
    regex: new RegExp(`^(?:${YEAR}年|当年|本年)?([上下])半年`, "u"),
    day: (m) => monthEnd(m[1] ? Number(m[1]) : null, m[2] === "上" ? 6 : 12, "year"),
  },
  {
    regex: new RegExp(`^${YEAR}(?:年度?(?:年?(底|末))?|年?(底|末))(?!\\d)`, "u"),
    day: (m) => monthEnd(Number(m[1]), 12, (m[2] ?? m[3]) ? "day" : "year"),
  },
  {
    regex: /^(?:当|本)?年(?:度)?(底|末|内)/u,
    day: (m) => monthEnd(null, 12, m[1] === "内" ? "year" : "day"),
  },
  {
    regex: /^(?:当年|本年|每年)?(\d{1,2})月(\d{1,2})[日号]/u,
    day: (m) => makeDay(null, Number(m[1]), Number(m[2]), "day"),
  },
  { regex: new RegExp(`^(?:当年|本年)?(\\d{1,2})月${PART}`, "u"), day: (m) => inMonth(null, Number(m[1]), m[2]) },
];

const SPAN_POINT = (nth: number): string =>
  `(?:(?<y${nth}>(?:19|20)\\d{2})[年.])?(?<m${nth}>\\d{1,2})(?:[月.](?<d${nth}>\\d{1,2})[日号]?|月)?`;
const SPAN = new RegExp(`^${SPAN_POINT(1)}(?:-|~|至|到)${SPAN_POINT(2)}(?:份|底|末)?(?<rest>.{0,8})$`, "u");
const LEAD = /^(?:已|均|全部|计划|预计|拟|应|须|需)?(?:于|在|到|至|截至|截止到?|不晚于|不迟于|最迟|最晚|≤|<)?/u;
const BY = /^(?:之前|以前|前|之内|以内|内|止)/u;
const YEARS_AROUND = 3;
const NEGATION = /[未不没无]/u;

/**
 * A date or a deadline: "2019年12月底前", "12月底", "2023.10", "9月20日拨付", "1-12月", "春节前". Null where the text
 * is none or names more than one day. In normal form.
 * @param year the form's year, for feasts whose date moves
 */
export function readDate(text: string, year: number | null): DateMeasure | null {
  const plain = arabicMonths(text);
  if (isFigure(plain, year)) return null;
  const span = readSpan(plain);
  if (span) return span;
  const lead = LEAD.exec(plain)?.[0] ?? "";
  const point = pointAt(plain.slice(lead.length), year);
  if (!point) return null;
  const after = plain.slice(lead.length + point.length);
  const by = BY.exec(after)?.[0] ?? "";
  const rest = after.slice(by.length);
  if (/\d/u.test(rest) || NEGATION.test(rest) || rest.length > 16) return null;
  if (/^[个%]/u.test(rest)) return null;
  // ≤12月 and 不晚于12月 end with the month; of 12月前 that is open
  const ends = by === "" && /[晚迟止≤]/u.test(lead) && point.day.precision === "month";
  const day = ends ? { ...point.day, precision: "day" as const } : point.day;
  return { kind: "date", day, by: by !== "" || /[晚迟截止≤<]/u.test(lead) || point.within, from: null };
}

/** 2023.10 and 20231031 are days only in a form of about that year; elsewhere they are amounts like any other. */
function isFigure(text: string, year: number | null): boolean {
  const match = /^\D{0,3}(\d{4})(?:\.\d{1,2}|\d{4})$/u.exec(text);
  return match !== null && (year === null || Math.abs(Number(match[1]) - year) > YEARS_AROUND);
}

function pointAt(text: string, year: number | null): { day: Day; length: number; within: boolean } | null {
  for (const { regex, day } of PATTERNS) {
    const match = regex.exec(text);
    if (!match) continue;
    const found = day(match, year);
    return found ? { day: found, length: match[0].length, within: match[0].endsWith("内") } : null;
  }
  return null;
}

/** 2021年1月-12月, 1至12月, 2021.01-2021.12, 1月1日至12月31日. */
function readSpan(text: string): DateMeasure | null {
  const { y1, m1, d1, y2, m2, d2, rest = "" } = SPAN.exec(text)?.groups ?? {};
  if (!m1 || !m2 || (!y1 && !text.includes("月")) || (d1 === undefined) !== (d2 === undefined)) return null;
  if (NEGATION.test(rest) || /\d/u.test(rest)) return null;
  const year = y1 ? Number(y1) : null;
  const endYear = y2 ? Number(y2) : year;
  const start = makeDay(year, Number(m1), Number(d1 ?? 1), d1 ? "day" : "month");
  const end = d2 ? makeDay(endYear, Number(m2), Number(d2), "day") : monthEnd(endYear, Number(m2), "month");
  return start && end ? { kind: "date", day: end, by: false, from: start } : null;
}

/** 12月底 states its day, 12月 leaves it open, 上旬 and 中旬 end on the tenth and the twentieth. */
function inMonth(year: number | null, month: number, part: string | undefined): Day | null {
  if (part?.endsWith("上旬")) return makeDay(year, month, 10, "month");
  if (part?.endsWith("中旬")) return makeDay(year, month, 20, "month");
  return monthEnd(year, month, part !== undefined && /[底末]$/u.test(part) ? "day" : "month");
}

function quarter(character: string): number {
  return "1234".includes(character) ? Number(character) : "一二三四".indexOf(character) + 1;
}

/** 十二月三十一日 → 12月31日. */
function arabicMonths(text: string): string {
  return text.replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/gu, (characters) => {
    const value = readChinese(characters);
    return value === null ? characters : String(value);
  });
}
