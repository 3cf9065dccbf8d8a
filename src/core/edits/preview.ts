import type { CellRef } from "../grid/address";
import { stateAfter } from "./cell-format";
import { displayed } from "./displayed";
import type { Before, CellEdit, EditPlan, Reason } from "./edit-plan";
import type { NewSheet } from "./new-sheet";

/** One line of a preview: what stands somewhere now, what will, and why. */
export type PreviewRow =
  | {
      readonly kind: "cell";
      readonly cell: CellRef;
      readonly before: Shown;
      readonly after: Shown;
      readonly why: Reason;
    }
  | { readonly kind: "add-sheet" | "remove-sheet"; readonly sheet: NewSheet }
  | { readonly kind: "setting"; readonly key: string; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: "comment";
      readonly cell: CellRef;
      readonly before: string | null;
      readonly after: string | null;
    };

/** As displayed; a formula beside its result, whose text is "" where nobody knows it yet. */
export interface Shown {
  readonly text: string;
  readonly formula: string | null;
}

/** The plan as a diff, in its own order: cells, then sheets, then settings, then comments. */
export function preview(plan: EditPlan): PreviewRow[] {
  return [
    ...plan.edits.map(cellRow),
    ...(plan.addSheets ?? []).map((sheet): PreviewRow => ({ kind: "add-sheet", sheet })),
    ...(plan.removeSheets ?? []).map((sheet): PreviewRow => ({ kind: "remove-sheet", sheet })),
    ...(plan.settings ?? []).map((setting): PreviewRow => ({ kind: "setting", ...setting })),
    ...(plan.comments ?? []).map((comment): PreviewRow => ({ kind: "comment", ...comment })),
  ];
}

function cellRow({ cell, before, after, numberFormat, why }: CellEdit): PreviewRow {
  const state = stateAfter(after, before.numberFormat, numberFormat);
  return { kind: "cell", cell, before: shown(before), after: shown(state, after.text), why };
}

function shown(state: Before, text = state.text): Shown {
  return { text: text ?? displayed(state), formula: state.formula };
}
