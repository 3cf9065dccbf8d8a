import { a1From } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/grid";
import type { CellEdit, EditPlan } from "../../core/edits/edit-plan";
import { message, type Locale } from "../../messages";

/** What was written into the copy, one line a cell: where, what stood there, what stands there now, and why. */
export function rescoreListing(locale: Locale, out: string, { edits }: EditPlan): string {
  const head = message(locale, edits.length === 0 ? "rescore.nothing" : "rescore.written", {
    file: out,
    count: edits.length,
  });
  return [head, ...edits.map((edit) => line(locale, edit)), ""].join("\n");
}

function line(locale: Locale, { cell, before, after, why }: CellEdit): string {
  const now = after.kind === "formula" ? `${shown(after.expected ?? null)} (${after.formula})` : shown(after.value);
  const was = before.text?.trim() ?? shown(before.value);
  return `  ${a1From("", cell)}  ${was === "" ? "∅" : was} → ${now}  ${message(locale, why.id, why.values)}`;
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
