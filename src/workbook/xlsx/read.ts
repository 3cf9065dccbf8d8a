import { read, type CellObject } from "@e965/xlsx/dist/xlsx.mini.min";
import { cellKey, makeGrid, type CellValue, type Grid, type GridCell } from "../../core/grid/grid";
import { escapedComputedText } from "./computed-text";
import { DateSystem } from "./date-system";
import { DisplayedText } from "./displayed-text";
import { displayedFormula } from "./formula-text";
import { FileError } from "./file-error";
import { libraryPackage } from "./library-package";
import { surveySheet, type SheetSurvey } from "./sheet-survey";
import { readCellFormats } from "./styles-part";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { XlsxPackage } from "./xlsx-package";
import { XmlScanner } from "./xml-scanner";
import { plainXml } from "./xml-text";

export interface ReadSheet extends SheetEntry {
  /** Null for a sheet without cells. */
  readonly survey: SheetSurvey | null;
}

export interface ReadWorkbook {
  /** One a worksheet, hidden ones too, in the workbook's order; chart sheets have no cells and no Grid. */
  readonly grids: readonly Grid[];
  readonly sheets: readonly ReadSheet[];
  /** The file counts days from 1904 on; the grids do not. */
  readonly date1904: boolean;
  readonly file: XlsxPackage;
  readonly workbook: WorkbookPart;
  /** The number format of each cell style, by its index. */
  readonly cellFormats: readonly string[];
}

/**
 * Reads an .xlsx or .xlsm into grids. Nothing is recalculated: a formula's value is the one that was saved with it.
 * Costs are linear in the file; blank formatted cells cost no memory.
 * @throws FileError, with any of its codes
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const file = new XlsxPackage(bytes);
  const workbook = readWorkbookPart(file);
  const cellFormats = readCellFormats(file, workbook.styles);
  const sheetData: string[] = [];
  const sheets = workbook.sheets.map((sheet): ReadSheet => {
    if (sheet.kind !== "worksheet") return { ...sheet, survey: null };
    const xml = file.text(sheet.part);
    const survey = surveySheet(xml, sheet.part);
    const rows = survey.sheetData ? plainXml(xml.slice(survey.sheetData.start, survey.sheetData.end)) : "";
    sheetData.push(escapedComputedText(rows));
    return { ...sheet, survey };
  });
  const library = read(
    libraryPackage({
      sheets: sheetData,
      sharedStrings: workbook.sharedStrings === null ? null : checkedStrings(file, workbook.sharedStrings),
      cellFormats,
      date1904: workbook.date1904,
    }),
    { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false, xlfn: true },
  );
  const grids = sheets
    .flatMap(({ name, visibility, survey }) => (survey ? [{ name, visibility, survey }] : []))
    .map(({ name, visibility, survey }, i) => {
      const rows = library.Sheets[String(i + 1)]?.["!data"];
      if (!rows) throw new FileError("unreadable", "file.sheet-unreadable", { sheet: name });
      return makeGrid({ ...survey, sheet: name, visibility, cells: gridCells(rows, survey, cellFormats, workbook) });
    });
  return { grids, date1904: workbook.date1904, file, workbook, cellFormats, sheets };
}

/** The shared strings' bytes, once they are known to be well formed. */
function checkedStrings(file: XlsxPackage, part: string): Uint8Array {
  const text = file.text(part);
  const scanner = new XmlScanner(text, part);
  while (scanner.next());
  return new TextEncoder().encode(plainXml(text));
}

function* gridCells(
  rows: readonly (CellObject[] | undefined)[],
  survey: SheetSurvey,
  cellFormats: readonly string[],
  { date1904 }: WorkbookPart,
): Generator<GridCell> {
  const display = new DisplayedText(date1904);
  const gridCell = (row: number, column: number, stored: CellValue, numberFormat: string, own?: string): GridCell => {
    const formula = survey.shared.at(cellKey(row, column)) ?? own;
    const text = display.of(stored, numberFormat);
    const value = date1904 && typeof stored === "number" ? DateSystem.from1904(stored, numberFormat) : stored;
    return { row, column, value, text, formula: formula ? displayedFormula(formula) : null, numberFormat };
  };
  // The arrays are sparse: keys are only those of cells that hold something, however far apart.
  for (const r of Object.keys(rows)) {
    const row = Number(r) + 1;
    const line = rows[row - 1] ?? [];
    for (const c of Object.keys(line)) {
      const column = Number(c) + 1;
      const cell = line[column - 1];
      if (!cell) continue;
      const value = cellValue(cell, survey.errors.get(cellKey(row, column)));
      yield gridCell(row, column, value, typeof cell.z === "string" ? cell.z : "General", cell.f);
    }
  }
  for (const { row, column, style, formula } of survey.uncomputed) {
    yield gridCell(row, column, null, cellFormats[style] ?? "General", formula);
  }
}

function cellValue(cell: CellObject, error: string | undefined): CellValue {
  if (cell.t === "e") return { error: error ?? "#VALUE!" };
  if (typeof cell.v === "string" || typeof cell.v === "boolean") return cell.v;
  return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : null;
}
