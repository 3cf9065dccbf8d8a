import {
  BooleanNumber,
  LocaleType,
  Tools,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import ExcelJS, { type Workbook as StyledWorkbook, type Worksheet as StyledSheet, type WorksheetView } from "exceljs";
import { settingsXml } from "../../workbook/xlsx/settings-xml";
import { readWorkbook } from "../../workbook/xlsx/read";
import { readSettings } from "../../workbook/xlsx/settings-part";
import { dataOf } from "../workbooks/univer/cell-data";
import { cellStyle } from "./cell-style";
import { notShown, type NotShown } from "./not-shown";
import { ThemeColors } from "./theme-colors";

type ReadWorkbook = ReturnType<typeof readWorkbook>;
type ReadGrid = ReadWorkbook["grids"][number];

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data: IWorkbookData;
  /** Ids of the sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** The text of our custom XML part; null where the file has none. */
  readonly settings: string | null;
  readonly notShown: readonly NotShown[];
  /** True where only the contents could be read, not how they look. */
  readonly plain: boolean;
}

/** Room below and to the right of what is used. */
const SPARE = { rows: 60, columns: 8 };
const AT_LEAST = { rows: 120, columns: 20 };

/**
 * An .xlsx for the grid. Contents come from the same reader as everywhere in the project; how cells look from exceljs.
 * @throws FileError of the reader
 */
export async function openXlsx(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const read = readWorkbook(bytes);
  const styled = await styledWorkbook(bytes);
  const theme = read.file.has("xl/theme/theme1.xml") ? read.file.text("xl/theme/theme1.xml") : null;
  const book = new StyleTable(new ThemeColors(theme));
  const sheets = read.grids.map((grid, i) => sheetData(`sheet-${i + 1}`, grid, styled?.getWorksheet(grid.sheet), book));
  const data: IWorkbookData = {
    id: `workbook-${Date.now()}`,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: book.styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
  const protectedNames = new Set(
    read.sheets.filter((sheet) => isProtected(read, sheet.part)).map((sheet) => sheet.name),
  );
  const protectedSheets = sheets.filter((sheet) => protectedNames.has(sheet.name)).map(({ id }) => id);
  const kept = readSettings(read.file, read.workbook.part);
  const settings = kept.size === 0 ? null : settingsXml(kept);
  return { name, bytes, data, protectedSheets, settings, notShown: notShown(read), plain: styled === null };
}

function isProtected({ file }: ReadWorkbook, part: string): boolean {
  return /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(file.text(part));
}

/** exceljs gives up on some files that are fine; then the contents are shown without their looks. */
async function styledWorkbook(bytes: Uint8Array): Promise<StyledWorkbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    return await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return null;
  }
}

/** Univer keeps every style once, under an id. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(readonly colors: ThemeColors) {}

  id(style: IStyleData): string | null {
    if (Object.keys(style).length === 0) return null;
    const text = JSON.stringify(style);
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(text, id);
    this.styles[id] = style;
    return id;
  }
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, "id" | "name">;

function sheetData(id: string, grid: ReadGrid, styled: StyledSheet | undefined, book: StyleTable): SheetData {
  const cellData: NonNullable<IWorksheetData["cellData"]> = {};
  const cell = (row: number, column: number) => ((cellData[row - 1] ??= {})[column - 1] ??= {});
  styled?.eachRow({ includeEmpty: true }, (row, r) => {
    row.eachCell({ includeEmpty: true }, ({ style }, c) => {
      const styleId = book.id(cellStyle(style, book.colors));
      if (styleId !== null) cell(r, c).s = styleId;
    });
  });
  for (const { row, column, value, formula, numberFormat } of grid.cells.values()) {
    const target = cell(row, column);
    Object.assign(target, Tools.removeNull(dataOf({ value: value ?? "" })));
    if (formula !== null) target.f = formula;
    if (numberFormat !== "General") target.s = book.id({ ...styleOf(target.s, book), n: { pattern: numberFormat } });
  }
  const view = firstView(styled);
  const frozen = view?.state === "frozen" ? view : null;
  return {
    id,
    name: grid.sheet,
    hidden: grid.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: book.colors.hex(styled?.properties.tabColor) ?? "",
    rowCount: Math.max(AT_LEAST.rows, grid.rowCount + SPARE.rows, styled?.rowCount ?? 0),
    columnCount: Math.max(AT_LEAST.columns, grid.columnCount + SPARE.columns, styled?.columnCount ?? 0),
    defaultRowHeight: 19,
    defaultColumnWidth: 72,
    cellData,
    rowData: rowData(grid, styled),
    columnData: columnData(grid, styled),
    mergeData: grid.merges.map(mergeRange),
    freeze: freezeOf(frozen?.xSplit ?? 0, frozen?.ySplit ?? 0),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** exceljs leaves null where a sheet has no views, whatever its types say. */
function firstView(styled: StyledSheet | undefined): Partial<WorksheetView> | undefined {
  return (styled?.views as Partial<WorksheetView>[] | null | undefined)?.[0];
}

function styleOf(id: unknown, book: StyleTable): IStyleData {
  return typeof id === "string" ? (book.styles[id] ?? {}) : {};
}

function freezeOf(columns: number, rows: number): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function mergeRange({ top, left, bottom, right }: ReadGrid["merges"][number]): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

function rowData(grid: ReadGrid, styled: StyledSheet | undefined): NonNullable<IWorksheetData["rowData"]> {
  const rows: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  styled?.eachRow({ includeEmpty: true }, ({ height }, r) => {
    if (height) rows[r - 1] = { h: (height * 4) / 3, ia: BooleanNumber.FALSE };
  });
  for (const row of grid.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

/** Widths are kept in characters of seven pixels, padding included. */
function columnData(grid: ReadGrid, styled: StyledSheet | undefined): NonNullable<IWorksheetData["columnData"]> {
  const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  const described = styled?.columns as StyledSheet["columns"] | null | undefined;
  described?.forEach(({ width }, i) => {
    if (width) columns[i] = { w: Math.round(width * 7) + 5 };
  });
  for (const column of grid.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}
