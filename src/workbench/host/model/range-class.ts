import { api, flag, integer, matrix, optionalText, record, text } from "../argument";
import {
  areaAddress,
  boundingArea,
  cellCount,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheetName,
  type Area,
} from "../area";
import { valueType } from "../change-feed";
import { defineClass, type HostObject } from "../host-class";
import { invalidArgument, itemNotFound, wrongDimensions } from "../host-error";
import type { CellsOf } from "../session";
import { isCellError, type CellValue } from "../workbook";
import { applyCellProperties, bandProperties, cellProperties } from "./cell-properties";
import { hiddenState, setHidden } from "./bands";
import { writeEntries, writeNumberFormats } from "./cell-writing";
import { guardProtection } from "./protection-class";
import { sheetById } from "./sheet-lookup";

/** Above this many cells Excel answers null instead of a matrix. */
const MATRIX_LIMIT = 5_000_000;

function matrixOf<T, U>(self: CellsOf, read: (self: CellsOf) => T[][], shown: (value: T) => U): U[][] | null {
  if (cellCount(self.area) > MATRIX_LIMIT) return null;
  return read(self).map((row) => row.map(shown));
}

const values = ({ session, sheet, area }: CellsOf): CellValue[][] => session.workbook.values(sheet, area);
const shown = (value: CellValue): string | number | boolean => (isCellError(value) ? value.error : value);

function formulas(self: CellsOf): (string | number | boolean)[][] | null {
  if (cellCount(self.area) > MATRIX_LIMIT) return null;
  const constants = values(self);
  const texts = self.session.workbook.formulas(self.sheet, self.area);
  return texts.map((row, i) => row.map((formula, j) => (formula === "" ? shown(constants[i]?.[j] ?? "") : formula)));
}

export function rangeAddress({ session, sheet, area }: CellsOf): string {
  return `${quoteSheetName(sheetById(session, sheet).name)}!${areaAddress(area)}`;
}

/** A range placed relative to this one. */
function placed(self: CellsOf, area: Area): HostObject {
  const legal = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  if (!legal || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) throw invalidArgument();
  return self.session.object("Range", { ...self, area });
}

function part(self: CellsOf, row: number, column: number, rows: number, columns: number): HostObject {
  return placed(self, { row: self.area.row + row, column: self.area.column + column, rows, columns });
}

function usedWithin(self: CellsOf, valuesOnly: boolean): HostObject | null {
  const used = self.session.workbook.usedArea(self.sheet, valuesOnly);
  const common = used && intersection(used, self.area);
  return common && placed(self, common);
}

/** Another range given as an object or as an address on the same sheet. */
function otherArea(self: CellsOf, given: Parameters<typeof api>[0]): Area {
  const other = api(given, "Range");
  if (other && other.sheet !== self.sheet) throw invalidArgument();
  return other?.area ?? parseAddress(text(given)).area;
}

export const rangeClass = defineClass<Excel.Range, CellsOf>()("Range", {
  identity: "reference",
  get: {
    address: rangeAddress,
    addressLocal: rangeAddress,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    isEntireRow: ({ area }) => area.columns === MAX_COLUMNS,
    isEntireColumn: ({ area }) => area.rows === MAX_ROWS,
    values: (self) => matrixOf(self, values, shown),
    valueTypes: (self) => matrixOf(self, values, valueType) as Excel.RangeValueType[][] | null,
    text: (self) => matrixOf(self, ({ session, sheet, area }) => session.workbook.texts(sheet, area), String),
    formulas,
    numberFormat: (self) =>
      matrixOf(self, ({ session, sheet, area }) => session.workbook.numberFormats(sheet, area), String),
    rowHidden: (self) => hiddenState(self, "row"),
    columnHidden: (self) => hiddenState(self, "column"),
    hidden: (self) => hiddenState(self, "row") === true || hiddenState(self, "column") === true,
  },
  set: {
    values: (self, value) => writeEntries(self, value),
    formulas: (self, value) => writeEntries(self, value),
    numberFormat: (self, value) => writeNumberFormats(self, value),
    rowHidden: (self, value) => setHidden(self, "row", flag(value)),
    columnHidden: (self, value) => setHidden(self, "column", flag(value)),
  },
  navigate: {
    worksheet: ({ session, sheet }) => session.object("Worksheet", { session, sheet }),
    format: (self) => self.session.object("RangeFormat", self),
  },
  call: {
    getCell: (self, [row, column]) => part(self, integer(row), integer(column), 1, 1),
    getRow: (self, [row]) => part(self, integer(row), 0, 1, self.area.columns),
    getColumn: (self, [column]) => part(self, 0, integer(column), self.area.rows, 1),
    getLastRow: (self) => part(self, self.area.rows - 1, 0, 1, self.area.columns),
    getLastColumn: (self) => part(self, 0, self.area.columns - 1, self.area.rows, 1),
    getLastCell: (self) => part(self, self.area.rows - 1, self.area.columns - 1, 1, 1),
    getOffsetRange: (self, [rows, columns]) =>
      part(self, integer(rows), integer(columns), self.area.rows, self.area.columns),
    getResizedRange: (self, [rows, columns]) =>
      part(self, 0, 0, self.area.rows + integer(rows), self.area.columns + integer(columns)),
    getAbsoluteResizedRange: (self, [rows, columns]) => part(self, 0, 0, integer(rows), integer(columns)),
    getBoundingRect: (self, [other]) => placed(self, boundingArea(self.area, otherArea(self, other))),
    getIntersection: (self, [other]) => {
      const common = intersection(self.area, otherArea(self, other));
      if (!common) throw itemNotFound();
      return placed(self, common);
    },
    getIntersectionOrNullObject: (self, [other]) => {
      const common = intersection(self.area, otherArea(self, other));
      return common && placed(self, common);
    },
    getEntireRow: (self) => placed(self, { ...self.area, column: 0, columns: MAX_COLUMNS }),
    getEntireColumn: (self) => placed(self, { ...self.area, row: 0, rows: MAX_ROWS }),
    getUsedRange: (self, [valuesOnly]) => {
      const used = usedWithin(self, flag(valuesOnly, false));
      if (!used) throw itemNotFound();
      return used;
    },
    getUsedRangeOrNullObject: (self, [valuesOnly]) => usedWithin(self, flag(valuesOnly, false)),
    getMergedAreasOrNullObject: (self) => {
      const { session, sheet, area } = self;
      // Excel answers only with merges whose top-left cell lies in the range asked.
      const areas = session.workbook
        .merges(sheet)
        .filter((each) => intersection({ ...each, rows: 1, columns: 1 }, area));
      return areas.length > 0 ? session.object("RangeAreas", { session, sheet, areas }) : null;
    },
    getCellProperties: (self, [wanted]) => cellProperties(self, record(wanted)),
    getRowProperties: (self, [wanted]) => bandProperties(self, "row", record(wanted)),
    getColumnProperties: (self, [wanted]) => bandProperties(self, "column", record(wanted)),
    setCellProperties: (self, [given]) => {
      applyCellProperties(self, matrix(given));
      return null;
    },
    clear: (self, [applyTo]) => {
      clear(self, optionalText(applyTo) ?? "All");
      return null;
    },
    merge: (self, [across]) => {
      guardProtection(self);
      merge(self, flag(across, false));
      return null;
    },
    unmerge: (self) => {
      guardProtection(self);
      self.session.workbook.unmerge(self.sheet, self.area);
      return null;
    },
    select: ({ session, sheet, area }) => {
      session.workbook.select(sheet, area);
      return null;
    },
  },
  internal: {
    _KeepReference: () => null,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      const single = rows === 1 && columns === 1;
      if (!single && (rows !== area.rows || columns !== area.columns)) throw wrongDimensions();
      return null;
    },
  },
});

function clear(self: CellsOf, applyTo: string): void {
  guardProtection(self);
  const { workbook } = self.session;
  if (applyTo === "All" || applyTo === "Contents") {
    const used = workbook.usedArea(self.sheet, true);
    const area = used && intersection(used, self.area);
    if (area) workbook.write(self.sheet, area, blanks(area));
  }
  if (applyTo === "All" || applyTo === "Formats") workbook.clearFormat(self.sheet, self.area);
  if (applyTo === "All") workbook.unmerge(self.sheet, self.area);
}

function blanks(area: Area): { value: string }[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ value: "" })));
}

function merge({ session, sheet, area }: CellsOf, across: boolean): void {
  session.workbook.unmerge(sheet, area);
  const rows = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  for (const each of rows) if (cellCount(each) > 1) session.workbook.merge(sheet, each);
}
