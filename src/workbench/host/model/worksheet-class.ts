import { choice, flag, integer, isAbsent, text } from "../argument";
import { parseAddress, WHOLE_SHEET, type Area } from "../area";
import { defineClass, type HostObject } from "../host-class";
import { HostError, invalidArgument, itemAlreadyExists } from "../host-error";
import type { SheetOf } from "../session";
import type { EventName } from "../subscriptions";
import type { SheetVisibility } from "../workbook";
import { namedArea } from "./named-item-class";
import { checkSheetName, findSheet, sheetById } from "./sheet-lookup";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

function range(self: SheetOf, area: Area): HostObject {
  return self.session.object("Range", { ...self, area });
}

/** An address on this sheet, or a defined name that points to it. */
function areaOf(self: SheetOf, address: string): Area {
  const named = namedArea(self.session, self.sheet, address);
  if (named) return named.area;
  const { sheetName, area } = parseAddress(address);
  if (sheetName !== null && findSheet(self.session, sheetName)?.id !== self.sheet) throw invalidArgument();
  return area;
}

function usedRange(self: SheetOf, valuesOnly: boolean): Area | null {
  return self.session.workbook.usedArea(self.sheet, valuesOnly);
}

export const worksheetClass = defineClass<Excel.Worksheet, SheetOf>()("Worksheet", {
  identity: ({ session, sheet }) => sheetById(session, sheet).id,
  get: {
    id: ({ sheet }) => sheet,
    name: ({ session, sheet }) => sheetById(session, sheet).name,
    position: ({ session, sheet }) => session.workbook.sheets().findIndex(({ id }) => id === sheet),
    visibility: ({ session, sheet }) => sheetById(session, sheet).visibility,
    tabColor: ({ session, sheet }) => sheetById(session, sheet).tabColor,
    showGridlines: ({ session, sheet }) => session.parts.ofSheet(sheet).showGridlines,
    showHeadings: ({ session, sheet }) => session.parts.ofSheet(sheet).showHeadings,
  },
  set: {
    name: ({ session, sheet }, value) => {
      const name = checkSheetName(text(value));
      const other = findSheet(session, name);
      if (other && other.id !== sheet) throw itemAlreadyExists();
      session.workbook.renameSheet(sheet, name);
    },
    position: ({ session, sheet }, value) => session.workbook.moveSheet(sheet, integer(value)),
    visibility: ({ session, sheet }, value) => {
      const visible = session.workbook.sheets().filter((each) => each.visibility === "Visible");
      const visibility = choice(value, VISIBILITIES);
      if (visibility !== "Visible" && visible.every(({ id }) => id === sheet)) throw lastVisibleSheet();
      session.workbook.setVisibility(sheet, visibility);
    },
    tabColor: ({ session, sheet }, value) => session.workbook.setTabColor(sheet, text(value)),
    showGridlines: ({ session, sheet }, value) => {
      session.parts.ofSheet(sheet).showGridlines = flag(value);
    },
    showHeadings: ({ session, sheet }, value) => {
      session.parts.ofSheet(sheet).showHeadings = flag(value);
    },
  },
  wireNames: { gridlines: "showGridlines", headings: "showHeadings" },
  navigate: {
    protection: (self) => self.session.object("WorksheetProtection", self),
    freezePanes: (self) => self.session.object("WorksheetFreezePanes", self),
    pageLayout: (self) => self.session.object("PageLayout", self),
    charts: (self) => self.session.object("ChartCollection", self),
    comments: (self) => self.session.object("CommentCollection", self),
    names: ({ session, sheet }) => session.object("NamedItemCollection", { session, sheet }),
  },
  call: {
    activate: ({ session, sheet }) => {
      if (sheetById(session, sheet).visibility !== "Visible")
        throw new HostError("InvalidOperation", "The sheet is hidden.");
      session.workbook.activate(sheet);
      return null;
    },
    delete: ({ session, sheet }) => {
      const others = session.workbook.sheets().filter(({ id, visibility }) => id !== sheet && visibility === "Visible");
      if (others.length === 0) throw lastVisibleSheet();
      session.workbook.deleteSheet(sheet);
      return null;
    },
    getRange: (self, [address]) => range(self, isAbsent(address) ? WHOLE_SHEET : areaOf(self, text(address))),
    getRanges: (self, [addresses]) => {
      const areas = isAbsent(addresses)
        ? [WHOLE_SHEET]
        : text(addresses)
            .split(",")
            .map((address) => areaOf(self, address));
      return self.session.object("RangeAreas", { ...self, areas });
    },
    getRangeByIndexes: (self, [row, column, rows, columns]) =>
      range(
        self,
        checked({ row: integer(row), column: integer(column), rows: integer(rows), columns: integer(columns) }),
      ),
    getCell: (self, [row, column]) =>
      range(self, checked({ row: integer(row), column: integer(column), rows: 1, columns: 1 })),
    getUsedRange: (self, [valuesOnly]) =>
      range(self, usedRange(self, flag(valuesOnly, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const used = usedRange(self, flag(valuesOnly, false));
      return used && range(self, used);
    },
  },
  internal: {
    ...registrations("_RegisterDataChangedEvent"),
    ...registrations("_RegisterActivatedEvent"),
    ...registrations("_RegisterDeactivatedEvent"),
    ...registrations("_RegisterSelectionChangedEvent"),
    ...registrations("_RegisterFormatChangedEvent"),
    ...registrations("_RegisterEventNameChanged"),
  },
});

function lastVisibleSheet(): HostError {
  return new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function checked(area: Area): Area {
  const legal = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  const inside = area.row + area.rows <= WHOLE_SHEET.rows && area.column + area.columns <= WHOLE_SHEET.columns;
  if (!legal || !inside) throw invalidArgument();
  return area;
}

function registrations(event: EventName): Record<`_${string}`, (self: SheetOf) => null> {
  const unregister = event.replace("_Register", "_Unregister") as `_${string}`;
  return {
    [event]: ({ session, sheet }: SheetOf) => {
      session.subscriptions.add(event, sheet);
      return null;
    },
    [unregister]: ({ session, sheet }: SheetOf) => {
      session.subscriptions.remove(event, sheet);
      return null;
    },
  };
}
