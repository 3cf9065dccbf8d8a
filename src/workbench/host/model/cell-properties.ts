import { choice, flag, number, text } from "../argument";
import { areaAddress, cellCount, quoteSheetName, type Area } from "../area";
import { HostError, invalidArgument, NotImplementedError, wrongDimensions } from "../host-error";
import { isJsonObject, type Json, type JsonObject } from "../json";
import type { CellsOf } from "../session";
import type { Axis, CellFormat, FormatChange, HorizontalAlignment, VerticalAlignment } from "../workbook";
import { colorOf } from "./color";
import { guardProtection } from "./protection-class";
import { sheetById } from "./sheet-lookup";

type Read = (format: CellFormat) => Json;

/** What `getCellProperties` can be asked for, by its path in the load options. */
const FORMAT_READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["fill.color", ({ fill }) => fill ?? "#FFFFFF"],
  ["font.name", ({ fontName }) => fontName],
  ["font.size", ({ fontSize }) => fontSize],
  ["font.bold", ({ bold }) => bold],
  ["font.italic", ({ italic }) => italic],
  ["font.color", ({ fontColor }) => fontColor],
  ["font.strikethrough", ({ strikethrough }) => strikethrough],
  ["font.underline", ({ underline }) => (underline ? "Single" : "None")],
  ["horizontalAlignment", ({ horizontal }) => horizontal],
  ["verticalAlignment", ({ vertical }) => vertical],
  ["wrapText", ({ wrap }) => wrap],
  ["indentLevel", ({ indent }) => indent],
]);

type Write = (value: Json) => FormatChange;

const FORMAT_WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["fill.color", (value) => ({ fill: value === "" ? null : colorOf(text(value)) })],
  ["font.name", (value) => ({ fontName: text(value) })],
  ["font.size", (value) => ({ fontSize: number(value) })],
  ["font.bold", (value) => ({ bold: flag(value) })],
  ["font.italic", (value) => ({ italic: flag(value) })],
  ["font.color", (value) => ({ fontColor: colorOf(text(value)) })],
  ["font.strikethrough", (value) => ({ strikethrough: flag(value) })],
  ["font.underline", (value) => ({ underline: value !== "None" })],
  ["horizontalAlignment", (value) => ({ horizontal: text(value) as HorizontalAlignment })],
  [
    "verticalAlignment",
    (value) => ({
      vertical: choice(value, ["Top", "Center", "Bottom", "Justify", "Distributed"] satisfies VerticalAlignment[]),
    }),
  ],
  ["wrapText", (value) => ({ wrap: flag(value) })],
  ["indentLevel", (value) => ({ indent: number(value) })],
]);

/** "{ fill: { color: true } }" → "fill.color" with its value. */
function* leaves(object: JsonObject, prefix = ""): Generator<[string, Json]> {
  for (const [key, value] of Object.entries(object)) {
    if (isJsonObject(value)) yield* leaves(value, `${prefix}${key}.`);
    else if (value !== null) yield [prefix + key, value];
  }
}

/** The paths that load options ask for. */
function asked(options: JsonObject): string[] {
  return [...leaves(options)].flatMap(([path, value]) => (value === false ? [] : [path]));
}

function put(target: Record<string, Json>, path: string, value: Json): void {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = (target[first] ?? {}) as Record<string, Json>;
  put(inner, rest.join("."), value);
  target[first] = inner;
}

/** One object a cell, in the shape of the load options. */
export function cellProperties(self: CellsOf, wanted: JsonObject): Json {
  const { session, sheet, area } = self;
  if (cellCount(area) > 500_000) throw new HostError("RequestAborted", "The request was aborted during run time.", 500);
  const paths = asked(wanted);
  const name = quoteSheetName(sheetById(session, sheet).name);
  return rowsAndColumns(area, (row, column) => {
    const format = session.workbook.format(sheet, row, column);
    const properties: Record<string, Json> = {};
    for (const path of paths) {
      if (path === "address") put(properties, path, `${name}!${areaAddress({ row, column, rows: 1, columns: 1 })}`);
      else put(properties, path, formatReader(path)(format));
    }
    return properties;
  });
}

function formatReader(path: string): Read {
  const reader = path.startsWith("format.") ? FORMAT_READERS.get(path.slice("format.".length)) : undefined;
  if (!reader) throw new NotImplementedError(`Range.getCellProperties ${path}`);
  return reader;
}

function rowsAndColumns(area: Area, at: (row: number, column: number) => Json): Json {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => at(area.row + i, area.column + j)),
  );
}

/** One object a row or column: address, index, hidden, size. */
export function bandProperties(self: CellsOf, axis: Axis, wanted: JsonObject): Json {
  const { session, sheet, area } = self;
  const [from, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const paths = asked(wanted);
  return Array.from({ length: count }, (_, i) => {
    const band = session.workbook.band(sheet, axis, from + i);
    const known: Record<string, Json> = {
      [`${axis}Hidden`]: band.hidden,
      [`${axis}Index`]: from + i,
      [axis === "row" ? "format.rowHeight" : "format.columnWidth"]: band.size,
    };
    const properties: Record<string, Json> = {};
    for (const path of paths) {
      const value = known[path];
      if (value === undefined)
        throw new NotImplementedError(`Range.get${axis === "row" ? "Row" : "Column"}Properties ${path}`);
      put(properties, path, value);
    }
    return properties;
  });
}

/** `setCellProperties`: a matrix of the range's size; an empty object leaves a cell alone. */
export function applyCellProperties(self: CellsOf, given: readonly (readonly Json[])[]): void {
  guardProtection(self);
  const { session, sheet, area } = self;
  const fits = given.length === area.rows && given.every((row) => row.length === area.columns);
  if (!fits) throw wrongDimensions();
  given.forEach((line, i) =>
    line.forEach((properties, j) => {
      if (!isJsonObject(properties)) throw invalidArgument();
      const change = formatChange(properties);
      const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      if (change) session.workbook.setFormat(sheet, cell, change);
    }),
  );
}

function formatChange(properties: JsonObject): FormatChange | null {
  const changes = [...leaves(properties)].map(([path, value]) => {
    const writer = path.startsWith("format.") ? FORMAT_WRITERS.get(path.slice("format.".length)) : undefined;
    if (!writer) throw new NotImplementedError(`Range.setCellProperties ${path}`);
    return writer(value);
  });
  return changes.length > 0 ? (Object.assign({}, ...changes) as FormatChange) : null;
}
