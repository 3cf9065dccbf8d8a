import { readFile } from "node:fs/promises";
import type { Grid } from "../core/grid/grid";
import type { Why } from "../core/evaluation/why";
import { unfitWording } from "../core/narrate/fit-phrase";
import { unfitSettings } from "../core/review/unfit-settings";
import { readSettings, type Settings } from "../core/settings/settings";
import { message, type Locale } from "../messages";
import { FileError, type FileErrorCode } from "../workbook/xlsx/file-error";
import { readWorkbook } from "../workbook/xlsx/read";
import { readSettings as keptTexts } from "../workbook/xlsx/settings-part";
import type { InputFile } from "./input-files";

/** A workbook as it lies in its file, with what is set in it. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly settings: Settings;
  /** Settings that could not be read and so do not count. */
  readonly problems: readonly Why[];
}

export type InputError = { readonly code: FileErrorCode; readonly message: string };

/** Reads one file. What keeps it from being read is an answer: the other files are still done. */
export async function readInput(input: InputFile, locale: Locale): Promise<ReadInput | { readonly error: InputError }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input.path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return failed("unreadable", message(locale, "cli.unreadable", { detail: code }));
  }
  try {
    const { grids, file, workbook } = readWorkbook(bytes);
    const { settings, problems } = readSettings(keptTexts(file, workbook.part));
    return {
      bytes,
      grids,
      settings,
      problems: [...problems, ...unfitSettings(settings.rules), ...unfitWording(settings.wording)],
    };
  } catch (error) {
    return { error: inputError(error, locale) };
  }
}

/** What went wrong with a file, as an answer. A fault of ours must not pass for the file's. */
export function inputError(error: unknown, locale: Locale): InputError {
  if (error instanceof FileError) return { code: error.code, message: message(locale, error.id, error.values) };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "unreadable", message: message(locale, "cli.defect", { detail }) };
}

function failed(code: FileErrorCode, text: string): { readonly error: InputError } {
  return { error: { code, message: text } };
}
