import type { CellRef } from "../grid/address";
import type { Basis, CellEdit, CommentEdit, EditPlan, RowHeight, SettingEdit } from "./edit-plan";
import type { NewSheet } from "./new-sheet";

/** Several plans that want something different of the same cell, sheet name or setting. */
export type Clash =
  | { readonly kind: "cell"; readonly cell: CellRef }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "setting"; readonly key: string }
  | { readonly kind: "comment"; readonly cell: CellRef }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number };

/** One plan out of several that were made from the same reading, and where they disagree: there the first one stands. */
export function combine(plans: readonly EditPlan[]): { readonly plan: EditPlan; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const edits = merged(
    plans.flatMap((plan) => plan.edits),
    cellId,
    (edit: CellEdit) => [edit.after, edit.numberFormat],
    ({ cell }) => clashes.push({ kind: "cell", cell }),
  );
  const basis = merged(
    plans.flatMap((plan) => plan.basis ?? []),
    cellId,
    (basis: Basis) => [basis.before],
    ({ cell }) => clashes.push({ kind: "cell", cell }),
  );
  const sheetClash = ({ name }: NewSheet) => clashes.push({ kind: "sheet", sheet: name });
  const sheets = (of: (plan: EditPlan) => readonly NewSheet[]) =>
    merged(
      plans.flatMap(of),
      ({ name }) => name.toLowerCase(),
      (sheet: NewSheet) => [sheet],
      sheetClash,
    );
  const settings = merged(
    plans.flatMap((plan) => plan.settings ?? []),
    ({ key }) => key,
    (setting: SettingEdit) => [setting.after],
    ({ key }) => clashes.push({ kind: "setting", key }),
  );
  const comments = merged(
    plans.flatMap((plan) => plan.comments ?? []),
    cellId,
    (comment: CommentEdit) => [comment.after],
    ({ cell }) => clashes.push({ kind: "comment", cell }),
  );
  const rowHeights = merged(
    plans.flatMap((plan) => plan.rowHeights ?? []),
    ({ sheet, row }) => `${row}:${sheet}`,
    (wanted: RowHeight) => [wanted.height],
    ({ sheet, row }) => clashes.push({ kind: "row", sheet, row }),
  );
  const plan: EditPlan = {
    edits,
    basis,
    addSheets: sheets(({ addSheets = [] }) => addSheets),
    removeSheets: sheets(({ removeSheets = [] }) => removeSheets),
    settings,
    comments,
    rowHeights,
  };
  return { plan, clashes };
}

/** Keeps the first of each id; `differs` hears of a later one that wants something else. */
function merged<T>(
  all: readonly T[],
  id: (item: T) => string,
  wants: (item: T) => unknown[],
  differs: (item: T) => void,
) {
  const first = new Map<string, T>();
  for (const item of all) {
    const known = first.get(id(item));
    if (known === undefined) first.set(id(item), item);
    else if (JSON.stringify(wants(known)) !== JSON.stringify(wants(item))) differs(item);
  }
  return [...first.values()];
}

function cellId({ cell }: { readonly cell: CellRef }): string {
  return `${cell.row}:${cell.column}:${cell.sheet}`;
}
