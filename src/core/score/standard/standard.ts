import type { Dec } from "../../evaluation/decimal";

/** One step of a ladder: actuals from `from` up to `to` earn `points`. */
export interface Rung {
  readonly low: Dec | null;
  readonly lowIncluded: boolean;
  readonly high: Dec | null;
  readonly highIncluded: boolean;
  readonly unit: string | null;
  /** Null: full marks. */
  readonly points: Dec | null;
}

/** What a cell of 评分标准 / 得分计算方法 says, as far as it can be read. */
export type Standard =
  /** 按完成比例得分: the profile's own ratio. */
  | { readonly kind: "proportion" }
  /** 完成得满分，否则不得分; `full` where the text states the points. */
  | { readonly kind: "all-or-nothing"; readonly full: Dec | null }
  /** ≥90%得满分，每降5%扣1分，扣完为止. */
  | {
      readonly kind: "deduction";
      /** Which side of the threshold costs points. */
      readonly side: "short" | "over";
      readonly step: Dec;
      readonly unit: string | null;
      readonly points: Dec;
      /** From here on full marks; null: the target. */
      readonly threshold: { readonly value: Dec; readonly unit: string | null } | null;
      /** Full marks as the text states them; null where it says 满分 or nothing. */
      readonly full: Dec | null;
    }
  | { readonly kind: "ladder"; readonly rungs: readonly Rung[] }
  /** 好得5分，较好得3分，差不得分. */
  | { readonly kind: "words"; readonly words: ReadonlyMap<string, Dec | null> }
  /** Says what is looked at, nothing of points. */
  | { readonly kind: "description" }
  /** Speaks of points in a way that is not understood. */
  | { readonly kind: "unread" };
