import type { Content } from "../evaluation/sourced";
import { dayOfSerial } from "./calendar";
import { readDate } from "./day";
import { readGradeWord } from "./grade-word";
import { readInterval } from "./interval";
import type { Measure, ReadMeasure } from "./measure";
import { readNone } from "./none-at-all";
import { normalForm } from "./normal-form";
import { isDateFormat, readNumber } from "./number";
import { readQuantity } from "./quantity";
import { readSentinel } from "./sentinel";
import { readSignColumn } from "./sign";
import { canonical, readUnit, unitAt } from "./unit";

/** What stands around a value and tells how to read it. */
export interface MeasureHints {
  /** Excel's format code of the cell. */
  readonly format?: string | undefined;
  /** Text of the unit column. */
  readonly unit?: string | null | undefined;
  /** Text of the sign column. */
  readonly sign?: string | null | undefined;
  /** The indicator's name: its bracket may hold the unit, and cells repeat it in front of the figure. */
  readonly name?: string | undefined;
  /** The form's year. */
  readonly year?: number | null | undefined;
  /** 达到95% bounds a target and states an actual. */
  readonly role?: "target" | "actual" | undefined;
  /** What the other of target and actual shows. */
  readonly beside?: string | undefined;
}

/**
 * Reads a target or an actual. The order of attempts: blank, stored number, date, range, figure with sign and unit,
 * grade word, text. What fits none is `text`, never a guess.
 */
export function readMeasure(content: Content | null, hints: MeasureHints = {}): ReadMeasure {
  const text = content === null ? "" : String(content);
  return { measure: withColumns(measureOf(content, hints), hints), text };
}

/** Beside a figure 3-5 is no day. */
const FIGURE = /^\d+(?:\.\d+)?(?:[^\d.\-/月日号]|$)/u;

function measureOf(content: Content | null, hints: MeasureHints): Measure {
  if (content === null) return { kind: "blank" };
  if (typeof content === "number") return stored(content, hints.format ?? "General");
  const cell = normalForm(String(content));
  // 99.8万 beside 100万元, or under it, is money too
  const plain = /\d[万亿]$/u.test(cell) && /元/u.test(`${hints.beside ?? ""}${hints.unit ?? ""}`) ? `${cell}元` : cell;
  const sentinel = readSentinel(plain);
  if (sentinel) return { kind: sentinel };
  const { role = "target", year = null } = hints;
  const around = { name: normalForm(hints.name ?? ""), beside: normalForm(hints.beside ?? "") };
  return (
    readDate(plain, year) ??
    readNone(plain, role) ??
    readInterval(plain, statedUnit(hints) !== null || FIGURE.test(around.beside)) ??
    readQuantity(plain, role, around) ??
    readQuantity(inBrackets(plain), role, around) ??
    readGradeWord(plain) ?? { kind: "text", text: String(content) }
  );
}

/** 满意(95%): the word says what the figure in brackets is worth. Of 未完成(60%) nobody knows what is done. */
function inBrackets(plain: string): string {
  const [, word = "", inside = ""] = /^(\p{Script=Han}{1,8})\(([^()]+)\)$/u.exec(plain) ?? [];
  const band = readGradeWord(word)?.band ?? "lower";
  return band === "lower" ? "" : inside;
}

function stored(content: number, format: string): Measure {
  if (isDateFormat(format)) {
    const day = dayOfSerial(content);
    return day ? { kind: "date", day, by: false, from: null } : { kind: "text", text: String(content) };
  }
  const number = readNumber(content, format);
  if (!number) return { kind: "text", text: String(content) };
  const unit = number.unit === null ? null : canonical(number.unit);
  return {
    kind: "number",
    value: number.value,
    sign: null,
    signFrom: null,
    unit,
    unitFrom: unit === null ? null : "cell",
    rest: "",
  };
}

/** What the cell itself leaves open comes from the sign column, the unit column and the name's bracket, in this order. */
function withColumns(measure: Measure, hints: MeasureHints): Measure {
  if (measure.kind === "range") return { ...measure, unit: measure.unit ?? statedUnit(hints)?.unit ?? null };
  if (measure.kind !== "number") return measure;
  const sign = measure.sign === null && hints.sign ? readSignColumn(hints.sign) : null;
  const unit = measure.unit === null ? statedUnit(hints) : null;
  return {
    ...measure,
    ...(sign ? { sign, signFrom: "column" as const } : {}),
    ...(unit ? { unit: unit.unit, unitFrom: unit.from } : {}),
  };
}

function statedUnit(hints: MeasureHints): { unit: string; from: "column" | "name" } | null {
  const column = hints.unit ? readUnit(hints.unit) : null;
  if (column !== null) return { unit: column, from: "column" };
  const bracket = /\(([^()\d]{1,6})\)$/u.exec(normalForm(hints.name ?? ""))?.[1] ?? "";
  const known = bracket !== "" && unitAt(bracket) === bracket ? readUnit(bracket) : null;
  return known === null ? null : { unit: known, from: "name" };
}
