import { dec } from "../../evaluation/decimal";
import { isDuration } from "../../measure/unit";
import { part } from "./part";
import { namedRate } from "./percent-readings";
import { readOff } from "./read-earned";
import { figureAt, figureOf } from "./read-figure";
import type { Figure, Standard } from "./standard";

const SHORT = "少于?|缺少?|降低?|下降|减少|低于?|不足|差";
const LATE = "延迟|推迟|逾期|延期|晚";
const OVER = `超过|超出|超支|超|增加|高于|高出|高|多于?|${LATE}`;
const EVENT = "发生|出现|发现";
const OBJECT = "(?:完成|标准|目标值?|计划|指标值?|时限|预算)?";
/** 每降低1个百分点, 超预算每1%; without 每 only where the points run out step by step: 延迟一个月扣1分，扣完为止. */
const RULE = new RegExp(`每(?:再|有)?(${SHORT}|${OVER}|${EVENT})${OBJECT}|(${SHORT}|${OVER})${OBJECT}每`, "u");
const ONCE = new RegExp(`(${SHORT}|${OVER}|${EVENT})${OBJECT}(?=[\\d一二两三])`, "u");
const RUNS_OUT = /(?:直至)?扣完(?:该项分值)?(?:为止)?|扣至0分(?:为止)?|最低(?:得|为)?0分/gu;
/** 不足5%按5%计 says what holds anyhow: a begun step counts. */
const BEGUN = /\(?不[足满](\d[\d.]*)(\D{1,4})按\1\2计算?\)?/gu;
const MOST = /[,;](?:最多|最高|累计最多|至多)扣(?:减|除)?(\d[\d.]*)分/u;
/** 低于80%不得分, 80%以下不得分, 满意度低于80%不得分. */
const FLOOR =
  /[,;。](?<of>\p{Script=Han}{1,6}[率度])?(?:低于|不足|小于|<)?(\d[\d.]*[^\d,;。]{0,3}?)(?:以下)?(?:的)?,?(?:不得分|不计分|得?0分)/u;
const FULL = /(?:得|计|记|给)?(满分|\d+(?:\.\d+)?分)/u;

/** "≥90%得满分，每降5%扣1分，扣完为止", "每少一次扣2分"; null where the sentence is of another build. */
export function readDeduction(plain: string): Standard | null {
  const rule = RULE.exec(plain) ?? (/扣完|扣至0/u.test(plain) ? ONCE.exec(plain) : null);
  if (!rule) return null;
  const after = plain.slice(rule.index + rule[0].length).replace(BEGUN, "");
  const step = figureAt(after);
  if (!step || step.value.lte(0)) return null;
  const rest = after.slice(step.length).replace(/^(?:点|个点)?[,:]?(?:的)?,?/u, "");
  const cost = readOff(rest);
  if (!cost) return null;
  const head = plain.slice(0, rule.index).replace(/[,;。]$/u, "");
  const end = readEnd(rest.slice(cost.length), head);
  if (!end) return null;
  const before = readHead(head);
  if (before === null || (end.full !== null && before.full !== null)) return null;
  const word = rule[1] ?? part(rule, 2);
  const side = `${EVENT}|${OVER}`.includes(word) ? "over" : "short";
  // 节约率≥0得5分, 每超支1%扣1分: what is full on this side of its figure is not cut on it
  const full = before.threshold ? (/^(.*?)[得计记给]/u.exec(head)?.[1] ?? "") : "";
  if ((side === "over" ? /[≥>上到]|不[低少小]/u : /[≤<]|以[内下]|不超/u).test(full)) return null;
  // 每延迟1次 counts what happens; 每延迟1天 measures it
  const events = EVENT.includes(word) || (LATE.includes(word) && !isDuration(step.unit));
  if (events && (before.threshold ?? end.floor) !== null) return null;
  return {
    kind: "deduction",
    side,
    step: step.value,
    unit: step.unit,
    off: cost.off,
    events,
    threshold: before.threshold,
    full: before.full ?? end.full,
    floor: end.floor,
    most: end.most,
    rate: namedRate(plain),
  };
}

/** What follows the step's cost: 扣完为止, 最多扣5分, 低于80%不得分, 满分10分; null where it says something else. */
function readEnd(
  text: string,
  head: string,
): Pick<Extract<Standard, { kind: "deduction" }>, "floor" | "most" | "full"> | null {
  const [most, floor] = [MOST.exec(text), FLOOR.exec(text)];
  const bound = floor ? figureOf(part(floor, 2)) : null;
  // 逾期10天不得分 and 少3人不得分 count from elsewhere, and so does another rate than the one in front
  if (floor && (!bound || !/低于|不足|小于|<|以下/u.test(floor[0]) || !head.includes(part(floor, 1)))) return null;
  const rest = text.replace(MOST, "").replace(FLOOR, "").replace(RUNS_OUT, "");
  const full = /^[,;。.]*(?:满分(\d+(?:\.\d+)?)分)?[,;。.]*$/u.exec(rest);
  if (!full) return null;
  return { floor: bound, most: most ? dec(part(most, 1)) : null, full: full[1] === undefined ? null : dec(full[1]) };
}

type Head = Pick<Extract<Standard, { kind: "deduction" }>, "threshold" | "full">;

/** 本指标满分5分, in front of how they are earned. */
const POINTS =
  /^\(?(?:该项|该指标|本项|本指标)?(?:满分|标准分|分值)?(?:为|是)?(\d+(?:\.\d+)?)分\)?(?:[,;:。]|$|(?<=\)))/u;
/** What says once more whose steps are counted: 低于90%的, 未达到目标值的. */
const RESTATED = /[,;。]?(?:低于|小于|不足|未达到?|<)(\d[\d.]*%?)(?:的|时)?$/u;
const MISSED =
  /[,;。]?(?:低于|不足|未(?:达到?|完成|按[时期](?:完成)?))(?:年度|年初|预期)?(?:目标|指标|计划|标准|要求)?[值数]?(?:的|时)?$/u;
const AGAIN = /[,;。](\p{Script=Han}{2,8})$/u;

/**
 * "≥90%得满分", "达到目标值得10分", "90%以上得10分", "满分10分", "低于90%的", or nothing; null where it says something else
 * or two different figures.
 */
function readHead(before: string): Head | null {
  if (before === "") return { threshold: null, full: null };
  const points = POINTS.exec(before);
  if (points) {
    const [full, head] = [dec(part(points, 1)), readHead(before.slice(points[0].length))];
    return head && !(head.full && !head.full.eq(full)) ? { threshold: head.threshold, full } : null;
  }
  const restated = RESTATED.exec(before);
  if (restated) {
    const own = figureOf(part(restated, 1));
    const head = readHead(before.slice(0, restated.index));
    const agrees = head && (head.threshold === null ? restated.index === 0 : own && sameFigure(head.threshold, own));
    return own && agrees ? { threshold: own, full: head.full } : null;
  }
  const missed = MISSED.exec(before);
  if (missed) return readHead(before.slice(0, missed.index));
  const again = AGAIN.exec(before);
  if (again && before.indexOf(part(again, 1)) < again.index) return readHead(before.slice(0, again.index));
  const full = FULL.exec(before);
  if (!full || before.slice(full.index + full[0].length) !== "") return null;
  const stated = part(full, 1) === "满分" ? null : dec(part(full, 1).slice(0, -1));
  const condition = before.slice(0, full.index).replace(/[,的]+$/u, "");
  const figure = /\d.*/u.exec(condition);
  if (!figure) return { threshold: null, full: stated };
  const threshold = condition.includes("±") ? null : figureOf(figure[0]);
  return threshold && { threshold, full: stated };
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.value.eq(b.value) && a.unit === b.unit;
}
