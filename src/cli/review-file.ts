import { review } from "../core/review/review-workbook";
import type { ReviewOptions } from "../core/review/review";
import type { Locale } from "../messages";
import type { InputFile } from "./input-files";
import { inputError, readInput, type ReadInput } from "./read-input";
import type { ReviewedFile } from "./reviewed-file";

/** Reads and reviews one file. What keeps it from being read is an answer: the other files are still done. */
export async function reviewFile(input: InputFile, options: ReviewOptions, locale: Locale): Promise<ReviewedFile> {
  const read = await readInput(input, locale);
  return "error" in read ? { file: input.file, error: read.error } : reviewInput(input.file, read, options, locale);
}

/** Reviews what was read, under the settings that the workbook holds. */
export function reviewInput(file: string, read: ReadInput, options: ReviewOptions, locale: Locale): ReviewedFile {
  try {
    const reviewed = review(read.grids, { ...options, settings: read.settings });
    return { file, error: null, review: reviewed, settingProblems: [...read.problems, ...reviewed.unfit] };
  } catch (error) {
    return { file, error: inputError(error, locale) };
  }
}
