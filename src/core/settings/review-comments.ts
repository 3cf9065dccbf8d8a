import { array, maxLength, object, pipe, string, type InferOutput } from "valibot";
import type { SettingKind } from "./setting-kind";

/** A comment that a review put on a cell: what it said, so that it is known again and nobody else's is taken away. */
const reviewCommentSchema = object({
  sheet: string(),
  /** A1. */
  cell: string(),
  text: string(),
});

export type KeptReviewComment = InferOutput<typeof reviewCommentSchema>;

/** Every comment of ours that the workbook holds. The machine's layer has none. */
export const reviewComments: SettingKind<readonly KeptReviewComment[]> = {
  key: "review-comments",
  version: 1,
  schema: pipe(array(reviewCommentSchema), maxLength(20_000)),
  unset: [],
  layered: (_, workbook) => workbook,
};
