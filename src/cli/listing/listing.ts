import type { ReviewedFile } from "../reviewed-file";

/** One format of `check`: what it prints before, for each file, and after. */
export interface Listing {
  readonly begin: () => string;
  readonly file: (reviewed: ReviewedFile) => string;
  readonly end: () => string | Uint8Array;
}
