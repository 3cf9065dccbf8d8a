import { dec, type Dec } from "../../evaluation/decimal";

/**
 * Points as the words state them: 得8分, or as a share of the weight: 得满分, 得80%, 扣权重的5%. With `from` they are only
 * bounded: 得8-10分, and 按比例得分 between nothing and full marks; which of them it is, a person says.
 */
export type Earned = ({ readonly points: Dec } | { readonly share: Dec }) & { readonly from?: Dec };

export const FULL_MARKS: Earned = { share: dec(1) };

/** What is earned, the most of it where it is only bounded. */
export function pointsOf(earned: Earned, weight: Dec): Dec {
  return "points" in earned ? earned.points : weight.times(earned.share);
}

/** One step of a ladder: actuals from `from` up to `to` earn `points`. */
export interface Rung {
  readonly low: Dec | null;
  readonly lowIncluded: boolean;
  readonly high: Dec | null;
  readonly highIncluded: boolean;
  readonly unit: string | null;
  readonly earned: Earned;
}

/** What percentages of the words are said to be of: 完成率, another rate (满意度, 及时率), or nothing. */
export type NamedRate = "completion" | "other" | null;

/** A figure of the words with its unit: 95%, 3场. */
export interface Figure {
  readonly value: Dec;
  readonly unit: string | null;
}

/** What a cell of 评分标准 / 得分计算方法 says, as far as it can be read. */
export type Standard =
  /**
   * 按完成比例得分: the profile's own ratio; below a completion of `floor` (a fraction) nothing: 低于60%不得分. `threshold`
   * and `full` where the words state them (≥95%得10分，否则按比例得分): they have to be the row's own target and weight.
   */
  | {
      readonly kind: "proportion";
      readonly floor: Dec | null;
      readonly threshold: Figure | null;
      readonly full: Dec | null;
    }
  /** 完成得满分，否则不得分; `full` where the text states the points. */
  | { readonly kind: "all-or-nothing"; readonly full: Dec | null }
  /** ≥90%得满分，每降5%扣1分，扣完为止. */
  | {
      readonly kind: "deduction";
      /** Which side of the threshold costs points. */
      readonly side: "short" | "over";
      readonly step: Dec;
      readonly unit: string | null;
      /** What each begun step costs. */
      readonly off: Earned;
      /** Whether it counts what happens (每发生一起扣2分), so that only a target of nothing can be meant. */
      readonly events: boolean;
      /** From here on full marks; null: the target. */
      readonly threshold: Figure | null;
      /** Full marks as the text states them; null where it says 满分 or nothing. */
      readonly full: Dec | null;
      /** Below it nothing is left: 低于80%不得分. */
      readonly floor: Figure | null;
      /** The most that is taken off: 最多扣5分. */
      readonly most: Dec | null;
      readonly rate: NamedRate;
    }
  /** 每完成一场得2分，满分10分; 达到90%得8分，每提高1个百分点加0.5分. */
  | {
      readonly kind: "addition";
      /** What is there before any step is added, and from which figure on (null: the target); null where nothing is. */
      readonly base: { readonly points: Dec; readonly threshold: Figure | null } | null;
      readonly step: Figure;
      /** What each whole step adds. */
      readonly each: Dec;
      /** The most that can be earned; null where it is not stated. */
      readonly full: Dec | null;
    }
  | {
      readonly kind: "ladder";
      readonly rungs: readonly Rung[];
      /** What a row earns that reached its target, where the words say that beside their figures: 达标得满分. */
      readonly reached: Earned | null;
      readonly rate: NamedRate;
    }
  /** 好得5分，较好得3分，差不得分. */
  | { readonly kind: "words"; readonly words: ReadonlyMap<string, Earned> }
  /** Says what is looked at, nothing of points. */
  | { readonly kind: "description" }
  /** Speaks of points in a way that is not understood. */
  | { readonly kind: "unread" };
