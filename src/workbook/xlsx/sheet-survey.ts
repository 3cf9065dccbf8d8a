import { parseA1, parseRange, type Range } from "../../core/grid/address";
import { cellKey } from "../../core/grid/grid";
import { SharedFormulas } from "./shared-formula";
import { isTrue } from "./workbook-part";
import { decodeXml, XmlScanner } from "./xml-scanner";

/** Everything about a sheet but its cells' values, and where those stand in the XML. */
export interface RowHeight {
  readonly points: number;
  readonly given: boolean;
}

export interface SheetSurvey {
  readonly sheetData: { readonly start: number; readonly end: number } | null;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Of the rows that state one; a height that nobody gave was fitted to the contents. */
  readonly rowHeights: ReadonlyMap<number, RowHeight>;
  readonly shared: SharedFormulas;
  /** Areas that one array formula or data table fills; nothing inside can be written alone. */
  readonly arrays: readonly Range[];
  /** Error values as printed, by cellKey: the library knows only the oldest of them. */
  readonly errors: ReadonlyMap<number, string>;
  /** Formula cells that were saved without a value; the library passes them over. */
  readonly uncomputed: readonly UncomputedCell[];
  readonly protected: boolean;
  /** What the sheet has besides cells: conditionalFormatting, dataValidations, drawing … */
  readonly features: ReadonlySet<string>;
}

export interface UncomputedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Without "="; "" at the follower of a shared formula. */
  readonly formula: string;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const FEATURES = new Set([
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "legacyDrawing",
  "picture",
  "hyperlinks",
]);

/**
 * One walk over a sheet's XML: proves it well formed and its addresses within Excel's bounds.
 * @throws FileError unreadable
 */
export function surveySheet(xml: string, part: string): SheetSurvey {
  const scanner = new XmlScanner(xml, part);
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const rowHeights = new Map<number, RowHeight>();
  const shared = new SharedFormulas();
  const arrays: Range[] = [];
  const errors = new Map<number, string>();
  const uncomputed: UncomputedCell[] = [];
  const features = new Set<string>();
  let dataStart = -1;
  let dataEnd = -1;
  let isProtected = false;
  let row = 0;
  let column = 0;
  let isError = false;
  let style = 0;
  let formula: string | null = null;
  let height: string | null = null;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.name === "c" && formula !== null) uncomputed.push({ row, column, style, formula });
      if (scanner.name === "sheetData" && scanner.depth === 1) dataEnd = scanner.end;
      continue;
    }
    switch (scanner.name) {
      case "c": {
        const address = scanner.attribute("r");
        const cell = address === null ? { row, column: column + 1 } : parseA1(address);
        if (!cell || cell.column > LAST_COLUMN || cell.row > LAST_ROW) throw scanner.broken(scanner.start);
        ({ row, column } = cell);
        isError = scanner.attribute("t") === "e";
        style = Number(scanner.attribute("s") ?? 0);
        formula = null;
        break;
      }
      case "f": {
        const kind = scanner.attribute("t");
        const si = kind === "shared" ? scanner.attribute("si") : null;
        const area = kind === "array" || kind === "dataTable" ? parseRange(scanner.attribute("ref") ?? "") : null;
        const { contentStart, contentEnd } = scanner.skipElement();
        formula = decodeXml(xml.slice(contentStart, contentEnd));
        if (si !== null) shared.add(si, row, column, formula);
        if (area && (area.top !== area.bottom || area.left !== area.right)) arrays.push(area);
        break;
      }
      case "v": {
        const { contentStart, contentEnd } = scanner.skipElement();
        if (contentEnd > contentStart) formula = null;
        if (isError) errors.set(cellKey(row, column), decodeXml(xml.slice(contentStart, contentEnd)));
        break;
      }
      case "row":
        row = Number(scanner.attribute("r") ?? row + 1);
        column = 0;
        if (!(row >= 1 && row <= LAST_ROW)) throw scanner.broken(scanner.start);
        if (isTrue(scanner.attribute("hidden"))) hiddenRows.add(row);
        height = scanner.attribute("ht");
        if (height !== null)
          rowHeights.set(row, { points: Number(height), given: isTrue(scanner.attribute("customHeight")) });
        break;
      case "col":
        if (isTrue(scanner.attribute("hidden"))) {
          const last = Math.min(Number(scanner.attribute("max")), LAST_COLUMN);
          for (let at = Math.max(1, Number(scanner.attribute("min"))); at <= last; at++) hiddenColumns.add(at);
        }
        break;
      case "mergeCell": {
        const range = parseRange(scanner.attribute("ref") ?? "");
        if (!range) throw scanner.broken(scanner.start);
        if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
        break;
      }
      case "sheetData":
        if (scanner.depth === 1) [dataStart, dataEnd] = [scanner.start, scanner.end];
        break;
      case "sheetProtection":
        isProtected = isTrue(scanner.attribute("sheet"));
        break;
      default:
        if (scanner.depth === 1 && FEATURES.has(scanner.name)) features.add(scanner.name);
    }
  }
  return {
    sheetData: dataStart < 0 ? null : { start: dataStart, end: dataEnd },
    merges,
    hiddenRows,
    hiddenColumns,
    rowHeights,
    shared,
    arrays,
    errors,
    uncomputed,
    protected: isProtected,
    features,
  };
}
