import { dec, type Dec } from "../core/evaluation/decimal";
import { PROFILE_IDS, type Profile } from "../core/evaluation/profile";
import type { Why } from "../core/evaluation/why";
import { readSignColumn } from "../core/measure/sign";
import { gradeOf } from "../core/score/grade";
import { defaultProfile, PROFILES } from "../core/score/profiles";
import { scoreValues } from "../core/score/score-values";
import type { FunctionId } from "./ids";

/** What a cell shows: a value, or one of Excel's errors with its reason. */
export type Answer =
  | { readonly value: number | string }
  | { readonly error: "invalid-value" | "not-available" | "division-by-zero"; readonly why: Why };

/** An argument as Excel hands it over: blank and left out are null, "" or undefined. */
export type Argument = string | number | boolean | null | undefined;

/** JIPING.SCORE(target, actual, weight, [direction], [profile]). #N/A where the values give no score. */
export function scoreAnswer(
  target: Argument,
  actual: Argument,
  weight: Argument,
  direction?: Argument,
  profile?: Argument,
): Answer {
  const [points, chosen] = [decimalOf(weight), profileOf(profile)];
  const sign = isBlank(direction) ? null : readSignColumn(String(direction));
  if (!points || points.lt(0)) return wrong("functions.weight");
  if (!chosen) return wrong("functions.profile");
  if (!isBlank(direction) && sign === null) return wrong("functions.direction");
  const content = (value: Argument) => (isBlank(value) ? null : value);
  const { score, why } = scoreValues({
    target: content(target),
    actual: content(actual),
    weight: points,
    sign,
    profile: chosen,
  });
  if (score) return { value: score.toNumber() };
  return { error: "not-available", why: why ?? { id: "score.why.qualitative-open" } };
}

/** JIPING.RATE(executed, budget): a fraction. #DIV/0! without a budget. */
export function rateAnswer(executed: Argument, budget: Argument): Answer {
  const [spent, whole] = [decimalOf(executed), decimalOf(budget)];
  if (!spent || !whole || spent.lt(0) || whole.lt(0)) return wrong("functions.amount");
  if (whole.eq(0)) return { error: "division-by-zero", why: { id: "functions.no-budget" } };
  return { value: spent.div(whole).toNumber() };
}

/** JIPING.GRADE(score, [profile]) of a total out of 100. */
export function gradeAnswer(score: Argument, profile?: Argument): Answer {
  const [total, chosen] = [decimalOf(score), profileOf(profile)];
  if (!total || total.lt(0) || total.gt(100)) return wrong("functions.total");
  if (!chosen) return wrong("functions.profile");
  return { value: gradeOf(total, dec(100), chosen.grades) ?? "" };
}

/** Each function by its id, over whatever a cell hands it. */
export const ANSWERS: Readonly<Record<FunctionId, (values: readonly Argument[]) => Answer>> = {
  SCORE: ([target, actual, weight, direction, profile]) => scoreAnswer(target, actual, weight, direction, profile),
  RATE: ([executed, budget]) => rateAnswer(executed, budget),
  GRADE: ([score, profile]) => gradeAnswer(score, profile),
};

function wrong(id: string): Answer {
  return { error: "invalid-value", why: { id } };
}

function isBlank(value: Argument): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

function decimalOf(value: Argument): Dec | null {
  return typeof value === "number" && Number.isFinite(value) ? dec(value) : null;
}

function profileOf(value: Argument): Profile | null {
  if (isBlank(value)) return defaultProfile;
  const id = PROFILE_IDS.find((one) => one === value);
  return id === undefined ? null : PROFILES[id];
}
