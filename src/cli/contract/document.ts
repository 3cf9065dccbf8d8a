import type { Review } from "../../core/review/review";
import { message, type Locale } from "../../messages";
import type { ReviewedFile } from "../reviewed-file";
import { jsonTable } from "./table";

/** The contract's version, raised only when a field is renamed or removed. */
export const CONTRACT_VERSION = 1;

/** One file of `check --format json`. */
export function jsonFile(locale: Locale, reviewed: ReviewedFile): object {
  if (reviewed.error) return { file: reviewed.file, error: reviewed.error, skipped: [], tables: [] };
  return {
    file: reviewed.file,
    error: null,
    skipped: jsonSkipped(locale, reviewed.review),
    tables: reviewed.review.tables.map((table) => jsonTable(locale, table)),
  };
}

/** `why` is a word for scripts, the last part of the reason's id; `message` says it to people. */
function jsonSkipped(locale: Locale, review: Review): object[] {
  return review.skipped.map(({ sheet, why }) => ({
    sheet,
    why: why.id.slice(why.id.lastIndexOf(".") + 1),
    message: message(locale, why.id, why.values),
  }));
}
