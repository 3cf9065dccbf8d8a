import { ZERO } from "../evaluation/decimal";
import type { Measures } from "../evaluation/indicator";
import type { Content, Entry } from "../evaluation/sourced";
import type { Placed, Leaf } from "../evaluation/walk";
import { monthEnd } from "../measure/calendar";
import { readDeadline } from "../measure/deadline";
import type { Measure } from "../measure/measure";
import { noneOf } from "../measure/none-at-all";
import { normalForm } from "../measure/normal-form";
import { readMeasure, type MeasureHints } from "../measure/read-measure";
import { readQuantity } from "../measure/quantity";
import type { Override } from "../settings/overrides";

/** Target and actual of an indicator as typed values, read with all that its row says of them. */
export interface IndicatorMeasures {
  readonly target: Measure;
  readonly actual: Measure;
  /** As displayed; "" where blank. */
  readonly targetText: string;
  readonly actualText: string;
}

/**
 * @param year the form's year, for dates that state none
 * @param override a person may have said what the target means
 */
export function measuresOf(
  placed: Placed<Leaf>,
  year: number | null,
  override: Override | null = null,
): IndicatorMeasures {
  const { leaf, name } = placed.node;
  const hints = {
    unit: leaf.unit?.held?.text,
    sign: leaf.sign?.held?.text ?? leaf.nature?.held?.text,
    name: name.value,
    year,
  };
  const entry = targetEntry(leaf);
  const actualText = leaf.actual?.text ?? "";
  const targetText = override?.target?.readAs ?? entry?.text ?? "";
  const actual = readEntry(leaf.actual, { ...hints, sign: null, role: "actual", beside: targetText });
  const targetHints = { ...hints, role: "target" as const, beside: actualText };
  const read = override?.target ? readMeasure(targetText, targetHints).measure : readEntry(entry, targetHints);
  const open = read.kind === "blank" || actual.kind === "date";
  const target = open && !override?.target ? fromName(asDate(read, actual), actual, hints) : read;
  return { target, actual: answered(target, actual, actualText), targetText, actualText };
}

/** ≤12 under the unit 月 is December, where a date answers it. */
function asDate(target: Measure, actual: Measure): Measure {
  if (actual.kind !== "date" || target.kind !== "number" || target.unit !== "月") return target;
  const day = monthEnd(null, target.value.toNumber(), "month");
  return day ? { kind: "date", day, by: false, from: null } : target;
}

/** 无, 未发生: where nothing was wanted they say that there was nothing. */
function answered(target: Measure, actual: Measure, text: string): Measure {
  const wantsNone = target.kind === "number" && target.value.eq(ZERO);
  return wantsNone ? (noneOf(normalForm(text)) ?? actual) : actual;
}

/** The adjusted target counts where the form has one and it is filled in. */
export function targetEntry(leaf: Measures): Entry<Content> | null {
  return leaf.adjustedTarget?.held ? leaf.adjustedTarget : leaf.target;
}

function readEntry(entry: Entry<Content> | null, hints: MeasureHints): Measure {
  if (!entry?.held) return { kind: entry?.state === "not-applicable" ? "not-applicable" : "blank" };
  return readMeasure(entry.held.value, { ...hints, format: entry.held.format }).measure;
}

/** A name may carry its target: 科目调整次数≤10次, or a deadline that the target's cell does not repeat. */
function fromName(target: Measure, actual: Measure, hints: MeasureHints): Measure {
  const name = hints.name ?? "";
  if (actual.kind === "date") {
    if (target.kind === "date") return target;
    const day = readDeadline(name, hints.year ?? null)?.day;
    return day ? { kind: "date", day, by: true, from: null } : target;
  }
  const fused = readQuantity(normalForm(name), "target");
  return fused && fused.sign !== null && fused.rest !== "" ? fused : target;
}
