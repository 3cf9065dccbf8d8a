import type { Range } from "../core/grid/address";
import { conflicts } from "../core/edits/conflicts";
import type { EditPlan } from "../core/edits/edit-plan";
import { problems } from "../core/edits/problems";
import type { Standing } from "../core/edits/standing";
import { WorkbookError } from "./workbook-error";

/** What a port knows right before it writes. */
export interface BeforeWriting extends Standing {
  merges(sheet: string): readonly Range[];
  isProtected(sheet: string): boolean;
}

/** Throws the WorkbookError that keeps a plan from being written; whoever gets past may write. */
export function checkPlan(plan: EditPlan, before: BeforeWriting): void {
  const faults = problems(plan, (sheet) => (before.sheets.includes(sheet) ? before.merges(sheet) : []));
  if (faults.length > 0) throw new WorkbookError("invalid-plan", { problems: faults });

  const changed = conflicts(plan, before);
  const gone = changed.find((conflict) => conflict.kind === "sheet-gone");
  if (gone) throw new WorkbookError("sheet-gone", { values: { sheet: gone.sheet }, conflicts: changed });

  const locked = writtenSheets(plan).find((sheet) => before.isProtected(sheet));
  if (locked !== undefined) throw new WorkbookError("protected", { values: { sheet: locked } });

  if (changed.length > 0) throw new WorkbookError("conflict", { conflicts: changed });
}

/** The sheets that the plan writes or comments on, whose rows it sets or that it takes away, each once. */
export function writtenSheets(plan: EditPlan): string[] {
  return [
    ...new Set([
      ...[...plan.edits, ...(plan.comments ?? [])].map(({ cell }) => cell.sheet),
      ...(plan.rowHeights ?? []).map(({ sheet }) => sheet),
      ...(plan.removeSheets ?? []).map(({ name }) => name),
    ]),
  ];
}
