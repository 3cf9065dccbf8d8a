import { dec, type Dec } from "../../evaluation/decimal";
import { scanNumeral } from "../../measure/numeral";
import { canonical, unitAt } from "../../measure/unit";
import { readOff } from "./read-earned";
import type { Standard } from "./standard";

const SHORT = "少于?|缺少?|降低?|下降|减少|低于?|不足|差";
const OVER = "超过|超出|超支|超|增加|高于|高出|高|多于?|延迟|推迟|逾期|延期|晚";
const EVENT = "发生|出现|发现";
const OBJECT = "(?:完成|标准|目标值?|计划|指标值?|时限|预算)?";
/** 每降低1个百分点, 超预算每1%; without 每 only where the points run out step by step: 延迟一个月扣1分，扣完为止. */
const RULE = new RegExp(`每(?:再|有)?(${SHORT}|${OVER}|${EVENT})${OBJECT}|(${SHORT}|${OVER})${OBJECT}每`, "u");
const ONCE = new RegExp(`(${SHORT}|${OVER}|${EVENT})${OBJECT}(?=[\\d一二两三])`, "u");
const RUNS_OUT = /扣完(?:该项分值)?为止|直至?扣完|扣至0分/gu;
const FULL = /(?:得|计|记|给)?(满分|\d+(?:\.\d+)?分)/u;

/** "≥90%得满分，每降5%扣1分，扣完为止", "每少一次扣2分"; null where the sentence is of another build. */
export function readDeduction(plain: string): Standard | null {
  const rule = RULE.exec(plain) ?? (/扣完|扣至0/u.test(plain) ? ONCE.exec(plain) : null);
  if (!rule) return null;
  const after = plain.slice(rule.index + rule[0].length);
  const numeral = scanNumeral(after);
  if (!numeral || numeral.value.lte(0)) return null;
  const rest = after.slice(numeral.end);
  const unit = unitAt(rest);
  const joint = /^(?:点|个点)?[,:]?(?:的)?,?/u.exec(rest.slice(unit.length))?.[0] ?? "";
  const cost = readOff(rest.slice(unit.length + joint.length));
  if (!cost) return null;
  const tail = rest.slice(unit.length + joint.length + cost.length).replace(RUNS_OUT, "");
  const full = /^[,;。.]*(?:满分(\d+(?:\.\d+)?)分)?[,;。.]*$/u.exec(tail);
  if (!full) return null;
  const before = readHead(plain.slice(0, rule.index).replace(/[,;。]$/u, ""));
  if (before === null || (full[1] !== undefined && before.full !== null)) return null;
  const word = rule[1] ?? rule[2] ?? "";
  const events = new RegExp(`^(?:${EVENT})$`, "u").test(word);
  if (events && before.threshold !== null) return null;
  return {
    kind: "deduction",
    side: events || new RegExp(`^(?:${OVER})$`, "u").test(word) ? "over" : "short",
    step: numeral.value,
    unit: unit === "" ? null : canonical(unit).replace(/^百分点$/u, "%"),
    off: cost.off,
    events,
    threshold: before.threshold,
    full: before.full ?? (full[1] === undefined ? null : dec(full[1])),
  };
}

type Head = Pick<Extract<Standard, { kind: "deduction" }>, "threshold" | "full">;

/**
 * "≥90%得满分", "达到目标值得10分", "90%以上得10分", "满分10分", "低于90%的", or nothing; null where it says something else
 * or two different figures.
 */
function readHead(before: string): Head | null {
  if (before === "") return { threshold: null, full: null };
  const restated = /[,;。]?(?:低于|小于|不足|未达到?|<)(\d[\d.]*%?)(?:的|时)?$/u.exec(before);
  if (restated) {
    const own = figureOf(restated[1] ?? "");
    const head = readHead(before.slice(0, restated.index));
    const agrees = head && (head.threshold === null ? restated.index === 0 : own && sameFigure(head.threshold, own));
    return own && agrees ? { threshold: own, full: head.full } : null;
  }
  const alone = /^满分(?:为|是)?(\d+(?:\.\d+)?)分$/u.exec(before);
  if (alone) return { threshold: null, full: dec(alone[1] ?? "") };
  const full = FULL.exec(before);
  if (!full || before.slice(full.index + full[0].length) !== "") return null;
  const stated = full[1] === undefined || full[1] === "满分" ? null : dec(full[1].slice(0, -1));
  const condition = before.slice(0, full.index).replace(/[,的]+$/u, "");
  const figureAt = condition.search(/\d/u);
  if (figureAt < 0) return { threshold: null, full: stated };
  const threshold = figureOf(condition.slice(figureAt));
  return threshold && { threshold, full: stated };
}

interface Figure {
  readonly value: Dec;
  readonly unit: string | null;
}

/** The one figure at the start of a text; null where another one follows. */
function figureOf(text: string): Figure | null {
  const numeral = scanNumeral(text);
  if (!numeral) return null;
  const rest = text.slice(numeral.end);
  const unit = unitAt(rest);
  return /\d/u.test(rest) ? null : { value: numeral.value, unit: unit === "" ? null : canonical(unit) };
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.value.eq(b.value) && a.unit === b.unit;
}
