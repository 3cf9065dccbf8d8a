import type { EditPlan } from "../../core/edits/edit-plan";
import type { TableReview } from "../../core/review/review";
import { reviewComments } from "../../core/settings/review-comments";
import { readSetting } from "../../core/settings/setting-kind";
import type { CellComment } from "../../workbook/port";
import type { Kernel } from "../session/kernel";
import { loadLaterWords, type Words } from "../words";

export interface CommentActions {
  /** Whether cells can be commented here at all. */
  readonly canComment: boolean;
  /** Lays the findings of the table that is shown on the table as comments on their cells. */
  previewComments(words: Words): Promise<void>;
  /** Lays on the table what takes all our comments on the sheet away. */
  previewWithoutComments(): Promise<void>;
}

type Plans = typeof import("../../core/plans/review-comments");
type KeptComments = Parameters<Plans["planReviewComments"]>[2];

export function commentActions({ port, session, dispatch, run }: Kernel): CommentActions {
  async function preview(
    purpose: "comments" | "without-comments",
    make: (plans: Plans, review: TableReview, standing: readonly CellComment[], kept: KeptComments) => EditPlan,
  ): Promise<void> {
    const { reading, table } = session();
    const review = reading?.review.tables[table];
    if (!review) return;
    await run("reading", async (call) => {
      const [plans] = await Promise.all([import("../../core/plans/review-comments"), loadLaterWords()]);
      const standing = await port.comments(review.table.sheet, call);
      const text = await port.settings.workbook.get(reviewComments.key, call);
      const sheets = (await port.sheets(call)).map(({ name }) => name);
      const kept = { list: readSetting(reviewComments, text).value, text, sheets };
      dispatch({ type: "preview", preview: { plan: make(plans, review, standing, kept), purpose } });
      dispatch({ type: "idle" });
    });
  }

  return {
    canComment: port.capabilities.canComment,
    previewComments: (words) =>
      preview("comments", (plans, review, standing, kept) => plans.planReviewComments(review, standing, kept, words)),
    previewWithoutComments: () =>
      preview("without-comments", (plans, review, standing, kept) =>
        plans.planWithoutReviewComments(review.table.sheet, standing, kept),
      ),
  };
}
