import { cellCount, fillMatrix, intersection, type Area } from "../../host/area";
import {
  DEFAULT_FORMAT,
  type Axis,
  type BandChange,
  type BandSize,
  type CellContent,
  type CellFormat,
  type CellValue,
  type FormatChange,
  type SheetVisibility,
} from "../../host/workbook";

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

const BLANK: MemoryCell = { value: "", formula: "", numberFormat: "General", format: DEFAULT_FORMAT };

const DEFAULT_SIZE: Readonly<Record<Axis, BandSize>> = {
  row: { size: 14.25, hidden: false, given: false },
  column: { size: 54, hidden: false, given: false },
};

/** A format of more cells than this is only kept where the sheet is used: nobody formats a million blank cells here. */
const FORMATTED_AT_MOST = 500_000;

const COLUMNS = 16_384;

/** The state of one sheet. Cells are immutable and replaced, so that undo can put the old ones back. */
export class MemorySheet {
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  merges: readonly Area[] = [];
  freeze = { rows: 0, columns: 0 };
  private readonly cells = new Map<number, MemoryCell>();
  private readonly bands: Readonly<Record<Axis, Map<number, BandSize>>> = { row: new Map(), column: new Map() };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): MemoryCell {
    return this.cells.get(row * COLUMNS + column) ?? BLANK;
  }

  matrix<T>(area: Area, read: (cell: MemoryCell) => T): T[][] {
    return fillMatrix(area, (row, column) => read(this.cell(row, column)));
  }

  /** Replaces cells and answers how to take it back. */
  change(area: Area, next: (cell: MemoryCell, row: number, column: number) => MemoryCell): () => void {
    const clipped = cellCount(area) > FORMATTED_AT_MOST ? this.clip(area) : area;
    const before: [number, MemoryCell | undefined][] = [];
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
        const key = row * COLUMNS + column;
        const old = this.cells.get(key);
        const changed = next(old ?? BLANK, row, column);
        if (changed === (old ?? BLANK)) continue;
        before.push([key, old]);
        this.cells.set(key, changed);
      }
    }
    return () => {
      for (const [key, old] of before) {
        if (old) this.cells.set(key, old);
        else this.cells.delete(key);
      }
    };
  }

  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (!isUsed(cell, valuesOnly)) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  band(axis: Axis, index: number): BandSize {
    return this.bands[axis].get(index) ?? DEFAULT_SIZE[axis];
  }

  setBand(axis: Axis, from: number, count: number, change: BandChange): () => void {
    const bands = this.bands[axis];
    const before = new Map(bands);
    const { size } = DEFAULT_SIZE[axis];
    const full =
      "given" in change ? { size, ...change } : change.size === undefined ? change : { ...change, given: true };
    for (let i = from; i < from + count; i++) bands.set(i, { ...this.band(axis, i), ...full });
    return () => {
      bands.clear();
      for (const [index, band] of before) bands.set(index, band);
    };
  }

  private clip(area: Area): Area {
    const used = this.usedArea(false);
    return (used && intersection(used, area)) ?? { ...area, rows: 0 };
  }
}

function isUsed(cell: MemoryCell, valuesOnly: boolean): boolean {
  if (cell.value !== "" || cell.formula !== "") return true;
  return !valuesOnly && (cell.format !== DEFAULT_FORMAT || cell.numberFormat !== "General");
}

export function withContent(cell: MemoryCell, content: CellContent): MemoryCell {
  const numberFormat = content.numberFormat ?? cell.numberFormat;
  return { ...cell, value: content.value, formula: content.formula ?? "", numberFormat };
}

export function withFormat(cell: MemoryCell, change: FormatChange): MemoryCell {
  const { borders, ...rest } = change;
  const merged = Object.entries({ ...cell.format.borders, ...borders }).filter(([, border]) => border);
  return { ...cell, format: { ...cell.format, ...rest, borders: Object.fromEntries(merged) } };
}

export function withoutFormat(cell: MemoryCell): MemoryCell {
  return { ...cell, format: DEFAULT_FORMAT, numberFormat: "General" };
}
