import { dec } from "../../evaluation/decimal";
import { scanNumeral } from "../../measure/numeral";
import { canonical, unitAt } from "../../measure/unit";
import type { Standard } from "./standard";

const SHORT = "少于?|缺少?|降低?|下降|减少|低于?|不足|差";
const OVER = "超过|超出|超支|超|增加|高于|高出|高|多于?|延迟|推迟|逾期|延期|晚";
const RULE = new RegExp(`每(?:再|有)?(${SHORT}|${OVER})(?:完成|标准|目标值?|计划|指标值?|时限)?`, "u");
const FULL = /(?:得|计|记|给)?(满分|\d+(?:\.\d+)?分)/u;

/** "≥90%得满分，每降5%扣1分，扣完为止", "每少一次扣2分"; null where the sentence is of another build. */
export function readDeduction(plain: string): Standard | null {
  const rule = RULE.exec(plain);
  if (!rule) return null;
  const after = plain.slice(rule.index + rule[0].length);
  const numeral = scanNumeral(after);
  const rest = numeral ? after.slice(numeral.end) : after;
  const unit = unitAt(rest);
  const points = /^(?:点|个点)?[,:]?(?:的)?(?:,)?扣(?:减|除)?(\d+(?:\.\d+)?)分/u.exec(rest.slice(unit.length));
  if (points?.[1] === undefined || !numeral || numeral.value.lte(0)) return null;
  const tail = rest
    .slice(unit.length + points[0].length)
    .replace(/[,;。.]|扣完(?:该项分值)?为止|直至?扣完|至0分/gu, "");
  if (tail !== "") return null;
  const before = plain.slice(0, rule.index).replace(/[,;。]$/u, "");
  const head = readHead(before);
  if (head === null) return null;
  return {
    kind: "deduction",
    side: new RegExp(`^(?:${OVER})$`, "u").test(rule[1] ?? "") ? "over" : "short",
    step: numeral.value,
    unit: unit === "" ? null : canonical(unit).replace(/^百分点$/u, "%"),
    points: dec(points[1]),
    ...head,
  };
}

type Head = Pick<Extract<Standard, { kind: "deduction" }>, "threshold" | "full">;

/** "≥90%得满分", "达到目标值得10分", "90%以上得10分", or nothing; null where it says something else. */
function readHead(before: string): Head | null {
  if (before === "") return { threshold: null, full: null };
  const full = FULL.exec(before);
  if (!full || before.slice(full.index + full[0].length) !== "") return null;
  const stated = full[1] === undefined || full[1] === "满分" ? null : dec(full[1].slice(0, -1));
  const condition = before.slice(0, full.index).replace(/[,的]+$/u, "");
  const figureAt = condition.search(/\d/u);
  if (figureAt < 0) return { threshold: null, full: stated };
  const numeral = scanNumeral(condition, figureAt);
  if (!numeral) return null;
  const rest = condition.slice(numeral.end);
  const unit = unitAt(rest);
  if (/\d/u.test(rest)) return null;
  return { threshold: { value: numeral.value, unit: unit === "" ? null : canonical(unit) }, full: stated };
}
