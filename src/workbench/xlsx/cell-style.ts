import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { Borders, BorderStyle, Style } from "exceljs";
import { indentPadding } from "../workbooks/univer/style-data";
import type { ThemeColors } from "./theme-colors";

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** How a cell looks, in Univer's terms; without its number format. */
export function cellStyle(style: Partial<Style>, colors: ThemeColors): IStyleData {
  return {
    ...fontStyle(style.font, colors),
    ...alignment(style.alignment),
    ...fill(style.fill, colors),
    ...border(style.border, colors),
  };
}

function fontStyle(font: Style["font"] | undefined, colors: ThemeColors): IStyleData {
  if (!font) return {};
  const color = colors.hex(font.color);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline && font.underline !== "none" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function alignment(given: Style["alignment"] | undefined): IStyleData {
  if (!given) return {};
  const { horizontal, vertical, wrapText, textRotation, indent } = given as Partial<Style["alignment"]>;
  const ht = HORIZONTAL[horizontal ?? ""];
  const vt = VERTICAL[vertical ?? "bottom"];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(textRotation === "vertical" ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    // Excel turns counter-clockwise for positive angles, Univer clockwise.
    ...(typeof textRotation === "number" && textRotation !== 0 ? { tr: { a: -textRotation } } : {}),
    ...(indent ? { pd: indentPadding(indent, ht) } : {}),
  };
}

function fill(given: Style["fill"] | undefined, colors: ThemeColors): IStyleData {
  if (!given) return {};
  const color =
    given.type === "gradient"
      ? colors.hex(given.stops[0]?.color)
      : given.pattern === "none"
        ? null
        : colors.hex(given.fgColor);
  return color ? { bg: { rgb: color } } : {};
}

function border(given: Partial<Borders> | undefined, colors: ThemeColors): IStyleData {
  const data: IBorderData = {};
  for (const [side, name] of [
    ["t", "top"],
    ["b", "bottom"],
    ["l", "left"],
    ["r", "right"],
  ] as const) {
    const edge = given?.[name];
    if (edge?.style) data[side] = { s: BORDERS[edge.style], cl: { rgb: colors.hex(edge.color) ?? "#000000" } };
  }
  return Object.keys(data).length > 0 ? { bd: data } : {};
}
