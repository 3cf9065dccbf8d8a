import type { Why } from "../core/evaluation/why";
import type { Review } from "../core/review/review";
import type { FileErrorCode } from "../workbook/xlsx/file-error";

/** What came of one input file: its review, or the error that kept it from being read. */
export type ReviewedFile =
  | {
      readonly file: string;
      readonly error: null;
      readonly review: Review;
      /** Settings kept in the workbook that could not be read and so do not count. */
      readonly settingProblems: readonly Why[];
    }
  | { readonly file: string; readonly error: { readonly code: FileErrorCode; readonly message: string } };
