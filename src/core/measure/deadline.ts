import type { Day } from "./measure";
import { readDate } from "./day";
import { normalForm } from "./normal-form";

/** By when something is to be done. `day` is null where the words name no day (按时限, 春节前 without a year). */
export interface Deadline {
  readonly day: Day | null;
  readonly words: string;
}

const DATED =
  /(?:(?:19|20)\d{2}(?:年|[.\-/]))?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|份?[底末初]|份?[上中下]旬|份)?(?:之前|以前|前|之内|以内|内|(?=(?:完成|完工|竣工|到位|拨付|发放|支付|交付|投入|开工|验收|实施$)))|(?:(?:19|20)\d{2}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?[底末](?!.*率)/u;
const YEAR_END =
  /(?:(?:19|20)\d{2}年?|当年|本年|年)(?:度)?(?:底|末)(?:之前|以前|前)?|(?:当|本)?年度?内(?=完成|完工|竣工|拨付|发放|$)/u;
const FEAST = /(?:春节|元旦|国庆节?|五一|劳动节|中秋节?|端午节?|清明节?|开学|汛期|入冬|学期结束)(?:之前|以前|前)/u;
const IN_TIME =
  /(?:按|在)?(?:规定|计划|约定|合同|要求|限定|项目计划)?(?:的)?(?:完成)?(?:时限|期限|工期|时间)(?:要求|节点)?(?:之内|以内|内|前)?(?:完成|拨付|发放|支付|到位|开展)|(?:规定|计划|约定|合同|限定)(?:完成)?(?:的)?(?:时限|期限|工期|时间)(?:之内|以内|内|前)|^按时限/u;
/** 及时率, 按期完工率, 及时性 are rates and qualities, no deadlines. */
const RATE = /(?:率|性|程度|比例|情况)(?:\(.*\))?$/u;

/**
 * The deadline in a target or in an indicator's name ("12月底之前完成", "国庆节前完成修缮"); null where the text says
 * nothing of when. 及时率, 及时性, 按期…率 are none.
 */
export function readDeadline(text: string, year: number | null): Deadline | null {
  const plain = normalForm(text);
  if (plain === "" || RATE.test(plain)) return null;
  const whole = readDate(plain, year);
  if (whole && whole.from === null) return { day: whole.day, words: plain };
  for (const pattern of [DATED, YEAR_END, FEAST]) {
    const match = pattern.exec(plain);
    if (match) return { day: readDate(match[0], year)?.day ?? null, words: match[0] };
  }
  const words = IN_TIME.exec(plain);
  return words ? { day: null, words: words[0] } : null;
}
