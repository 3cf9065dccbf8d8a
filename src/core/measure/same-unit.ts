import { dec, roundHalfUp, type Dec } from "../evaluation/decimal";
import type { Measure } from "./measure";
import { answering, conversion, isMoney, ofPeriods } from "./unit";

type Quantity = Extract<Measure, { kind: "number" }>;

/**
 * Two figures on one scale, or why there is none: never a guess at 0.5 against 3%, at 980000 against 100万元, at 10次
 * against 每月1次.
 */
export type OnOneScale =
  | { readonly target: Dec; readonly actual: Dec; readonly unit: string | null }
  | { readonly differ: "unit" | "percent" | "scale" | "period" };

/** From this target on, a bare figure of at most 1 can only be the fraction of a percentage: 0.98 against 95%. */
const SURELY_PERCENT = dec(50);

/** Brings an actual into its target's unit: 98% and 0.98, 180000元 and 18万元. 个 and 人次 do not compare. */
export function onOneScale(target: Quantity, actual: Quantity): OnOneScale {
  const explicit = { target: target.unitFrom === "cell", actual: actual.unitFrom === "cell" };
  if (target.unit === "%" || actual.unit === "%") return percentScale(target, actual, explicit);
  const both = explicit.target && explicit.actual;
  if (target.unit === null || actual.unit === null) return plainly(target, actual, target.unit ?? actual.unit);
  const factor = answering(actual.unit, target.unit);
  // 7天 is one week again although a seventh is no exact decimal
  const value = factor && roundHalfUp(actual.value.times(factor), 12);
  if (value)
    return both ? { target: target.value, actual: value, unit: target.unit } : plainly(target, { value }, target.unit);
  return perPeriod(target, actual) ?? (both ? { differ: "unit" } : plainly(target, actual, target.unit));
}

/** Figures so far apart were written in two units: 万元 and 元, 30万吨 and 29.8. */
function plainly(target: Pick<Quantity, "value">, actual: Pick<Quantity, "value">, unit: string | null): OnOneScale {
  const [less, more] = [target.value, actual.value].sort((a, b) => a.cmp(b));
  const apart = isMoney(unit) ? 100 : 500;
  const mixed = unit !== null && less?.gt(0) && more?.gte(less.times(apart));
  return mixed ? { differ: "scale" } : { target: target.value, actual: actual.value, unit };
}

/** 12次 reach 每月1次 whether they are a year's or, which nobody would write, a month's; fewer may be either. */
function perPeriod(target: Quantity, actual: Quantity): OnOneScale | null {
  const [of, to] = [target.unit ?? "", actual.unit ?? ""];
  const [goal, done] = [ofPeriods(of, to), ofPeriods(to, of)];
  if ((goal ?? done) === null) return null;
  const [wanted, reached] = [target.value.times(goal ?? 1), actual.value.times(done ?? 1)];
  const enough = target.sign?.startsWith("<") ? reached.eq(wanted) : reached.gte(wanted);
  return enough && (goal ?? done) ? { target: wanted, actual: reached, unit: of } : { differ: "period" };
}

function percentScale(
  target: Quantity,
  actual: Quantity,
  explicit: { readonly target: boolean; readonly actual: boolean },
): OnOneScale {
  for (const [one, stated] of [
    [target, explicit.target],
    [actual, explicit.actual],
  ] as const) {
    if (one.unit === "%" || one.unit === null) continue;
    const factor = conversion(one.unit, "%");
    if (factor) {
      const value = one.value.times(factor);
      return one === target
        ? { target: value, actual: actual.value, unit: "%" }
        : { target: target.value, actual: value, unit: "%" };
    }
    if (stated) return { differ: "unit" };
  }
  // Where neither says it itself 0.9 and 0.95 are of one kind, whichever it is
  const alike = explicit.target || (target.value.lte(1) && actual.value.lte(1));
  if (explicit.target === explicit.actual && alike) return plainly(target, actual, "%");
  const [bare, other] = explicit.target || !explicit.actual ? [actual, target] : [target, actual];
  const points = inPoints(bare.value, other.value);
  if (points === null) return { differ: "percent" };
  return bare === actual
    ? { target: target.value, actual: points, unit: "%" }
    : { target: points, actual: actual.value, unit: "%" };
}

/** A bare figure beside a percentage, in percent points; null where it may be either 0.5% or 50%. */
function inPoints(bare: Dec, other: Dec): Dec | null {
  if (bare.eq(0) || bare.gt(2) || bare.lt(0)) return bare;
  if (other.gte(SURELY_PERCENT)) return bare.lte(1) ? bare.times(100) : null;
  return other.lte(2) && other.gt(0) && bare.gt(1) ? bare : null;
}
