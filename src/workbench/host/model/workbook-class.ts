import { text } from "../argument";
import { defineClass } from "../host-class";
import type { InSession } from "../session";

export const workbookClass = defineClass<Excel.Workbook, InSession>()("Workbook", {
  get: {
    name: ({ session }) => session.workbook.name,
    readOnly: () => false,
    isDirty: ({ session }) => session.workbook.canUndo(),
  },
  navigate: {
    application: ({ session }) => session.object("Application", { session }),
    worksheets: ({ session }) => session.object("WorksheetCollection", { session }),
    names: ({ session }) => session.object("NamedItemCollection", { session, sheet: null }),
    customXmlParts: ({ session }) => session.object("CustomXmlPartCollection", { session, namespace: null }),
    settings: ({ session }) => session.object("SettingCollection", { session }),
  },
  call: {
    getSelectedRange: ({ session }) => session.object("Range", { session, ...session.workbook.selection() }),
    getActiveCell: ({ session }) => {
      const { sheet, area } = session.workbook.selection();
      return session.object("Range", { session, sheet, area: { ...area, rows: 1, columns: 1 } });
    },
    focus: () => null,
  },
  internal: {
    _RemoveReference: ({ session }, [name]) => {
      session.release(text(name));
      return null;
    },
    _GetRangeForEventByReferenceId: ({ session }, [name]) => session.resolve(text(name)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ session }, [name]) => session.resolve(text(name)),
  },
});

export const applicationClass = defineClass<Excel.Application, InSession>()("Application", {
  get: { calculationMode: () => "Automatic" },
  call: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
