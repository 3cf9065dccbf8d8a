import { getDotPath, safeParse } from "valibot";
import type { Why } from "../evaluation/why";
import { wording, type OwnPhrase } from "./wording";

/** The mark by which a file is known as one of phrases. */
const FORMAT = "jiping-wording";

/** A person's phrases as a file that another person can import. */
export function wordingFile(list: readonly OwnPhrase[]): string {
  return `${JSON.stringify({ format: FORMAT, version: wording.version, value: list }, null, 2)}\n`;
}

/** The phrases of a file, or why it holds none. Never throws, and takes nothing from a file that is not whole. */
export function readWordingFile(
  text: string,
): { readonly value: readonly OwnPhrase[]; readonly problem: null } | { readonly problem: Why } {
  const file = parsed(text.replace(/^\ufeff/u, ""));
  if (file?.["format"] !== FORMAT) return { problem: { id: "settings.wording.no-file" } };
  if (typeof file["version"] === "number" && file["version"] > wording.version) {
    return { problem: { id: "settings.wording.newer" } };
  }
  const { success, output, issues } = safeParse(wording.schema, file["value"]);
  if (success) return { value: output, problem: null };
  return { problem: { id: "settings.wording.unfit", values: { where: getDotPath(issues[0]) ?? "value" } } };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === "object" && file !== null ? (file as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
