import { ZERO, type Dec } from "../../evaluation/decimal";
import { agree } from "../../score/tolerance";
import { fitsFormula, type ScoredRow } from "./scored-rows";

/**
 * Weight × percentage where the score is that and not what actual ÷ target gives (98% of 20 is 19.6, although 98% was
 * the target); null otherwise. In a column of whole numbers only an exact match says that the percentage was used.
 */
export function rawPercentage(scored: ScoredRow): Dec | null {
  const { row, recorded, weight } = scored;
  const { actual, direction, decimals, met } = row.judged;
  if (actual.kind !== "number" || actual.unit !== "%" || met === null) return null;
  if (actual.value.lte(ZERO) || actual.value.gte(100) || direction?.sign.startsWith("<")) return null;
  const raw = weight.times(actual.value).div(100);
  const matches = decimals > 0 ? agree(recorded, raw, row.judged) : recorded.eq(raw);
  return matches && !fitsFormula(scored) ? raw : null;
}
