import type { Area } from "./area";

/** What a cell holds, "" where it is blank. An error is its own kind, so that the text "#N/A" stays text. */
export type CellValue = string | number | boolean | CellError;

export interface CellError {
  readonly error: string; // "#REF!", "#DIV/0!", …
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object";
}

/** What is put into a cell. A number format travels along where the entry implies one ("50%"). */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string; // with its leading "="
  readonly numberFormat?: string;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export type BorderStyle = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string; // "#RRGGBB"
}

/** How a cell looks. `null` fill = none. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** In steps of Excel's own, from the side that the text is aligned to. */
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  borders: {},
};

/** A change of format: only what is named changes; a border `null` is removed. */
export type FormatChange = Partial<Omit<CellFormat, "borders">> & {
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border | null>>>;
};

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string; // "" where none is set
}

/** Heights in points, widths in points too (as `Excel.RangeFormat.columnWidth` counts them). */
export interface BandSize {
  readonly size: number;
  readonly hidden: boolean;
  /** Somebody gave it its size; else it has that of the sheet, or fits what it holds. */
  readonly given: boolean;
}

/** A size that is set is given; what is no longer given is as before anyone gave it one. */
export type BandChange = { readonly size?: number; readonly hidden?: boolean } | { readonly given: false };

export type Axis = "row" | "column";

export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      /** Known for a single cell only, and only where the workbook tells. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: "format"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string | null }
  | { readonly kind: "added" | "deleted"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly before: string; readonly after: string };

/**
 * The workbook behind the host. Sheets are named by id; addresses count from zero. Everything answers at once but for
 * recalculation, which `settle` waits for. A sheet id that does not exist is an ItemNotFound error.
 */
export interface Workbook {
  readonly name: string;
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;

  /** Adds at the end and does not activate; an absent name becomes the next free "Sheet1". Answers the id. */
  addSheet(name?: string): string;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  deleteSheet(sheet: string): void;
  setVisibility(sheet: string, visibility: SheetVisibility): void;
  setTabColor(sheet: string, color: string): void;

  /** The rectangle around what is used, null on an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  values(sheet: string, area: Area): CellValue[][];
  /** "" where there is no formula. */
  formulas(sheet: string, area: Area): string[][];
  texts(sheet: string, area: Area): string[][];
  numberFormats(sheet: string, area: Area): string[][];
  /** `null` leaves a cell alone. */
  write(sheet: string, area: Area, content: readonly (readonly (CellContent | null)[])[]): void;
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void;

  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(sheet: string, area: Area, change: FormatChange): void;
  clearFormat(sheet: string, area: Area): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  /** Takes apart every merge that touches the area. */
  unmerge(sheet: string, area: Area): void;

  band(sheet: string, axis: Axis, index: number): BandSize;
  setBand(sheet: string, axis: Axis, from: number, count: number, change: BandChange): void;
  freeze(sheet: string): { readonly rows: number; readonly columns: number };
  setFreeze(sheet: string, rows: number, columns: number): void;

  /** Everything between the two is one step of undo. Steps do not nest; an empty one leaves no trace. */
  beginStep(): void;
  endStep(): void;
  undo(): void;
  canUndo(): boolean;

  /** Resolves when pending recalculation is done. */
  settle(): Promise<void>;
  listen(listener: (change: WorkbookChange) => void): void;
}
