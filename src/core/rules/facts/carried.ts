import { ZERO, type Dec } from "../../evaluation/decimal";
import { valueOf } from "../../evaluation/sourced";
import type { Measure } from "../../measure/measure";
import { fundsBlocksOf } from "../../score/funds-blocks";
import type { RuleContext } from "../rule";
import { AMOUNT_ROLES } from "./funds";
import { rowsOf } from "./rows";
import { numbersIn, type TextNumber } from "./text-numbers";

/** More different sums than this, and nearly any number is one: then the answer is yes. */
const MOST_SUMS = 4096;

/** Whether the table carries a figure of a text: in an indicator, in the funds, or as a sum of indicators. */
export type Carries = (figure: TextNumber) => boolean;

export function carriedBy(context: Pick<RuleContext, "table" | "scores">): Carries {
  const single = new Set<string>();
  const addends: Dec[] = [];
  for (const row of rowsOf(context)) {
    const { target, adjustedTarget, actual, standard, reason } = row.measures;
    const subRows = row.measures.subRows.flatMap(({ name, measures }) => [
      name.value,
      measures.target?.text ?? "",
      measures.actual?.text ?? "",
    ]);
    const texts = [
      ...row.path,
      target?.text,
      adjustedTarget?.text,
      actual?.text,
      standard?.text,
      reason?.text,
      ...subRows,
    ];
    for (const number of numbersIn(texts.join(" "))) single.add(number.toFixed());
    for (const measure of [row.judged.target, row.judged.actual]) {
      const value = figureOf(measure);
      if (value) {
        single.add(value.toFixed());
        addends.push(value);
      }
    }
  }
  for (const block of fundsBlocksOf(context.table)) {
    for (const row of block.rows) {
      for (const role of AMOUNT_ROLES) {
        const amount = valueOf(row[role]);
        if (amount) single.add(amount.toFixed());
      }
      const rate = valueOf(row.rate);
      if (rate) single.add(rate.times(100).toFixed());
    }
  }
  const sums = sumsOf(addends);
  return ({ value }) => scales(value).some((scaled) => single.has(scaled) || sums === null || sums.has(scaled));
}

function figureOf(measure: Measure): Dec | null {
  return measure.kind === "number" && measure.value.gt(ZERO) ? measure.value : null;
}

/** 5.8万 and 58000, 20万元 and 200000, 0.98 and 98%. */
function scales(value: Dec): readonly string[] {
  return [value, value.times(10000), value.div(10000), value.div(100)].map((scaled) => scaled.toFixed());
}

/** All sums of some of the addends; null where there are too many to tell anything. */
function sumsOf(addends: readonly Dec[]): ReadonlySet<string> | null {
  let sums = new Map<string, Dec>([["0", ZERO]]);
  for (const addend of addends) {
    const next = new Map(sums);
    for (const sum of sums.values()) {
      const more = sum.plus(addend);
      next.set(more.toFixed(), more);
      if (next.size > MOST_SUMS) return null;
    }
    sums = next;
  }
  return new Set(sums.keys());
}
