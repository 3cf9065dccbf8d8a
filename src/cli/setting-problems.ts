import { message, type Locale } from "../messages";
import type { ReviewedFile } from "./reviewed-file";
import type { Terminal } from "./terminal";

/** Tells what of a workbook's own settings did not count, beside the result. */
export function tellSettingProblems(reviewed: ReviewedFile, locale: Locale, terminal: Terminal): void {
  if (reviewed.error) return;
  for (const { id, values } of reviewed.settingProblems) {
    terminal.err(`${reviewed.file}: ${message(locale, id, values)}\n`);
  }
}
