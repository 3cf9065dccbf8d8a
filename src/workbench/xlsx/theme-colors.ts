import type { Color } from "exceljs";

/** The colours of Office's own theme, in the order cells refer to: light 1, dark 1, light 2, dark 2, accents. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const THEME_ELEMENTS = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** The 56 colours of the old palette begin at index 8; the first eight repeat there. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Colours as a file names them (by value, theme and tint, or old palette) → "#RRGGBB". */
export class ThemeColors {
  private readonly theme: readonly string[];

  /** @param xml the theme part, null where the file has none */
  constructor(xml: string | null) {
    this.theme = THEME_ELEMENTS.map((name, i) => {
      const element = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(xml ?? "")?.[1] ?? "";
      return /(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/.exec(element)?.[1] ?? OFFICE_THEME[i] ?? "000000";
    });
  }

  hex(color: (Partial<Color> & { tint?: number; indexed?: number }) | undefined): string | null {
    if (!color) return null;
    if (typeof color.argb === "string") return `#${color.argb.slice(-6).toUpperCase()}`;
    if (color.theme !== undefined) return tinted(this.theme[color.theme] ?? "000000", color.tint ?? 0);
    if (color.indexed === undefined) return null;
    const known = INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
    return known === undefined ? null : `#${known}`;
  }
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, "0");
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}
