import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IPaddingData,
  type IStyleData,
} from "@univerjs/core";
import {
  DEFAULT_FORMAT,
  type Border,
  type BorderEdge,
  type BorderStyle,
  type BorderWeight,
  type CellFormat,
  type FormatChange,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../../host/workbook";

type Side = "t" | "b" | "l" | "r";

const SIDES: Readonly<Record<BorderEdge, Side>> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };
const EDGES = Object.keys(SIDES) as BorderEdge[];

/** Univer has one list where Excel has style and weight; combinations it lacks take the nearest. */
const BORDERS: readonly (readonly [BorderStyleTypes, BorderStyle, BorderWeight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

const HORIZONTAL: readonly (readonly [HorizontalAlign, HorizontalAlignment])[] = [
  [HorizontalAlign.LEFT, "Left"],
  [HorizontalAlign.CENTER, "Center"],
  [HorizontalAlign.RIGHT, "Right"],
  [HorizontalAlign.JUSTIFIED, "Justify"],
  [HorizontalAlign.DISTRIBUTED, "Distributed"],
  [HorizontalAlign.UNSPECIFIED, "General"],
];

const VERTICAL: readonly (readonly [VerticalAlign, VerticalAlignment])[] = [
  [VerticalAlign.TOP, "Top"],
  [VerticalAlign.MIDDLE, "Center"],
  [VerticalAlign.BOTTOM, "Bottom"],
];

/** Univer knows paddings, not indents: one step of Excel's is as wide as three blanks, 9 pixels beside the usual two. */
const INDENT_PIXELS = 9;
const USUAL_PADDING = { t: 0, r: 2, b: 2, l: 2 };

/** The padding that shows an indent, on the side that the text is aligned to; null where there is none. */
export function indentPadding(indent: number, align: IStyleData["ht"]): IPaddingData | null {
  if (indent === 0) return null;
  const side = align === HorizontalAlign.RIGHT ? "r" : "l";
  return { ...USUAL_PADDING, [side]: USUAL_PADDING[side] + indent * INDENT_PIXELS };
}

function indentOf({ pd }: IStyleData): number {
  const widest = Math.max(pd?.l ?? 0, pd?.r ?? 0) - USUAL_PADDING.l;
  return Math.max(0, Math.round(widest / INDENT_PIXELS));
}

/** "#fff", "rgb(255,255,255)" or "#FFFFFF" → "#FFFFFF". */
export function hexColor(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!numbers) return color.toUpperCase();
  return `#${numbers
    .slice(1)
    .map((n) => Number(n).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

export function formatOf(style: IStyleData | null | undefined): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  return {
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontColor: style.cl?.rgb ? hexColor(style.cl.rgb) : DEFAULT_FORMAT.fontColor,
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : null,
    horizontal: HORIZONTAL.find(([align]) => align === style.ht)?.[1] ?? "General",
    vertical: VERTICAL.find(([align]) => align === style.vt)?.[1] ?? DEFAULT_FORMAT.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    indent: indentOf(style),
    borders: bordersOf(style.bd),
  };
}

function bordersOf(data: IStyleData["bd"]): CellFormat["borders"] {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of EDGES) {
    const side = data?.[SIDES[edge]];
    const known = BORDERS.find(([type]) => type === side?.s);
    if (!side || !known) continue;
    borders[edge] = { style: known[1], weight: known[2], color: hexColor(side.cl.rgb ?? "#000000") };
  }
  return borders;
}

/**
 * The change in Univer's terms; null removes a property.
 * @param align what the cell is aligned to before: an indent is on that side
 */
export function styleOf(change: FormatChange, align?: IStyleData["ht"]): IStyleData {
  const style: IStyleData = {};
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline) };
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.horizontal !== undefined) {
    style.ht = HORIZONTAL.find(([, name]) => name === change.horizontal)?.[0] ?? HorizontalAlign.UNSPECIFIED;
  }
  if (change.vertical !== undefined) {
    style.vt = VERTICAL.find(([, name]) => name === change.vertical)?.[0] ?? VerticalAlign.MIDDLE;
  }
  if (change.indent !== undefined) style.pd = indentPadding(change.indent, style.ht ?? align);
  if (change.borders) style.bd = borderData(change.borders);
  return style;
}

function borderData(borders: NonNullable<FormatChange["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const edge of EDGES) {
    const border = borders[edge];
    if (border === undefined) continue;
    data[SIDES[edge]] = border && { s: borderType(border), cl: { rgb: border.color } };
  }
  return data;
}

function borderType({ style, weight }: Border): BorderStyleTypes {
  const exact = BORDERS.find(([, s, w]) => s === style && w === weight);
  return (exact ?? BORDERS.find(([, s]) => s === style))?.[0] ?? BorderStyleTypes.THIN;
}
