import type { OutlineId } from "./outline-ids";

/** What a section can be filled with. */
export type ContentId = "funds" | "indicator-analysis" | "score-result";

/** One heading of an outline: filled by generators, by a placeholder for what no cell holds, or by its subsections. */
export interface OutlineSection {
  /** Without its number; null: the content stands under the heading above. */
  readonly heading: string | null;
  readonly content?: ContentId;
  readonly placeholder?: string;
  readonly sections?: readonly OutlineSection[];
}

export interface Outline {
  readonly id: string;
  readonly sections: readonly OutlineSection[];
}

export const OUTLINES: Partial<Readonly<Record<OutlineId, Outline>>> = {
  "mof-2020-10": {
    id: "mof-2020-10",
    sections: [
      { heading: "资金使用情况", content: "funds" },
      { heading: "绩效评价指标分析", content: "indicator-analysis" },
      { heading: "评分结果", content: "score-result" },
    ],
  },
};
