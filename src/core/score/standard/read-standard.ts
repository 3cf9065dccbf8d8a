import { dec } from "../../evaluation/decimal";
import { normalForm } from "../../measure/normal-form";
import { readChinese } from "../../measure/numeral";
import { part } from "./part";
import { readAddition } from "./read-addition";
import { readDeduction } from "./read-deduction";
import { readLadder, readThreshold } from "./read-ladder";
import { readProportion } from "./read-proportion";
import { FULL_MARKS, type Standard } from "./standard";

const SPEAKS_OF_POINTS =
  /得分|满分|扣|[计记给赋打]分|\d分|[BA]\/[AB]|得(?:\d+%|一半)|酌情|[×x*].{0,6}(?:分值|权重)|(?:分值|权重)[×x*]|率[×x*]\d/u;
/** How many points there are is no rule of how they are earned: 10分, 该指标满分5分. */
const POINTS_ALONE = /^(?:该项|该指标|本项|本指标)?(?:满分|分值|权重|按)?(?:为|是|:)?(?:\d+(?:\.\d+)?分)?(?:计)?$/u;
const NOTHING_ELSE =
  /(?:否则|反之|未完成|未达到|未达标|未达到?(?:年度|年初|预期)?(?:指标值?|目标值?|标准|要求)|未实现|不完成|没有完成|低于(?:指标|目标)值|未按.{0,8}|未及时.{0,6}|(?<=[,;])(?:超过|超出|达不到)),?(?:的)?,?(?:不得分|不计分|得?0分|计0分|记0分)/u;
const FULL = /(?:的)?,?(?:得|计|记|给)?(满分|\d+(?:\.\d+)?分)/gu;
/** Beside these the row's own target is not what counts: 较上年下降得满分. */
const OTHER_YARDSTICK = /上年|去年|同比|环比/u;

/**
 * Reads a scoring standard in words. "unread" where the text speaks of points and is not understood: such a row is not
 * scored by another rule, since its own is the one that counts.
 */
export function readStandard(text: string): Standard {
  const whole = withoutNumbers(normalForm(text));
  if (!SPEAKS_OF_POINTS.test(whole) || POINTS_ALONE.test(whole)) return { kind: "description" };
  const plain = quantitativePart(whole);
  const ratio = readProportion(plain);
  if (ratio) return ratio === "bounded" ? (readLadder(plain) ?? { kind: "unread" }) : ratio;
  if (/扣(?!完|至)/u.test(plain)) return readDeduction(plain) ?? { kind: "unread" };
  return readAllOrNothing(plain) ?? readLadder(plain) ?? readAddition(plain) ?? { kind: "unread" };
}

/** "完成得满分，否则不得分", "80%以上得5分，否则不得分"; null where the text has a grade in between or says no points. */
function readAllOrNothing(plain: string): Standard | null {
  const nothing = NOTHING_ELSE.exec(plain);
  if (!nothing) return null;
  const before = plain.slice(0, nothing.index);
  const [first, ...more] = [...before.matchAll(FULL)];
  if (!first || more.length > 0 || /\d%|[一二三四五六七八九]成|一半/u.test(before.slice(first.index + first[0].length)))
    return null;
  const points = part(first, 1) === "满分" ? null : dec(part(first, 1).slice(0, -1));
  const condition = before.slice(0, first.index).replace(/(?<=计划数?|目标值?|指标值)的100%/u, "");
  if (OTHER_YARDSTICK.test(condition)) return null;
  // Its own figure counts, not the target's
  return /\d/u.test(condition)
    ? readThreshold(condition, points ? { points } : FULL_MARKS)
    : { kind: "all-or-nothing", full: points };
}

/** 1.完成得满分；2.每低1个点扣一分 without its list numbers, points in digits, 个点 as what it is short for. */
function withoutNumbers(plain: string): string {
  return plain
    .replace(/(?:^|[;。,]|(?<=分))(?:\(\d\)|\d[.、](?!\d))/gu, ";")
    .replace(/(?<=[扣得加计])[一二两三四五六七八九十](?=分)/gu, (digit) => String(readChinese(digit)))
    .replace(/(?<=每(?:降低|下降|低于?|提高|上升|高于?|超过?)\d)个点/gu, "个百分点")
    .replace(/^[,;。]+|(?<=[,;。])[,;。]+/gu, "");
}

/** Forms print one text for both sorts: "1.若为定性指标，…三档…；2.若为定量指标，…按B/A…记分". */
function quantitativePart(plain: string): string {
  if (!plain.includes("定性") || !plain.includes("定量")) return plain;
  const at = plain.indexOf("定量");
  const end = plain.indexOf("定性", at);
  return plain.slice(at, end < 0 ? undefined : end);
}
