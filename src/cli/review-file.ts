import { readFile } from "node:fs/promises";
import { review } from "../core/review/review-workbook";
import type { ReviewOptions } from "../core/review/review";
import { unfitSettings } from "../core/review/unfit-settings";
import { readSettings } from "../core/settings/settings";
import { message, type Locale } from "../messages";
import { readWorkbook } from "../workbook/xlsx/read";
import { readSettings as keptTexts } from "../workbook/xlsx/settings-part";
import { FileError } from "../workbook/xlsx/file-error";
import type { InputFile } from "./input-files";
import type { ReviewedFile } from "./reviewed-file";

/** Reads and reviews one file. What keeps it from being read is an answer: the other files are still done. */
export async function reviewFile(input: InputFile, options: ReviewOptions, locale: Locale): Promise<ReviewedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input.path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return failed(input, "unreadable", message(locale, "cli.unreadable", { detail: code }));
  }
  try {
    const { grids, file, workbook } = readWorkbook(bytes);
    const { settings, problems } = readSettings(keptTexts(file, workbook.part));
    const reviewed = review(grids, { ...options, settings });
    return {
      file: input.file,
      error: null,
      review: reviewed,
      settingProblems: [...problems, ...unfitSettings(settings.rules), ...reviewed.unfit],
    };
  } catch (error) {
    if (error instanceof FileError) return failed(input, error.code, message(locale, error.id, error.values));
    // A fault of ours: it must not take the other files with it, nor pass for the file's.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failed(input, "unreadable", message(locale, "cli.defect", { detail }));
  }
}

function failed(input: InputFile, code: FileError["code"], text: string): ReviewedFile {
  return { file: input.file, error: { code, message: text } };
}
