import { plain, ZERO, type Dec } from "../../evaluation/decimal";
import { pointsOf, type Earned, type Rung, type Standard } from "../../score/standard/standard";
import { NOTHING, type Operands } from "./method-formula";
import { onScale, pair } from "./operand";
import { quoted } from "./quoted";

/**
 * What a row's own 评分标准 comes to as a formula; null where it cannot be told. Its own figures stand in the formula as
 * they stand in the words.
 * @param met a comparison that says whether the target is reached, for all-or-nothing
 * @param scaled the actual's unit is the rule's own, so that its figures compare with the rule's
 */
export function standardFormula(
  standard: Standard,
  operands: Operands,
  weight: Dec,
  {
    met,
    stepOf,
    round,
  }: {
    readonly met: string | null;
    /** The distance of one step on the scale of target and actual; null where it is relative to the target. */
    readonly stepOf: (step: Dec) => Dec | null;
    readonly round: (expression: string) => string;
  },
): string | null {
  switch (standard.kind) {
    case "all-or-nothing":
      return met === null ? null : `IF(${met},${round(operands.weight)},0)`;
    case "deduction":
      return deduction(standard, operands, { stepOf, round });
    case "ladder": {
      const rungs = ladder(standard.rungs, operands, weight, round);
      if (!standard.reached) return rungs;
      return met === null ? null : `IF(${met},${earnedOf(standard.reached, operands.weight, round)},${rungs})`;
    }
    case "addition":
      return addition(standard, operands, round);
    default:
      return null;
  }
}

function deduction(
  rule: Extract<Standard, { kind: "deduction" }>,
  { target, actual, weight }: Operands,
  { stepOf, round }: { readonly stepOf: (step: Dec) => Dec | null; readonly round: (expression: string) => string },
): string | null {
  const step = stepOf(rule.step);
  if (step === null) return null;
  const [goal, done] = rule.threshold ? [plain(rule.threshold.value), onScale(actual)] : pair(target, actual);
  const factor = !rule.threshold && target.factor.eq(actual.factor) ? target.factor : null;
  const distance = rule.side === "short" ? `${goal}-${done}` : `${done}-${goal}`;
  const size = plain(factor ? step.div(factor) : step);
  const cost = "points" in rule.off ? plain(rule.off.points) : `${weight}*${plain(rule.off.share)}`;
  // A begun step counts; ten decimals keep a whole step from looking begun
  const least = rule.most ? `${weight}-${plain(rule.most)}` : "0";
  const left = round(`MAX(${least},${weight}-${cost}*ROUNDUP(ROUND(MAX(0,${distance})/${size},10),0))`);
  return rule.floor ? `IF(${onScale(actual)}<${plain(rule.floor.value)},0,${left})` : left;
}

/** Whole steps from the base on; below it the words say nothing. */
function addition(
  { base, step, each }: Extract<Standard, { kind: "addition" }>,
  { target, actual, weight }: Operands,
  round: (expression: string) => string,
): string {
  const [goal, done] =
    base && !base.threshold ? pair(target, actual) : [plain(base?.threshold?.value ?? ZERO), onScale(actual)];
  const factor = base && !base.threshold && target.factor.eq(actual.factor) ? target.factor : null;
  const size = plain(factor ? step.value.div(factor) : step.value);
  const points = base ? `${plain(base.points)}+` : "";
  const score = round(`MIN(${weight},${points}${plain(each)}*ROUNDDOWN(ROUND((${done}-${goal})/${size},10),0))`);
  return base ? `IF(${done}<${goal},${NOTHING},${score})` : score;
}

function ladder(
  rungs: readonly Rung[],
  { actual, weight }: Operands,
  full: Dec,
  round: (expression: string) => string,
): string {
  const done = onScale(actual);
  // A figure on the border of two rungs belongs to the better one
  const best = [...rungs].sort((a, b) => pointsOf(b.earned, full).cmp(pointsOf(a.earned, full)));
  return best.reduceRight((otherwise, { low, lowIncluded, high, highIncluded, earned }) => {
    const limits = [
      low ? `${done}${lowIncluded ? ">=" : ">"}${plain(low)}` : "",
      high ? `${done}${highIncluded ? "<=" : "<"}${plain(high)}` : "",
    ].filter((limit) => limit !== "");
    const holds = limits.length > 1 ? `AND(${limits.join(",")})` : (limits[0] ?? "TRUE");
    return `IF(${holds},${earnedOf(earned, weight, round)},${otherwise})`;
  }, NOTHING);
}

/** 好得5分，较好得3分: the word as it stands. */
export function wordsFormula(
  words: ReadonlyMap<string, Earned>,
  actual: string,
  weight: string,
  round: (expression: string) => string,
): string {
  return [...words].reduceRight(
    (otherwise, [word, earned]) =>
      `IF(TRIM(${actual})=${quoted(word)},${earnedOf(earned, weight, round)},${otherwise})`,
    NOTHING,
  );
}

/** Points as the words state them; a share of the weight follows the weight's cell. */
function earnedOf(earned: Earned, weight: string, round: (expression: string) => string): string {
  if (earned.from) return NOTHING;
  if ("points" in earned) return round(plain(earned.points));
  return round(earned.share.eq(1) ? weight : `${weight}*${plain(earned.share)}`);
}
