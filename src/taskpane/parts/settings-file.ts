/** What the dialog for one of our own files offers. */
export const SETTINGS_FILES = ".json,application/json";

/** Bytes; more than any list of settings fills. */
const LARGEST_FILE = 20_000_000;

/** The file's text; a file that has gone meanwhile, or that is far too large to be one of ours, holds none. */
export async function settingsText(file: File): Promise<string> {
  return file.size > LARGEST_FILE ? "" : file.text().catch(() => "");
}
