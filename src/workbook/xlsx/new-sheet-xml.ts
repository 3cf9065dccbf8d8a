import { a1, a1Range, type Range } from "../../core/grid/address";
import { quoteSheet } from "../../core/grid/address";
import { cellFormats } from "../../core/edits/cell-format";
import type { NewCell, NewSheet, PageSetup } from "../../core/edits/new-sheet";
import { cellXml } from "./cell-xml";
import type { LookStyles } from "./look-styles";

/** Excel's file counts five pixels of padding that its window does not: at seven pixels a character. */
const PADDING = 5 / 7;
const POINTS_PER_INCH = 72;
const PAPER = { A4: 9, A3: 8 } as const;

/** The XML of a sheet that is added, without prefixes. */
export function newSheetXml(sheet: NewSheet, namespace: string, styles: LookStyles): string {
  const { page } = sheet;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    (page?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    columns(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map((row, i) => rowXml(i + 1, row.cells, row.height, styles)).join("")}</sheetData>` +
    merges(sheet.merges ?? []) +
    (page ? pageXml(page) : "") +
    "</worksheet>"
  );
}

/** The names by which a sheet's printing is set up, with their formulas. */
export function printNames({ name, page, printArea }: NewSheet): Map<string, string> {
  const names = new Map<string, string>();
  const sheet = quoteSheet(name);
  const fixed = ({ top, left, bottom, right }: Range): string =>
    `${sheet}!${[a1({ row: top, column: left }), a1({ row: bottom, column: right })].map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$")).join(":")}`;
  if (printArea) names.set("_xlnm.Print_Area", fixed(printArea));
  if (page?.titleRows) names.set("_xlnm.Print_Titles", `${sheet}!$${page.titleRows.first}:$${page.titleRows.last}`);
  return names;
}

function columns(widths: readonly number[]): string {
  const list = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${(width + PADDING).toFixed(4)}" customWidth="1"/>`,
  );
  return list.length > 0 ? `<cols>${list.join("")}</cols>` : "";
}

function rowXml(row: number, cells: readonly NewCell[], height: number | undefined, styles: LookStyles): string {
  const list = cells.map(({ content, numberFormat, look }, i) => {
    const format = content ? cellFormats(content, "General", numberFormat).final : (numberFormat ?? "General");
    return cellXml(content, { address: a1({ row, column: i + 1 }), style: styles.style(look, format), prefix: "" });
  });
  return `<row r="${row}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${list.join("")}</row>`;
}

function merges(areas: readonly Range[]): string {
  if (areas.length === 0) return "";
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${a1Range(area)}"/>`).join("")}</mergeCells>`;
}

function pageXml({ orientation, paper, fitToWidth, fitToHeight, centerHorizontally, margins }: PageSetup): string {
  const inches = (points: number): string => String(Number((points / POINTS_PER_INCH).toFixed(4)));
  const edges = margins
    ? `left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom)}"`
    : 'left="0.7" right="0.7" top="0.75" bottom="0.75"';
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins ${edges} header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${PAPER[paper]}"${fitToWidth && !fitToHeight ? ' fitToHeight="0"' : ""} orientation="${orientation}"/>`
  );
}
