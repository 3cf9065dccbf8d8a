/** What stands in the way of reading, as the command line's JSON names it. */
export type FileErrorCode = "not-a-workbook" | "encrypted" | "too-large" | "unsupported" | "unreadable";

/** A file that cannot be read as a workbook: its code for programs, its message id and values for people. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    /** Under which the wording is found. */
    readonly id: `file.${string}`,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}: ${id} ${JSON.stringify(values)}`);
  }
}
