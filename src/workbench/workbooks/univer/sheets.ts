import {
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  type IWorksheetData,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../host/area";
import type { UniverTarget } from "./target";

const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultRowHeight: 19, defaultColumnWidth: 72 };

/** Adds at the end, without showing it. */
export function addSheet(workbook: UniverTarget, name?: string): string {
  const id = `sheet-${generateRandomId(8)}`;
  const sheet: Partial<IWorksheetData> = { id, name: name ?? freeName(workbook), ...NEW_SHEET, cellData: {} };
  const unitId = workbook.univer.getId();
  const index = workbook.sheets().length;
  const shown = workbook.activeSheet();
  workbook.step.run(
    InsertSheetMutation.id,
    { unitId, index, sheet: mergeWorksheetSnapshotWithDefault(sheet) },
    { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: sheet.name } },
  );
  // Univer goes to a sheet that it inserts; Excel's add does not.
  if (workbook.activeSheet() !== shown) workbook.activate(shown);
  workbook.emit({ kind: "added", sheet: id });
  return id;
}

export function deleteSheet(workbook: UniverTarget, id: string): void {
  const unitId = workbook.univer.getId();
  const sheets = workbook.sheets();
  const index = sheets.findIndex((sheet) => sheet.id === id);
  const sheet = Tools.deepClone(workbook.sheet(id).getSheet().getConfig());
  const neighbour = sheets.find((each, i) => i !== index && each.visibility === "Visible");
  if (workbook.activeSheet() === id && neighbour) workbook.activate(neighbour.id);
  workbook.step.run(
    RemoveSheetMutation.id,
    { unitId, subUnitId: id, subUnitName: sheet.name },
    { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
  );
  workbook.emit({ kind: "deleted", sheet: id });
}

/** Univer's sheets have an end, Excel's practically none. Growing is nothing to undo. */
export function grow(workbook: UniverTarget, id: string, area: Area): void {
  const sheet = workbook.sheet(id);
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  const commands = workbook.injector.get(ICommandService);
  const target = { unitId: workbook.univer.getId(), subUnitId: id };
  if (rows > sheet.getMaxRows()) {
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows + 50 });
  }
  if (columns > sheet.getMaxColumns()) {
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns + 5 });
  }
}

function freeName(workbook: UniverTarget): string {
  const names = new Set(workbook.sheets().map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
