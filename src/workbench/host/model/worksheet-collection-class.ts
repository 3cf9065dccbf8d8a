import { flag, optionalText, text } from "../argument";
import { defineClass, type HostObject } from "../host-class";
import { itemAlreadyExists, itemNotFound } from "../host-error";
import type { InSession, Session } from "../session";
import { WHOLE_WORKBOOK, type EventName } from "../subscriptions";
import type { SheetInfo } from "../workbook";
import { checkSheetName, findSheet, sheetByKey } from "./sheet-lookup";

function worksheet(session: Session, sheet: SheetInfo | null | undefined): HostObject | null {
  return sheet ? session.object("Worksheet", { session, sheet: sheet.id }) : null;
}

function listed(session: Session, visibleOnly: boolean): readonly SheetInfo[] {
  return session.workbook.sheets().filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}

export const worksheetCollectionClass = defineClass<Excel.WorksheetCollection, InSession>()("WorksheetCollection", {
  items: ({ session }) =>
    session.workbook.sheets().map((sheet) => session.object("Worksheet", { session, sheet: sheet.id })),
  item: ({ session }, key) => session.object("Worksheet", { session, sheet: sheetByKey(session, key).id }),
  call: {
    add: ({ session }, [name]) => {
      const wanted = optionalText(name);
      if (wanted !== null && findSheet(session, checkSheetName(wanted))) throw itemAlreadyExists();
      return session.object("Worksheet", { session, sheet: session.workbook.addSheet(wanted ?? undefined) });
    },
    getActiveWorksheet: ({ session }) =>
      session.object("Worksheet", { session, sheet: session.workbook.activeSheet() }),
    getItemOrNullObject: ({ session }, [key]) => worksheet(session, findSheet(session, text(key))),
    getCount: ({ session }, [visibleOnly]) => listed(session, flag(visibleOnly, false)).length,
    getFirst: ({ session }, [visibleOnly]) => worksheet(session, listed(session, flag(visibleOnly, false))[0]),
    getLast: ({ session }, [visibleOnly]) => worksheet(session, listed(session, flag(visibleOnly, false)).at(-1)),
  },
  internal: {
    ...registrations("_RegisterDataChangedEvent"),
    ...registrations("_RegisterActivatedEvent"),
    ...registrations("_RegisterDeactivatedEvent"),
    ...registrations("_RegisterAddedEvent"),
    ...registrations("_RegisterDeletedEvent"),
    ...registrations("_RegisterSelectionChangedEvent"),
    ...registrations("_RegisterFormatChangedEvent"),
    ...registrations("_RegisterEventNameChanged"),
    _GetSheetById: ({ session }: InSession, [id]) => worksheet(session, findSheet(session, text(id))) ?? fail(),
  },
});

function fail(): never {
  throw itemNotFound();
}

function registrations(event: EventName): Record<`_${string}`, (self: InSession) => null> {
  const unregister = event.replace("_Register", "_Unregister") as `_${string}`;
  return {
    [event]: ({ session }: InSession) => {
      session.subscriptions.add(event, WHOLE_WORKBOOK);
      return null;
    },
    [unregister]: ({ session }: InSession) => {
      session.subscriptions.remove(event, WHOLE_WORKBOOK);
      return null;
    },
  };
}
