import type { Why } from "../evaluation/why";
import type { Correction } from "./correction";
import { corrections } from "./corrections";
import { readSetting } from "./setting-kind";

/** The mark by which a file is known as one of corrections. */
const FORMAT = "jiping-corrections";

/** Corrections as a file that another person can import. */
export function correctionsFile(list: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: corrections.version, value: list }, null, 2)}\n`;
}

/** The corrections of a file, or why it is none. Never throws, and takes nothing from a file that is not whole. */
export function readCorrectionsFile(
  text: string,
): { readonly corrections: readonly Correction[]; readonly problem: null } | { readonly problem: Why } {
  const kept = text.replace(/^\ufeff/u, "");
  if (!isMarked(kept)) return { problem: { id: "settings.corrections.no-file" } };
  const { value, problem } = readSetting(corrections, kept);
  return problem ? { problem } : { corrections: value, problem: null };
}

function isMarked(text: string): boolean {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === "object" && file !== null && "format" in file && file.format === FORMAT;
  } catch {
    return false;
  }
}
