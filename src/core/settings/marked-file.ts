import type { Why } from "../evaluation/why";
import { readSetting, type SettingKind } from "./setting-kind";

/** A setting as a file that another person can import; `format` is the mark by which it is known. */
export function markedFile<Value>(format: string, kind: SettingKind<Value>, value: Value): string {
  return `${JSON.stringify({ format, version: kind.version, value }, null, 2)}\n`;
}

/** What a file of a setting holds, or why it is none. Never throws, and takes nothing from a file that is not whole. */
export function readMarkedFile<Value>(
  format: string,
  kind: SettingKind<Value>,
  text: string,
): { readonly value: Value; readonly problem: null } | { readonly problem: Why } {
  const kept = text.replace(/^\ufeff/u, "");
  if (markOf(kept) !== format) return { problem: { id: "settings.file.other", values: { setting: kind.key } } };
  const { value, problem } = readSetting(kind, kept);
  return problem ? { problem } : { value, problem: null };
}

function markOf(text: string): unknown {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === "object" && file !== null && "format" in file ? file.format : null;
  } catch {
    return null;
  }
}
