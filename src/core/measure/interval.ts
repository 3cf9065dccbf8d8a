import { decimalsOf, type Dec } from "../evaluation/decimal";
import type { Measure } from "./measure";
import { scanNumeral } from "./numeral";
import { canonical, unitAt } from "./unit";

type Interval = Extract<Measure, { kind: "range" }>;

/** 80%≤满意度≤90%: what stands between is the thing measured. Both ends are closed, or it is no range of this kind. */
const CHAIN = /^(\d[\d.]*%?)≤[^\d≤<≥>]{0,12}≤(\d.*)$/u;

/**
 * "80~90", "80%-90%", "3-5天", "5±1", "≤±5%", "≥80%且≤90%"; null where the text is none. In normal form.
 * @param counted a unit stands beside the cell, so that 3-5 is no day
 */
export function readInterval(text: string, counted = false): Interval | null {
  const plain = text
    .replace(/^(?:在|介于|控制在)/u, "")
    .replace(/(?:之间|以内|内)$/u, "")
    .replace(/\(含\)/gu, "");
  return aroundValue(plain.replace(/^≤(?=±)/u, "")) ?? betweenValues(plain.replace(CHAIN, "$1-$2"), counted);
}

function aroundValue(text: string): Interval | null {
  const at = text.indexOf("±");
  if (at < 0) return null;
  const centre = at === 0 ? null : figure(text.slice(0, at));
  const spread = figure(text.slice(at + 1));
  if (!spread || (at > 0 && !centre)) return null;
  if (!centre) return { kind: "range", low: spread.value.times(-1), high: spread.value, unit: spread.unit };
  const relative = spread.unit === "%" && centre.unit !== "%";
  const by = relative ? centre.value.times(spread.value).div(100).abs() : spread.value;
  const unit = relative ? centre.unit : (centre.unit ?? spread.unit);
  return { kind: "range", low: centre.value.minus(by), high: centre.value.plus(by), unit };
}

function betweenValues(text: string, counted: boolean): Interval | null {
  const signed = /^(?:≥|不低于)(.+?)(?:且|,|、|并)(?:≤|不高于|不超过)(.+)$/u.exec(text);
  const plain = signed ?? /^([^~\-至到]+)(?:~|-|至|到)([^~\-至到].*)$/u.exec(text);
  const [low, high] = [figure(plain?.[1] ?? ""), figure(plain?.[2] ?? "")];
  if (!low || !high || low.value.gt(high.value)) return null;
  if (!signed && !counted && isAmbiguous(low, high)) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  return { kind: "range", low: low.value, high: high.value, unit: high.unit ?? low.unit };
}

interface Figure {
  readonly value: Dec;
  readonly unit: string | null;
}

/** 3-5 may be a day and 2021-2023 is a span of years. */
function isAmbiguous(low: Figure, high: Figure): boolean {
  const unit = high.unit ?? low.unit;
  const isYear = ({ value }: Figure): boolean => value.gte(1900) && value.lt(2100) && decimalsOf(value) === 0;
  if (unit === null && low.value.lt(10) && low.value.gt(0)) return true;
  return (unit === null || unit === "年") && isYear(low) && isYear(high);
}

/** A bare figure with at most a unit behind it. */
function figure(text: string): Figure | null {
  const numeral = scanNumeral(text);
  if (!numeral || numeral.chinese) return null;
  const rest = text.slice(numeral.end);
  const unit = unitAt(rest);
  return unit.length === rest.length ? { value: numeral.value, unit: unit === "" ? null : canonical(unit) } : null;
}
