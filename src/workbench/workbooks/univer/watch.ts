import type { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import { sameArea, type Area } from "../../host/area";
import type { WorkbookChange } from "../../host/workbook";
import type { UniverTarget } from "./target";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

/** Mutations that move cells about: the whole sheet counts as changed. */
const MOVES = /^sheet\.mutation\.(insert|remove|move|delete|reorder)-(row|rows|col|cols|range|columns)/;

/**
 * What the person at the grid does, and what undo does. Recalculation is no edit, and what the host writes it reports
 * itself.
 */
export function watchUniver(workbook: UniverTarget, api: FUniver, emit: (change: WorkbookChange) => void): void {
  const unitId = workbook.univer.getId();
  let active = workbook.activeSheet();
  let last: { sheet: string; area: Area } | null = null;
  api.addEvent(api.Event.CommandExecuted, ({ id, params: given, options }) => {
    const params = (given ?? {}) as Params;
    if (params.unitId !== unitId) return;
    const sheet = params.subUnitId ?? "";
    if (id === SetSelectionsOperation.id) {
      const now = workbook.selection();
      if (last?.sheet === now.sheet && sameArea(last.area, now.area)) return;
      last = now;
      emit({ kind: "selection", ...now });
    } else if (id === SetWorksheetActiveOperation.id) {
      if (sheet === active) return;
      const previous = active;
      active = sheet;
      emit({ kind: "activated", sheet, previous });
    } else if (workbook.step.isRunning) return;
    else if (id === SetRangeValuesMutation.id) {
      const area = options?.["fromFormula"] ? null : edited(params.cellValue ?? {});
      if (area) emit({ kind: "cells", sheet, area });
    } else if (id === InsertSheetMutation.id) emit({ kind: "added", sheet: params.sheet?.id ?? "" });
    else if (id === RemoveSheetMutation.id) emit({ kind: "deleted", sheet });
    else if (id === SetWorksheetNameMutation.id) {
      emit({ kind: "renamed", sheet, before: "", after: params.name ?? "" });
    } else if (MOVES.test(id)) {
      emit({
        kind: "cells",
        sheet,
        area: workbook.usedArea(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      });
    }
  });
}

/** The area whose contents changed, null where only formats did. */
function edited(cells: NonNullable<Params["cellValue"]>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      top = Math.min(top, Number(row));
      left = Math.min(left, Number(column));
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
