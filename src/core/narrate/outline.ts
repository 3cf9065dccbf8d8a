/** What a section can be filled with. */
export type ContentId =
  | "basics"
  | "funds"
  | "goals"
  | "goal-completion"
  | "indicator-system"
  | "indicator-analysis"
  | "score-result"
  | "conclusion"
  | "problems"
  | "suggestions"
  | "score-table"
  | "in-short";

/** One heading of an outline: filled by generators, by a placeholder for what no cell holds, or by its subsections. */
export interface OutlineSection {
  /** Without its number; null: the content stands under the heading above. */
  readonly heading: string | null;
  /** Behind the report, without a number. */
  readonly annex?: boolean;
  /** Told one after another. */
  readonly content?: readonly ContentId[];
  /** What a person has to add, each a 【待补充：…】. */
  readonly placeholders?: readonly string[];
  readonly sections?: readonly OutlineSection[];
}

export interface Outline {
  readonly id: string;
  readonly sections: readonly OutlineSection[];
}
