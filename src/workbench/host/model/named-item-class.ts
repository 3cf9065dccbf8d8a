import { api, optionalText, text } from "../argument";
import { areaAddress, parseAddress, quoteSheetName, type Area } from "../area";
import type { DefinedName } from "../document-parts";
import { defineClass, type HostObject } from "../host-class";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import type { Session, States } from "../session";
import { findSheet, sheetById } from "./sheet-lookup";

type Names = States["NamedItemCollection"];
type Item = States["NamedItem"];

function find({ session, sheet }: Names, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  return session.parts.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === wanted) ?? null;
}

/** Where a name points, null where its formula is no plain reference. */
function target(session: Session, { formula }: DefinedName): { sheet: string; area: Area } | null {
  const match = /^=((?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(formula);
  if (!match) return null;
  const { sheetName, area } = parseAddress(match[1] ?? "");
  const sheet = findSheet(session, sheetName ?? "");
  return sheet && { sheet: sheet.id, area };
}

/** A name usable as an address on the sheet: its own names go before the workbook's. */
export function namedArea(session: Session, sheet: string, name: string): { area: Area } | null {
  const item = find({ session, sheet }, name) ?? find({ session, sheet: null }, name);
  const place = item && target(session, item);
  return place?.sheet === sheet ? place : null;
}

export const namedItemCollectionClass = defineClass<Excel.NamedItemCollection, Names>()("NamedItemCollection", {
  items: (self) =>
    self.session.parts.names
      .filter(({ sheet }) => sheet === self.sheet)
      .map((item) => self.session.object("NamedItem", { session: self.session, item })),
  item: (self, key) => {
    const item = find(self, text(key));
    if (!item) throw itemNotFound();
    return self.session.object("NamedItem", { session: self.session, item });
  },
  call: {
    getCount: ({ session, sheet }) => session.parts.names.filter((each) => each.sheet === sheet).length,
    getItemOrNullObject: (self, [name]) => {
      const item = find(self, text(name));
      return item && self.session.object("NamedItem", { session: self.session, item });
    },
    add: (self, [name, reference, comment]) => {
      const { session } = self;
      const wanted = text(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw invalidArgument("The name is not valid.");
      if (find(self, wanted)) throw itemAlreadyExists();
      const range = api(reference, "Range");
      const formula = range ? `=${absolute(session, range.sheet, range.area)}` : text(reference);
      const item = { name: wanted, formula, sheet: self.sheet, visible: true, comment: optionalText(comment) ?? "" };
      session.parts.names.push(item);
      return session.object("NamedItem", { session, item });
    },
  },
});

export const namedItemClass = defineClass<Excel.NamedItem, Item>()("NamedItem", {
  identity: ({ item }) => item.name,
  get: {
    name: ({ item }) => item.name,
    formula: ({ item }) => item.formula,
    comment: ({ item }) => item.comment,
    visible: ({ item }) => item.visible,
    scope: ({ item }) => (item.sheet === null ? "Workbook" : "Worksheet"),
    type: ({ session, item }) => (target(session, item) ? "Range" : "String"),
  },
  call: {
    getRange: (self) => {
      const range = rangeOf(self);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
    delete: ({ session, item }) => {
      session.parts.names.splice(session.parts.names.indexOf(item), 1);
      return null;
    },
  },
});

function rangeOf({ session, item }: Item): HostObject | null {
  const place = target(session, item);
  return place && session.object("Range", { session, ...place });
}

function absolute(session: Session, sheet: string, area: Area): string {
  const cells = areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheetName(sheetById(session, sheet).name)}!${cells}`;
}
