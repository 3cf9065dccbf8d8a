import { safeParse } from "valibot";
import type { Why } from "../evaluation/why";
import { outlineSchema, type Outline } from "./outlines";

/** A person's own outline from a file: the shape that the shipped ones have. Never throws. */
export function readOutlineFile(
  text: string,
): { readonly outline: Outline; readonly problem: null } | { readonly problem: Why } {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return { problem: { id: "settings.outline.no-json" } };
  }
  const { success, output, issues } = safeParse(outlineSchema, file);
  if (success) return { outline: output, problem: null };
  const [issue] = issues;
  const where = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
  return { problem: { id: "settings.outline.unfit", values: { where } } };
}
