import { choice, flag, integer, number, text } from "../argument";
import { cellCount, type Area } from "../area";
import { defineClass } from "../host-class";
import { invalidArgument } from "../host-error";
import type { CellsOf } from "../session";
import type { CellFormat, FormatChange, HorizontalAlignment, VerticalAlignment } from "../workbook";
import { bandSize, fitRows, setBandSize } from "./bands";
import { colorOf } from "./color";
import { guardProtection } from "./protection-class";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "Distributed",
];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** Formats of more cells than this are judged by their first block only. */
const COMPARED_AT_MOST = 2_000;

/** What all cells of the range have in common, null where they differ. */
export function commonFormat<T extends string | number | boolean | null>(
  { session, sheet, area }: CellsOf,
  read: (format: CellFormat) => T,
): T | null {
  const first = read(session.workbook.format(sheet, area.row, area.column));
  for (const [row, column] of firstCells(area)) {
    if (read(session.workbook.format(sheet, row, column)) !== first) return null;
  }
  return first;
}

function* firstCells(area: Area): Generator<[number, number]> {
  const limit = Math.min(cellCount(area), COMPARED_AT_MOST);
  for (let i = 1; i < limit; i++) yield [area.row + Math.floor(i / area.columns), area.column + (i % area.columns)];
}

export function changeFormat(self: CellsOf, change: FormatChange): void {
  guardProtection(self);
  self.session.workbook.setFormat(self.sheet, self.area, change);
}

/** "An integer from 0 to 250", as Excel's own documentation has it. */
function indentLevel(level: number): number {
  if (level < 0 || level > 250) throw invalidArgument();
  return level;
}

export const rangeFormatClass = defineClass<Excel.RangeFormat, CellsOf>()("RangeFormat", {
  get: {
    horizontalAlignment: (self) => commonFormat(self, ({ horizontal }) => horizontal),
    verticalAlignment: (self) => commonFormat(self, ({ vertical }) => vertical),
    wrapText: (self) => commonFormat(self, ({ wrap }) => wrap),
    indentLevel: (self) => commonFormat(self, ({ indent }) => indent),
    rowHeight: (self) => bandSize(self, "row"),
    columnWidth: (self) => bandSize(self, "column"),
  },
  set: {
    horizontalAlignment: (self, value) => changeFormat(self, { horizontal: choice(value, HORIZONTAL) }),
    verticalAlignment: (self, value) => changeFormat(self, { vertical: choice(value, VERTICAL) }),
    wrapText: (self, value) => changeFormat(self, { wrap: flag(value) }),
    indentLevel: (self, value) => changeFormat(self, { indent: indentLevel(integer(value)) }),
    rowHeight: (self, value) => {
      guardProtection(self);
      setBandSize(self, "row", number(value));
    },
    columnWidth: (self, value) => {
      guardProtection(self);
      setBandSize(self, "column", number(value));
    },
  },
  call: {
    autofitRows: (self) => {
      guardProtection(self);
      fitRows(self);
      return null;
    },
  },
  navigate: {
    fill: (self) => self.session.object("RangeFill", self),
    font: (self) => self.session.object("RangeFont", self),
    borders: (self) => self.session.object("RangeBorderCollection", self),
  },
});

export const rangeFillClass = defineClass<Excel.RangeFill, CellsOf>()("RangeFill", {
  // No fill and white both read #FFFFFF in Excel; "" stands for a mixture.
  get: { color: (self) => commonFormat(self, ({ fill }) => fill ?? "#FFFFFF") ?? "" },
  set: { color: (self, value) => changeFormat(self, { fill: colorOf(text(value)) }) },
  call: {
    clear: (self) => {
      changeFormat(self, { fill: null });
      return null;
    },
  },
});

export const rangeFontClass = defineClass<Excel.RangeFont, CellsOf>()("RangeFont", {
  get: {
    name: (self) => commonFormat(self, ({ fontName }) => fontName),
    size: (self) => commonFormat(self, ({ fontSize }) => fontSize),
    bold: (self) => commonFormat(self, ({ bold }) => bold),
    italic: (self) => commonFormat(self, ({ italic }) => italic),
    color: (self) => commonFormat(self, ({ fontColor }) => fontColor) ?? "",
    strikethrough: (self) => commonFormat(self, ({ strikethrough }) => strikethrough),
    underline: (self) => commonFormat(self, ({ underline }) => (underline ? "Single" : "None")),
  },
  set: {
    name: (self, value) => changeFormat(self, { fontName: text(value) }),
    size: (self, value) => changeFormat(self, { fontSize: number(value) }),
    bold: (self, value) => changeFormat(self, { bold: flag(value) }),
    italic: (self, value) => changeFormat(self, { italic: flag(value) }),
    color: (self, value) => changeFormat(self, { fontColor: colorOf(text(value)) }),
    strikethrough: (self, value) => changeFormat(self, { strikethrough: flag(value) }),
    underline: (self, value) => changeFormat(self, { underline: choice(value, ["None", "Single"]) === "Single" }),
  },
});
