import type { Measures } from "../evaluation/indicator";
import type { Content, Entry } from "../evaluation/sourced";
import type { Placed, Leaf } from "../evaluation/walk";
import { readDeadline } from "../measure/deadline";
import type { Measure } from "../measure/measure";
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
  const actual = readEntry(leaf.actual, { ...hints, sign: null, role: "actual" });
  if (override?.target) {
    const { measure, text } = readMeasure(override.target.readAs, { ...hints, role: "target" });
    return { target: measure, actual, targetText: text, actualText: leaf.actual?.text ?? "" };
  }
  const entry = targetEntry(leaf);
  const target = readEntry(entry, { ...hints, role: "target" });
  return {
    target: target.kind === "blank" || actual.kind === "date" ? fromName(target, actual, hints) : target,
    actual,
    targetText: entry?.text ?? "",
    actualText: leaf.actual?.text ?? "",
  };
}

/** The adjusted target counts where the form has one and it is filled in. */
export function targetEntry(leaf: Measures): Entry<Content> | null {
  return leaf.adjustedTarget?.held ? leaf.adjustedTarget : leaf.target;
}

function readEntry(entry: Entry<Content> | null, hints: MeasureHints): Measure {
  if (!entry || entry.state === "blank") return { kind: "blank" };
  if (entry.state === "not-applicable") return { kind: "not-applicable" };
  if (!entry.held) return { kind: "text", text: entry.text };
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
