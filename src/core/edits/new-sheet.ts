import type { Range } from "../grid/address";
import type { Written } from "./written";

/** A sheet to be added, with the layout that makes it readable and printable. */
export interface NewSheet {
  /** A name that Excel takes and the workbook does not have yet: see `freeSheetName`. */
  readonly name: string;
  /** Row 1 first; a row may be shorter than the others. */
  readonly rows: readonly NewRow[];
  /** From column A on, in characters of the standard font, as Excel counts them. */
  readonly columnWidths: readonly number[];
  /** Areas to merge; only their top-left cell may hold something. */
  readonly merges?: readonly Range[];
  readonly page?: PageSetup;
  /** What is printed; everything where absent. */
  readonly printArea?: Range;
  /** Only where the port can draw them; elsewhere the plan is refused whole. */
  readonly charts?: readonly NewChart[];
}

/** Columns side by side, drawn of the sheet's own cells. */
export interface NewChart {
  readonly title: string;
  /** What each group of columns is called: cells of one column. */
  readonly names: Range;
  /** The figures beside those names, each series in cells of one column. */
  readonly series: readonly { readonly name: string; readonly figures: Range }[];
  /** The cells that it lies over. */
  readonly place: Range;
}

export interface NewRow {
  readonly cells: readonly NewCell[];
  /** In points; fitted to the wrapped text where absent. */
  readonly height?: number;
}

export interface NewCell {
  /** Null: a blank cell that only has a look. */
  readonly content: Written | null;
  /** "General" where absent and the content needs none. */
  readonly numberFormat?: string;
  readonly look?: Look;
}

/** How a cell looks; what is absent stays as the workbook's standard style has it. */
export interface Look {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  /** In characters, from the left. */
  readonly indent?: number;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** "#RRGGBB", of the text. */
  readonly color?: string;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "A3";
  /** Shrunk so that all columns stand on one page; any number of pages downwards. */
  readonly fitToWidth?: boolean;
  /** Shrunk until all rows stand on that page, too. */
  readonly fitToHeight?: boolean;
  /** Rows repeated at the top of every page, counted from 1, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centerHorizontally?: boolean;
  /** In points. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}
