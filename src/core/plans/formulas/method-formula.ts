import { dec, plain } from "../../evaluation/decimal";
import type { Band, Profile } from "../../evaluation/profile";
import type { IndicatorScore } from "../../score/score-sheet";
import { onScale, pair, type Operand } from "./operand";

/** Target, actual and weight as a formula reads them. */
export interface Operands {
  readonly target: Operand;
  readonly actual: Operand;
  readonly weight: string;
}

/** Where the method gives no score the cell shows as blank, and SUM passes it over. */
export const NOTHING = '""';

/**
 * A quantitative indicator's rounded score by its method; null where the method has no such form.
 * @param exact whether the actual states a figure; a bound (2000余份) only tells that the target is met
 * @param round brings an unrounded score to the column's decimals
 */
export function methodFormula(
  indicator: IndicatorScore,
  { target, actual, weight }: Operands,
  profile: Profile,
  { exact, round }: { readonly exact: boolean; readonly round: (expression: string) => string },
): string | null {
  const [goal, done] = pair(target, actual);
  const sign = indicator.direction?.sign ?? "=";
  const onlyWhen = (comparison: string): string => `IF(${done}${comparison}${goal},${round(weight)},${NOTHING})`;
  const ratio = exact && indicator.completion !== null;
  switch (indicator.method) {
    case "positive":
      return ratio ? round(`MIN(1,${done}/${goal})*${weight}`) : onlyWhen(sign === ">" ? ">" : ">=");
    case "equal":
      // Without a direction only the exact figure is certain
      if (!ratio || indicator.direction === null) return onlyWhen("=");
      if (profile.equal === "reach") return round(`MIN(1,${done}/${goal})*${weight}`);
      return round(`MAX(0,1-ABS(${done}-${goal})/${goal})*${weight}`);
    case "negative": {
      const within = sign === "<" ? "<" : "<=";
      const share = exact ? beyond(goal, done, profile) : null;
      const otherwise = share === null ? NOTHING : round(`${share}*${weight}`);
      return unlessBlank(actual, `IF(${done}${within}${goal},${round(weight)},${otherwise})`);
    }
    case "pass-mark": {
      const mark = profile.passMark;
      if (!ratio || !mark) return onlyWhen(sign === ">" ? ">" : ">=");
      return round(`MAX(0,MIN(1,(${done}/${goal}-${plain(mark)})/${plain(dec(1).minus(mark))}))*${weight}`);
    }
    case "satisfaction-bands": {
      const { satisfaction } = profile;
      if (satisfaction.kind !== "bands") return null;
      return unlessBlank(actual, round(`${bandShare(onScale(actual), satisfaction.bands, 100)}*${weight}`));
    }
    default:
      return null;
  }
}

/** What is left of the weight above a ≤ target. */
function beyond(goal: string, done: string, { negative }: Profile): string {
  if (negative === "zero") return "0";
  // Of a target of nothing every excess is all of it
  return negative === "linear" ? `IF(${goal}=0,0,MAX(0,1-(${done}-${goal})/${goal}))` : `${goal}/${done}`;
}

/** The share that bands, highest first, give for a rate written times `scale`. */
export function bandShare(rate: string, bands: readonly Band[], scale: number): string {
  return bands.reduceRight(
    (otherwise, { from, share }) => `IF(${rate}>=${plain(from.times(scale))},${plain(share)},${otherwise})`,
    "0",
  );
}

/** A blank actual would count as 0, which stays below any limit. A text's figure cannot be read where it is blank. */
export function unlessBlank(actual: Operand, expression: string): string {
  return /^[A-Z]+\d+$/u.test(actual.text) ? `IF(${actual.text}="",${NOTHING},${expression})` : expression;
}
