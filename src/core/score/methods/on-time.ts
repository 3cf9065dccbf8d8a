import type { Dec } from "../../evaluation/decimal";
import { ordinal } from "../../measure/calendar";
import type { Day, Measure } from "../../measure/measure";
import { computed, notComputable, type Outcome } from "../outcome";

type DateMeasure = Extract<Measure, { kind: "date" }>;

/**
 * Done by the deadline is full. For what is late no regulation gives a formula: it is said to be missed, not scored.
 * @param year the form's year, for days that state none
 */
export function onTime(target: DateMeasure, actual: DateMeasure, weight: Dec, year: number | null): Outcome {
  const met = isOnTime(target, actual, year);
  if (met === null) return notComputable({ id: "score.why.date-open" }, { method: "date" });
  if (!met) return notComputable({ id: "score.why.late" }, { method: "date", met });
  const formula = `${dayText(actual.day)} ≤ ${dayText(target.day)}`;
  return computed("date", { score: weight, weight, met, formula, is: "comparison" });
}

/**
 * Whether something was done in time; null where the wording leaves it open: 9月 against 9月20日, or against 9月前,
 * which may or may not include September.
 */
export function isOnTime(target: DateMeasure, actual: DateMeasure, year: number | null): boolean | null {
  const limit = bounds(target.day, year);
  const done = bounds(actual.day, year);
  if (!limit || !done) return null;
  const open = target.by && target.day.precision === "month";
  if (done.last <= (open ? limit.first - 1 : limit.last)) return true;
  const earliest = actual.by ? Number.NEGATIVE_INFINITY : done.first;
  return earliest > limit.last ? false : null;
}

/** Days from a deadline to the day of an actual; null where either states no day. */
export function daysLate(target: DateMeasure, actual: DateMeasure, year: number | null): number | null {
  const at = ({ day }: DateMeasure): number | null => {
    const stated = day.year ?? year;
    return day.precision !== "day" || stated === null ? null : Date.UTC(stated, day.month - 1, day.day);
  };
  const [due, done] = [at(target), at(actual)];
  return due === null || done === null ? null : Math.round((done - due) / 86_400_000);
}

/** First and last day that the wording of a date allows. */
function bounds(day: Day, year: number | null): { first: number; last: number } | null {
  const last = ordinal(day, year);
  const start = { ...day, day: day.precision === "day" ? day.day : 1, month: day.precision === "year" ? 1 : day.month };
  const first = ordinal(start, year);
  return first === null || last === null ? null : { first, last };
}

function dayText({ year, month, day, precision }: Day): string {
  const parts = [year, precision === "year" && year !== null ? null : month, precision === "day" ? day : null];
  return parts.filter((part) => part !== null).join("-");
}
