import { dec } from "../../evaluation/decimal";
import { normalForm } from "../../measure/normal-form";
import { readDeduction } from "./read-deduction";
import { readLadder, readThreshold } from "./read-ladder";
import type { Standard } from "./standard";

const SPEAKS_OF_POINTS = /得分|满分|扣|[计记给赋]分|\d分|[BA]\/[AB]/u;
const PROPORTION =
  /(?:按|根据|依据).{0,16}(?:比例|完成率|完成程度|B\/A|A\/B).{0,16}(?:得分|[计记给赋]分|扣分)|得分=.{0,24}(?:B\/A|A\/B|完成率|完成比例|实际.{0,6}[/÷].{0,10})|(?:完成率|完成比例|B\/A)[×x*].{0,6}(?:分值|权重|满分)|(?:分值|权重)[×x*].{0,4}(?:完成率|完成比例|B\/A)/u;
const NOTHING_ELSE =
  /(?:否则|反之|未完成|未达到|未达标|未实现|不完成|没有完成|未按.{0,8}|未及时.{0,6}),?(?:的)?,?(?:不得分|不计分|得?0分|计0分|记0分)/u;
const FULL = /(?:的)?,?(?:得|计|记|给)?(满分|\d+(?:\.\d+)?分)/gu;
/** A share of the points is given within bounds only, or nothing below a figure: more than a plain ratio. */
const BOUNDED =
  /(?:(?:低于|小于|不足|未达到?|少于|<)\d[\d.]*%?|\d[\d.]*%?(?:\(不?含\))?(?:及)?以下)[^;。]{0,6}(?:不得分|不计分|得?0分)|\d%?[-~至<≤][^;,。]{0,8}\d[\d.]*%[^;,。]{0,8}按/u;

/**
 * Reads a scoring standard in words. "unread" where the text speaks of points and is not understood: such a row is not
 * scored by another rule, since its own is the one that counts.
 */
export function readStandard(text: string): Standard {
  const plain = quantitativePart(normalForm(text));
  if (plain === "" || !SPEAKS_OF_POINTS.test(plain)) return { kind: "description" };
  const deductions = plain.match(/每.{0,16}?扣/gu)?.length ?? 0;
  if (deductions > 0) return (deductions === 1 ? readDeduction(plain) : null) ?? { kind: "unread" };
  if (PROPORTION.test(plain)) return BOUNDED.test(plain) ? { kind: "unread" } : { kind: "proportion" };
  return readAllOrNothing(plain) ?? readLadder(plain) ?? { kind: "unread" };
}

/** "完成得满分，否则不得分", "80%以上得5分，否则不得分"; null where the text has a grade in between or says no points. */
function readAllOrNothing(plain: string): Standard | null {
  const nothing = plain.search(NOTHING_ELSE);
  if (nothing < 0) return null;
  const before = plain.slice(0, nothing);
  const [first, ...more] = [...before.matchAll(FULL)];
  if (!first || more.length > 0 || /\d%|[一二三四五六七八九]成|一半/u.test(before.slice(first.index + first[0].length)))
    return null;
  const points = first[1] === undefined || first[1] === "满分" ? null : dec(first[1].slice(0, -1));
  const condition = before.slice(0, first.index);
  // Its own figure counts, not the target's
  return /\d/u.test(condition) ? readThreshold(condition, points) : { kind: "all-or-nothing", full: points };
}

/** Forms print one text for both sorts: "1.若为定性指标，…三档…；2.若为定量指标，…按B/A…记分". */
function quantitativePart(plain: string): string {
  if (!plain.includes("定性") || !plain.includes("定量")) return plain;
  const at = plain.indexOf("定量");
  const end = plain.indexOf("定性", at);
  return plain.slice(at, end < 0 ? undefined : end);
}
