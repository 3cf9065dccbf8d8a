import { applyToPackage } from "../../workbook/xlsx/apply-to-package";
import { SETTINGS_NAMESPACE, settingsOfXml } from "../../workbook/xlsx/settings-xml";
import { readWorkbook } from "../../workbook/xlsx/read";
import { readSettings } from "../../workbook/xlsx/settings-part";
import type { Area } from "../host/area";
import type { PageSetup } from "../host/document-parts";
import type { Session } from "../host/session";
import { isCellError, type CellFormat, type CellValue, type Workbook } from "../host/workbook";

type Plan = Parameters<typeof applyToPackage>[1];
type CellEdit = Plan["edits"][number];
type Written = CellEdit["after"];
type NewSheet = NonNullable<Plan["addSheets"]>[number];
type Grid = ReturnType<typeof readWorkbook>["grids"][number];
type GridCell = Grid["cells"] extends ReadonlyMap<number, infer Cell> ? Cell : never;

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly sheets: number;
}

const WHY = { id: "workbench.save" };

/**
 * The file as it was opened, with only the cells that changed, the sheets that were added and the add-in's settings. Charts, comments,
 * validations and whatever else the grid does not show keep their bytes. null where nothing changed.
 * @throws WorkbookError protected, array-formula; FileError
 */
export function saveXlsx(original: Uint8Array, session: Session): SavedFile | null {
  const { workbook } = session;
  const { grids, file, workbook: book } = readWorkbook(original);
  const known = new Map(grids.map((grid) => [grid.sheet, grid]));
  const sheets = workbook.sheets();
  const edits = sheets.flatMap(({ id, name }) => {
    const grid = known.get(name);
    return grid ? changedCells(workbook, id, grid) : [];
  });
  const addSheets = sheets.flatMap(({ id, name }) => {
    return known.has(name) ? [] : [newSheet(workbook, id, name, session.parts.ofSheet(id).page)];
  });
  const settings = changedSettings(readSettings(file, book.part), session.parts.customXml);
  if (edits.length === 0 && addSheets.length === 0 && settings.length === 0) return null;
  return {
    bytes: applyToPackage(original, { edits, addSheets, settings }),
    cells: edits.length,
    sheets: addSheets.length,
  };
}

/** What the add-in keeps in the workbook, against what the file held of it. */
function changedSettings(
  before: ReadonlyMap<string, string>,
  parts: readonly { readonly xml: string }[],
): NonNullable<Plan["settings"]> {
  const part = parts.find(({ xml }) => xml.includes(SETTINGS_NAMESPACE));
  const now = part ? settingsOfXml(part.xml) : new Map<string, string>();
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: now.get(key) ?? null }))
    .filter(({ before: old, after }) => old !== after);
}

function changedCells(workbook: Workbook, id: string, grid: Grid): CellEdit[] {
  const used = workbook.usedArea(id, true);
  const rows = Math.max(grid.rowCount, used ? used.row + used.rows : 0);
  const columns = Math.max(grid.columnCount, used ? used.column + used.columns : 0);
  if (rows === 0 || columns === 0) return [];
  const area: Area = { row: 0, column: 0, rows, columns };
  const now = readArea(workbook, id, area);
  const before = new Map([...grid.cells.values()].map((cell) => [`${cell.row},${cell.column}`, cell]));
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = now.at(row, column);
      const old = before.get(`${row + 1},${column + 1}`);
      const after = written(cell, old);
      const held = old !== undefined || !isBlank(cell.value);
      const numberFormat = held ? cell.numberFormat : null;
      const sameFormat = numberFormat === null || numberFormat === (old?.numberFormat ?? "General");
      if (after === null && sameFormat) continue;
      edits.push({
        cell: { sheet: grid.sheet, row: row + 1, column: column + 1 },
        before: {
          value: old?.value ?? null,
          formula: old?.formula ?? null,
          numberFormat: old?.numberFormat ?? "General",
        },
        after: after ?? kept(old),
        ...(sameFormat ? {} : { numberFormat }),
        why: WHY,
      });
    }
  }
  return edits;
}

interface CellNow {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

function readArea(workbook: Workbook, id: string, area: Area): { at: (row: number, column: number) => CellNow } {
  const values = workbook.values(id, area);
  const formulas = workbook.formulas(id, area);
  const formats = workbook.numberFormats(id, area);
  return {
    at: (row, column) => ({
      value: values[row]?.[column] ?? "",
      formula: formulas[row]?.[column] ?? "",
      numberFormat: formats[row]?.[column] ?? "General",
    }),
  };
}

/** What has to be written for a cell to hold what it holds now; null where it is what the file says. */
function written(now: CellNow, old: GridCell | undefined): Written | null {
  if (now.formula !== "") {
    // A formula that stands keeps its saved result: recalculating is the reader's business.
    if (now.formula === old?.formula) return null;
    return { kind: "formula", formula: now.formula, expected: isBlank(now.value) ? null : now.value };
  }
  const same = !old?.formula && sameValue(now.value, old?.value ?? null);
  if (same) return null;
  return { kind: "value", value: isCellError(now.value) ? now.value.error : isBlank(now.value) ? null : now.value };
}

function kept(old: GridCell | undefined): Written {
  if (old?.formula) return { kind: "formula", formula: old.formula, expected: old.value };
  const value = old?.value ?? null;
  return { kind: "value", value: typeof value === "object" && value !== null ? value.error : value };
}

function isBlank(value: CellValue): value is "" {
  return value === "";
}

function sameValue(now: CellValue, old: GridCell["value"]): boolean {
  if (isCellError(now)) return typeof old === "object" && old !== null && old.error === now.error;
  return now === (old ?? "");
}

const POINTS_PER_CHARACTER = 5.25;

function newSheet(workbook: Workbook, id: string, name: string, page: PageSetup): NewSheet {
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
      height: workbook.band(id, "row", row).size,
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
