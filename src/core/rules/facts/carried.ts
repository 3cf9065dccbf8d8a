import { decimalsOf, roundHalfUp, ZERO, type Dec } from "../../evaluation/decimal";
import { valueOf } from "../../evaluation/sourced";
import { fundsBlocksOf } from "../../score/funds-blocks";
import type { RuleContext } from "../rule";
import { AMOUNT_ROLES } from "./funds";
import { rowsOf, type Row } from "./rows";
import { numbersIn, type HeldNumber, type TextNumber } from "./text-numbers";

/** More different sums than this, and nearly any number is one: then the answer is yes. */
const MOST_SUMS = 4096;
const MONEY = /[万亿元]/u;

/** Whether the table carries a figure of a text: in an indicator, in the funds, or as a sum of indicators. */
export type Carries = (figure: TextNumber) => boolean;

export function carriedBy(context: Pick<RuleContext, "table" | "scores">): Carries {
  const held: HeldNumber[] = [];
  const addends: Dec[] = [];
  for (const row of rowsOf(context)) {
    held.push(...numbersIn(textsOf(row).join(" ")));
    for (const measure of [row.judged.target, row.judged.actual]) {
      if (measure.kind !== "number" || !measure.value.gt(ZERO)) continue;
      held.push({ value: measure.value, percent: measure.unit === "%" });
      if (measure.unit === null) held.push({ value: measure.value, percent: true });
      if (measure.unit !== "%") addends.push(measure.value);
    }
  }
  for (const row of fundsBlocksOf(context.table).flatMap((block) => block.rows)) {
    for (const role of AMOUNT_ROLES) {
      const amount = valueOf(row[role]);
      if (amount) held.push({ value: amount, percent: false });
    }
    const rate = valueOf(row.rate);
    if (rate) held.push({ value: rate.times(100), percent: true });
  }
  // Most figures stand in a row of their own; the sums are made for those that do not.
  let sums: ReturnType<typeof sumsOf> | undefined;
  const isSum = (wanted: ReadonlySet<string>): boolean => {
    sums ??= sumsOf(addends);
    return [...wanted].some(sums);
  };
  return (figure) => {
    const percent = figure.unit === "%";
    const decimals = decimalsOf(figure.value);
    const wanted = new Set(scales(figure).map((value) => value.toFixed()));
    const rounded = (value: Dec): Dec => (decimals > 0 ? roundHalfUp(value, decimals) : value);
    const single = held.some((one) => one.percent === percent && wanted.has(rounded(one.value).toFixed()));
    return single || (!percent && isSum(wanted));
  };
}

function textsOf({ path, measures }: Row): readonly string[] {
  const { target, adjustedTarget, actual, standard, reason, subRows } = measures;
  return [
    ...path,
    ...[target, adjustedTarget, actual, standard, reason].map((entry) => entry?.text ?? ""),
    ...subRows.flatMap((sub) => [sub.name.value, sub.measures.target?.text ?? "", sub.measures.actual?.text ?? ""]),
  ];
}

/** 5.8万 and 58000, 20万元 and 200000. */
function scales({ value, unit }: TextNumber): readonly Dec[] {
  return MONEY.test(unit) ? [value, value.times(10000), value.div(10000)] : [value];
}

/** Whether a figure is a sum of some of the addends; any is where there are too many to tell anything. */
function sumsOf(addends: readonly Dec[]): (figure: string) => boolean {
  let sums = new Map<string, Dec>([["0", ZERO]]);
  for (const addend of addends) {
    const next = new Map(sums);
    for (const sum of sums.values()) {
      const more = sum.plus(addend);
      next.set(more.toFixed(), more);
      if (next.size > MOST_SUMS) return () => true;
    }
    sums = next;
  }
  return (figure) => sums.has(figure);
}
