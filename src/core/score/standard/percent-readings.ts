import { dec, type Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { figure, percentage } from "../explanation";
import type { Outcome } from "../outcome";
import type { NamedRate, Standard } from "./standard";
import { asQuantity, NOT_APPLIED, unfit, type StandardCase } from "./standard-case";

type InPercent = Extract<Standard, { kind: "deduction" | "ladder" }>;

const ALL = dec(100);
const OTHER = /(?<!完成)率|占比|满意度/u;
const COMPLETION = /完成|(?:目标|计划|指标)(?:值|数|任务)?的?\d/u;

/** Which rate the percentages of a standard are said to be of. */
export function namedRate(plain: string): NamedRate {
  if (OTHER.test(plain)) return "other";
  return plain.includes("%") && COMPLETION.test(plain) ? "completion" : null;
}

/** Whether a rule's own figures are percentages and the row's are counts: 完成率≥90%得满分 beside 43个 of 50个. */
export function isCounted(rule: InPercent, target: Measure, actual: Measure): boolean {
  if (target.kind !== "number" || actual.kind !== "number" || target.unit === "%" || actual.unit === "%") return false;
  const figures = rule.kind === "ladder" ? rule.rungs : [rule.threshold, rule.floor];
  if (!figures.some((figure) => figure?.unit === "%")) return false;
  // 0.95 of 0.9 may be the percentages themselves
  return actual.unit !== null || actual.value.gt(1) || target.value.gt(1);
}

/**
 * What a standard makes of a row whose percentages may be meant in two ways: as the row's own figure, and as its
 * completion, which is actual ÷ target (实际完成率, 财预〔2020〕10号). Where both are possible they have to agree.
 */
export function agreed<Rule extends InPercent>(
  rule: Rule,
  row: StandardCase,
  apply: (rule: Rule, row: StandardCase) => Outcome,
): Outcome {
  const { target, actual } = row;
  const completed = asCompletion(row);
  if (isCounted(rule, target, actual)) {
    if (!completed || rule.rate === "other") return unfit(NOT_APPLIED, row);
    return after(completed.arithmetic, apply(rule, completed.row));
  }
  const own = apply(rule, row);
  const isOpen = rule.rate === "completion" && completed !== null && completed.ofPercent;
  const other = isOpen ? apply(rule, completed.row) : own;
  return said(own) === said(other) ? own : unfit(NOT_APPLIED, row);
}

/** A row as a share of its target: 43个 ÷ 50个 = 86%. */
interface Completed {
  readonly row: StandardCase;
  readonly arithmetic: string;
  /** Whether the row's own figures are percentages, and not of all: 90% of 95%. */
  readonly ofPercent: boolean;
}

/** The row as a share of its target; null where less is better, or no ratio is defined. */
function asCompletion(row: StandardCase): Completed | null {
  const { actual, target, byProfile } = row;
  const { completion, method } = byProfile;
  if (!completion || method === "negative" || actual.kind !== "number" || target.kind !== "number") return null;
  const percent = (value: Dec) => asQuantity({ value, unit: "%" });
  const [done, goal] = [actual, target].map(({ value, unit }) => figure(value) + (unit ?? ""));
  return {
    row: { ...row, target: percent(ALL), actual: { ...percent(completion.times(ALL)), sign: actual.sign } },
    arithmetic: `${done} ÷ ${goal} = ${percentage(completion)}`,
    ofPercent: target.unit === "%" && !target.value.eq(ALL),
  };
}

/** The formula begins with the row's own two figures. */
function after(arithmetic: string, outcome: Outcome): Outcome {
  const { formula } = outcome;
  return formula ? { ...outcome, formula: { ...formula, text: `${arithmetic}; ${formula.text}` } } : outcome;
}

function said({ score, why }: Outcome): string {
  return JSON.stringify([score?.toFixed(), why]);
}
