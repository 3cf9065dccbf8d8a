import { a1From } from "../../core/grid/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Preview, Session } from "../session/session";

/** Of these, what is written rests on no cell that a person fills in. */
const RESTS_ON_NOTHING: ReadonlySet<Preview["purpose"]> = new Set(["sample", "without-comments"]);

/**
 * Why a plan is not written: cells have changed since it was made, and it may rest on what they said. Where all that
 * changed is one of the plan's own cells, writing compares that itself, and can say what stood there and what does now.
 */
export function outdated({ stale, preview, reading }: Session): WorkbookError | null {
  if (!stale || !preview || !reading || RESTS_ON_NOTHING.has(preview.purpose)) return null;
  const home = reading.sheet.name;
  if ("gone" in stale) return new WorkbookError("sheet-gone", { values: { sheet: home } });
  const isPlanned = preview.plan.edits.some(({ cell }) => a1From(home, cell) === stale.address);
  return isPlanned ? null : new WorkbookError("conflict");
}
