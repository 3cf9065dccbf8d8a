/** Points that stand beside a name without a word for what they are: 决策18分、过程19分; 产出指标（50分）. */
export interface Listed {
  readonly means: "weight" | "score";
  /** Null: the line's own label. */
  readonly name: string | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly figure: string;
}

/** A figure of points, as a pattern. */
export const NUMBER = "\\d{1,3}(?:\\.\\d{1,4})?";
