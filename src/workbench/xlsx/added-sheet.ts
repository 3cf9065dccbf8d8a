import type { PageSetup } from "../host/document-parts";
import type { BandSize, CellFormat, Workbook } from "../host/workbook";
import { readArea, written, type Plan } from "./cell-now";

type NewSheet = NonNullable<Plan["addSheets"]>[number];

const POINTS_PER_CHARACTER = 5.25;

/** A sheet that the file does not have, with its layout. */
export function addedSheet(workbook: Workbook, id: string, name: string, page: PageSetup): NewSheet {
  const used = workbook.usedArea(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const now = readArea(workbook, id, { row: 0, column: 0, rows, columns });
  const merges = workbook.merges(id).map((area) => ({
    top: area.row + 1,
    left: area.column + 1,
    bottom: area.row + area.rows,
    right: area.column + area.columns,
  }));
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) => ({
      ...givenHeight(workbook.band(id, "row", row)),
      cells: Array.from({ length: columns }, (__, column) => {
        const cell = now.at(row, column);
        return {
          content: written(cell, undefined),
          ...(cell.numberFormat === "General" ? {} : { numberFormat: cell.numberFormat }),
          look: lookOf(workbook.format(id, row, column)),
        };
      }),
    })),
    columnWidths: Array.from({ length: columns }, (_, i) => workbook.band(id, "column", i).size / POINTS_PER_CHARACTER),
    merges,
    page: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      paper: page.paperSize === "A3" ? "A3" : "A4",
      fitToWidth: page.zoom.horizontalFitToPages === 1,
      fitToHeight: page.zoom.verticalFitToPages === 1,
      centerHorizontally: page.centerHorizontally,
    },
  };
}

/** A row that nobody gave a height fits its text wherever the file is opened. */
function givenHeight({ given, size }: BandSize): { height?: number } {
  return given ? { height: size } : {};
}

const ALIGNMENTS = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
] as const satisfies readonly (readonly [CellFormat["horizontal"], Look["align"]])[]) as ReadonlyMap<
  string,
  "left" | "center" | "right"
>;

type Look = NonNullable<NewSheet["rows"][number]["cells"][number]["look"]>;

function lookOf(format: CellFormat): Look {
  const align = ALIGNMENTS.get(format.horizontal);
  return {
    ...(format.bold ? { bold: true } : {}),
    size: format.fontSize,
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.indent > 0 ? { indent: format.indent } : {}),
    ...(align === undefined ? {} : { align }),
    verticalAlign: format.vertical === "Top" ? "top" : format.vertical === "Bottom" ? "bottom" : "center",
    ...(format.fill === null ? {} : { fill: format.fill }),
    ...(format.fontColor === "#000000" ? {} : { color: format.fontColor }),
    ...(format.borders.EdgeTop && format.borders.EdgeBottom ? { border: true } : {}),
  };
}
