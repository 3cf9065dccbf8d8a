import { a1, columnNumber, parseA1, parseRange } from "../../core/grid/address";
import { cellKey } from "../../core/grid/grid";
import { Splices } from "./splices";
import { encodeCellText, withAttribute, withoutAttribute } from "./xml-text";
import { isTrue } from "./workbook-part";
import { XmlScanner } from "./xml-scanner";

/** What becomes of the cells of one sheet; keys are cellKeys. */
export interface SheetChanges {
  /** New cells by row, then column: from the style that the place has to the cell's XML, "" to have none. */
  readonly writes: ReadonlyMap<number, ReadonlyMap<number, CellWriter>>;
  /** Followers of a shared formula whose master is overwritten: their formula in full. */
  readonly orphans: ReadonlyMap<number, string>;
  /** Formula cells whose saved result no longer holds. */
  readonly stale: ReadonlySet<number>;
  /** Heights in points by row; null: fitted to the contents. */
  readonly heights: ReadonlyMap<number, number | null>;
}

export type CellWriter = (place: {
  readonly address: string;
  readonly style: number;
  readonly prefix: string;
}) => string;

/** The sheet's XML with these changes; every character that they do not concern stays as it is. */
export function editSheet(xml: string, part: string, changes: SheetChanges): string {
  return new SheetEditor(xml, part, changes).result();
}

/** The style that each of these cells has, or would have from its row or column, by cellKey. */
export function stylesAt(
  xml: string,
  part: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Map<number, number> {
  const styles = new Map<number, number>();
  const writes = new Map<number, Map<number, CellWriter>>();
  for (const { row, column } of cells) {
    const look: CellWriter = ({ style }) => {
      styles.set(cellKey(row, column), style);
      return "";
    };
    writes.set(row, (writes.get(row) ?? new Map<number, CellWriter>()).set(column, look));
  }
  editSheet(xml, part, { writes, orphans: new Map(), stale: new Set(), heights: new Map() });
  return styles;
}

class SheetEditor {
  private readonly scanner: XmlScanner;
  private readonly splices: Splices;
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly rows: number[];
  private prefix = "";

  constructor(
    private readonly xml: string,
    part: string,
    private readonly changes: SheetChanges,
  ) {
    this.scanner = new XmlScanner(xml, part);
    this.splices = new Splices(xml);
    this.rows = [...new Set([...changes.writes.keys(), ...changes.heights.keys()])].sort((a, b) => a - b);
  }

  result(): string {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      if (scanner.name === "dimension" && scanner.depth === 1) this.dimension();
      if (scanner.name === "col") this.columnStyle();
      if (scanner.name === "sheetData" && scanner.depth === 1) this.sheetData();
    }
    return this.splices.result();
  }

  private columnStyle(): void {
    const [first, last, style] = ["min", "max", "style"].map((name) => Number(this.scanner.attribute(name) ?? 0));
    this.columnStyles.push({ first: first ?? 0, last: last ?? 0, style: style ?? 0 });
  }

  private dimension(): void {
    const { scanner } = this;
    const range = parseRange(scanner.attribute("ref") ?? "");
    if (!range) return;
    let { top, left, bottom, right } = range;
    for (const [row, columns] of this.changes.writes) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of columns.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    if (top === range.top && left === range.left && bottom === range.bottom && right === range.right) return;
    const ref = `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
    this.splices.replace(scanner.start, scanner.end, withAttribute(this.tag(), "ref", ref));
  }

  private sheetData(): void {
    const { scanner, splices } = this;
    this.prefix = /^<(\w+:)?/.exec(this.tag())?.[1] ?? "";
    if (scanner.selfClosing) {
      const rows = this.rowsBefore(Infinity);
      const open = this.tag().replace(/\s*\/>$/, ">");
      if (rows) splices.replace(scanner.start, scanner.end, `${open}${rows}</${this.prefix}sheetData>`);
      return;
    }
    let row = 0;
    while (scanner.next() && scanner.depth > 1) {
      if (scanner.name !== "row" || scanner.kind !== "open") continue;
      row = Number(scanner.attribute("r") ?? row + 1);
      splices.insert(scanner.start, this.rowsBefore(row));
      if (this.rows[0] === row) this.rows.shift();
      this.row(row);
    }
    splices.insert(scanner.start, this.rowsBefore(Infinity));
  }

  /** Rows that the sheet does not have yet and that belong before this one. */
  private rowsBefore(row: number): string {
    let rows = "";
    while (this.rows.length > 0 && (this.rows[0] ?? 0) < row) {
      const number = this.rows.shift() ?? 0;
      const writes = this.changes.writes.get(number);
      const cells = this.cells(number, sorted(writes), 0);
      const open = this.withHeight(`<${this.prefix}row r="${number}">`, number);
      if (cells || open.includes(" ht=")) rows += `${open}${cells}</${this.prefix}row>`;
    }
    return rows;
  }

  private row(row: number): void {
    const { scanner, splices } = this;
    const waiting = sorted(this.changes.writes.get(row));
    const tag = this.tag();
    const { start, end, selfClosing } = scanner;
    const rowStyle = isTrue(scanner.attribute("customFormat")) ? Number(scanner.attribute("s") ?? 0) : 0;
    // "spans" promises where cells stand; it may be left out, but not be wrong.
    const [firstColumn, lastColumn] = (scanner.attribute("spans") ?? "").split(":").map(Number);
    const outside = waiting.some(([column]) => column < (firstColumn ?? 0) || column > (lastColumn ?? Infinity));
    const open = this.withHeight(outside ? withoutAttribute(tag, "spans") : tag, row);
    if (selfClosing) {
      const cells = this.cells(row, waiting, rowStyle);
      if (cells) splices.replace(start, end, `${open.replace(/\s*\/>$/, ">")}${cells}</${this.prefix}row>`);
      else if (open !== tag) splices.replace(start, end, open);
      return;
    }
    if (open !== tag) splices.replace(start, end, open);
    let column = 0;
    while (scanner.next() && scanner.name !== "row") {
      if (scanner.name !== "c" || scanner.kind !== "open") continue;
      const address = scanner.attribute("r");
      column = address === null ? column + 1 : columnOf(address);
      const missing = takeWhile(waiting, (next) => next < column);
      splices.insert(scanner.start, this.cells(row, missing, rowStyle));
      const [write] = waiting[0]?.[0] === column ? waiting.splice(0, 1) : [];
      this.cell(row, column, write?.[1]);
    }
    splices.insert(scanner.start, this.cells(row, waiting, rowStyle));
  }

  /** A row's open tag with the height that it is to have. */
  private withHeight(tag: string, row: number): string {
    const height = this.changes.heights.get(row);
    if (height === undefined) return tag;
    if (height === null) return withoutAttribute(withoutAttribute(tag, "ht"), "customHeight");
    return withAttribute(withAttribute(tag, "ht", String(height)), "customHeight", "1");
  }

  private cells(row: number, writes: readonly (readonly [number, CellWriter])[], rowStyle: number): string {
    return writes
      .map(([column, write]) => {
        const style =
          rowStyle || (this.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style ?? 0);
        return write({ address: a1({ row, column }), style, prefix: this.prefix });
      })
      .join("");
  }

  private cell(row: number, column: number, write: CellWriter | undefined): void {
    const { scanner, splices, prefix } = this;
    const key = cellKey(row, column);
    const { start } = scanner;
    if (write) {
      const style = Number(scanner.attribute("s") ?? 0);
      scanner.skipElement();
      splices.replace(start, scanner.end, write({ address: a1({ row, column }), style, prefix }));
      return;
    }
    const orphan = this.changes.orphans.get(key);
    const stale = this.changes.stale.has(key);
    if ((orphan === undefined && !stale) || scanner.selfClosing) return;
    const { depth } = scanner;
    while (scanner.next() && scanner.depth > depth) {
      if (scanner.kind !== "open") continue;
      const piece = scanner.start;
      const { name } = scanner;
      scanner.skipElement();
      if (name === "f" && orphan !== undefined) {
        splices.replace(piece, scanner.end, `<${prefix}f>${encodeCellText(orphan)}</${prefix}f>`);
      }
      if (name === "v" && stale) splices.replace(piece, scanner.end, "");
    }
  }

  private tag(): string {
    return this.xml.slice(this.scanner.start, this.scanner.end);
  }
}

function columnOf(address: string): number {
  return parseA1(address)?.column ?? columnNumber(address.replace(/[^A-Z]/g, ""));
}

function sorted(writes: ReadonlyMap<number, CellWriter> | undefined): [number, CellWriter][] {
  return [...(writes ?? [])].sort(([a], [b]) => a - b);
}

/** Takes the first entries off a sorted list, as long as their column is wanted. */
function takeWhile(list: [number, CellWriter][], wanted: (column: number) => boolean): [number, CellWriter][] {
  const end = list.findIndex(([column]) => !wanted(column));
  return list.splice(0, end < 0 ? list.length : end);
}
