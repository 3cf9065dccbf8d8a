import { invalidArgument, itemNotFound } from "../host-error";
import type { Json } from "../json";
import type { Session } from "../session";
import type { SheetInfo } from "../workbook";

/** A sheet by id or, whatever the case of its letters, by name. */
export function findSheet(session: Session, key: string): SheetInfo | null {
  const sheets = session.workbook.sheets();
  const name = key.toLowerCase();
  return sheets.find(({ id }) => id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? null;
}

export function sheetByKey(session: Session, key: Json): SheetInfo {
  if (typeof key !== "string") throw invalidArgument();
  const sheet = findSheet(session, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export function sheetById(session: Session, id: string): SheetInfo {
  const sheet = session.workbook.sheets().find((each) => each.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Excel's own rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
export function checkSheetName(name: string): string {
  const legal = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!legal) throw invalidArgument("The name is not valid for a worksheet.");
  return name;
}
