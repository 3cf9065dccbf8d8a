import { api, integer, text } from "../argument";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../area";
import { defineClass } from "../host-class";
import type { SheetOf } from "../session";

export const freezePanesClass = defineClass<Excel.WorksheetFreezePanes, SheetOf>()("WorksheetFreezePanes", {
  call: {
    freezeRows: ({ session, sheet }, [count]) => {
      session.workbook.setFreeze(sheet, integer(count, 1), 0);
      return null;
    },
    freezeColumns: ({ session, sheet }, [count]) => {
      session.workbook.setFreeze(sheet, 0, integer(count, 1));
      return null;
    },
    freezeAt: ({ session, sheet }, [range]) => {
      const area = api(range, "Range")?.area ?? parseAddress(text(range)).area;
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      session.workbook.setFreeze(sheet, rows, columns);
      return null;
    },
    unfreeze: ({ session, sheet }) => {
      session.workbook.setFreeze(sheet, 0, 0);
      return null;
    },
    getLocationOrNullObject: ({ session, sheet }) => {
      const { rows, columns } = session.workbook.freeze(sheet);
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return session.object("Range", { session, sheet, area });
    },
  },
});
