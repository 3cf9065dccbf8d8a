import { applyToPackage } from "../../workbook/xlsx/apply-to-package";
import { SETTINGS_NAMESPACE, settingsOfXml } from "../../workbook/xlsx/settings-xml";
import { readWorkbook } from "../../workbook/xlsx/read";
import { readSettings } from "../../workbook/xlsx/settings-part";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Session } from "../host/session";
import { addedSheet } from "./added-sheet";
import type { Plan } from "./cell-now";
import { changedCells } from "./changed-cells";
import { changedHeights } from "./changed-heights";

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly rows: number;
  readonly sheets: number;
}

/**
 * The file as it was opened, with only the cells and row heights that changed, the sheets that were added and the add-in's
 * settings. Charts, comments, validations and whatever else the grid does not show keep their bytes. null where nothing
 * changed.
 * @throws WorkbookError protected, array-formula, sheet-gone (a sheet of the file was renamed or deleted); FileError
 */
export function saveXlsx(original: Uint8Array, session: Session): SavedFile | null {
  const { workbook } = session;
  const { sheets: inFile, grids, file, workbook: book } = readWorkbook(original);
  const ids = new Map(workbook.sheets().map(({ id, name }) => [name, id]));
  const standing = inFile.map(({ name, survey }) => {
    const [id, grid] = [ids.get(name), grids.find(({ sheet }) => sheet === name)];
    ids.delete(name);
    if (id === undefined || !grid) throw new WorkbookError("sheet-gone", { values: { sheet: name } });
    return { id, grid, survey };
  });
  const edits = standing.flatMap(({ id, grid }) => changedCells(workbook, id, grid));
  const rowHeights = standing.flatMap(({ id, grid, survey }) => changedHeights(workbook, id, grid.sheet, survey));
  const addSheets = [...ids].map(([name, id]) => addedSheet(workbook, id, name, session.parts.ofSheet(id).page));
  const settings = changedSettings(readSettings(file, book.part), session.parts.customXml);
  if ([edits, rowHeights, addSheets, settings].every((changes) => changes.length === 0)) return null;
  return {
    bytes: applyToPackage(original, { edits, rowHeights, addSheets, settings }),
    cells: edits.length,
    rows: rowHeights.length,
    sheets: addSheets.length,
  };
}

/** What the add-in keeps in the workbook, against what the file held of it. */
function changedSettings(
  before: ReadonlyMap<string, string>,
  parts: readonly { readonly xml: string }[],
): NonNullable<Plan["settings"]> {
  const part = parts.find(({ xml }) => xml.includes(SETTINGS_NAMESPACE));
  const now = part ? settingsOfXml(part.xml) : new Map<string, string>();
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: now.get(key) ?? null }))
    .filter(({ before: old, after }) => old !== after);
}
