import { getDotPath, safeParse } from "valibot";
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
  const file = marked(kept);
  if (!file) return { problem: { id: "settings.corrections.no-file" } };
  const { value, problem } = readSetting(corrections, kept);
  if (!problem) return { corrections: value, problem: null };
  return { problem: problem.id === "settings.newer" ? { id: "settings.corrections.newer" } : whatIsDamaged(file) };
}

interface MarkedFile {
  readonly format: typeof FORMAT;
  readonly value?: unknown;
}

function marked(text: string): MarkedFile | null {
  try {
    const file: unknown = JSON.parse(text);
    const ours = typeof file === "object" && file !== null && "format" in file && file.format === FORMAT;
    return ours ? (file as MarkedFile) : null;
  } catch {
    return null;
  }
}

/** Which entry, and what of it, as the file names it: "columns.0.role". */
function whatIsDamaged({ value }: MarkedFile): Why {
  const { issues: [issue] = [] } = safeParse(corrections.schema, value);
  const [entry, ...path] = (issue && getDotPath(issue))?.split(".") ?? [];
  if (entry === undefined) return { id: "settings.corrections.damaged" };
  const values = { entry: Number(entry) + 1, path: path.join(".") };
  return { id: path.length > 0 ? "settings.corrections.damaged-at" : "settings.corrections.damaged-entry", values };
}
