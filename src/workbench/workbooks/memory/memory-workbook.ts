import { cellCount, intersection, type Area } from "../../host/area";
import { itemNotFound } from "../../host/host-error";
import type {
  Axis,
  BandChange,
  BandSize,
  CellContent,
  CellFormat,
  CellValue,
  FormatChange,
  SheetInfo,
  SheetVisibility,
  Workbook,
  WorkbookChange,
} from "../../host/workbook";
import { displayText } from "./display-text";
import { Journal } from "./journal";
import { MemorySheet, withContent, withFormat, withoutFormat } from "./memory-sheet";

export interface MemoryOptions {
  readonly name?: string;
  /**
   * The workbook keeps formulas and the values that came with them; it computes nothing. A test that needs the value of
   * a formula written later says how to find it, else such a cell is blank until a value is given.
   */
  readonly calculate?: (formula: string, sheet: string, row: number, column: number) => CellValue;
}

/** A workbook without a screen, for quick tests. */
export class MemoryWorkbook implements Workbook {
  readonly name: string;
  private readonly list: MemorySheet[] = [];
  private readonly journal = new Journal();
  private readonly listeners: ((change: WorkbookChange) => void)[] = [];
  private readonly options: MemoryOptions;
  private active = "";
  private selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private lastId = 0;

  /** Starts with one sheet, "Sheet1", as a new workbook does. */
  constructor(options: MemoryOptions = {}) {
    this.options = options;
    this.name = options.name ?? "Book1.xlsx";
    const first = new MemorySheet(this.nextId(), "Sheet1");
    this.list.push(first);
    this.active = first.id;
  }

  sheets(): readonly SheetInfo[] {
    return this.list.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor }));
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    const previous = this.active;
    if (this.sheet(sheet).id === previous) return;
    this.active = sheet;
    this.emit({ kind: "activated", sheet, previous });
  }

  selection(): { sheet: string; area: Area } {
    return { sheet: this.active, area: this.selected };
  }

  select(sheet: string, area: Area): void {
    this.activate(sheet);
    this.selected = area;
    this.emit({ kind: "selection", sheet, area });
  }

  addSheet(name?: string): string {
    const sheet = new MemorySheet(this.nextId(), name ?? this.freeName());
    this.list.push(sheet);
    this.journal.note(() => this.remove(sheet));
    this.emit({ kind: "added", sheet: sheet.id });
    return sheet.id;
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    const before = sheet.name;
    sheet.name = name;
    this.journal.note(() => void (sheet.name = before));
    this.emit({ kind: "renamed", sheet: id, before, after: name });
  }

  moveSheet(id: string, position: number): void {
    const from = this.list.indexOf(this.sheet(id));
    this.move(from, position);
    this.journal.note(() => this.move(position, from));
  }

  deleteSheet(id: string): void {
    const sheet = this.sheet(id);
    const position = this.list.indexOf(sheet);
    this.remove(sheet);
    this.journal.note(() => {
      this.list.splice(position, 0, sheet);
      this.emit({ kind: "added", sheet: id });
    });
  }

  setVisibility(id: string, visibility: SheetVisibility): void {
    const sheet = this.sheet(id);
    const before = sheet.visibility;
    sheet.visibility = visibility;
    this.journal.note(() => void (sheet.visibility = before));
  }

  setTabColor(id: string, color: string): void {
    const sheet = this.sheet(id);
    const before = sheet.tabColor;
    sheet.tabColor = color;
    this.journal.note(() => void (sheet.tabColor = before));
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.sheet(sheet).usedArea(valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    return this.sheet(sheet).matrix(area, ({ value }) => value);
  }

  formulas(sheet: string, area: Area): string[][] {
    return this.sheet(sheet).matrix(area, ({ formula }) => formula);
  }

  texts(sheet: string, area: Area): string[][] {
    return this.sheet(sheet).matrix(area, ({ value, numberFormat }) => displayText(value, numberFormat));
  }

  numberFormats(sheet: string, area: Area): string[][] {
    return this.sheet(sheet).matrix(area, ({ numberFormat }) => numberFormat);
  }

  write(id: string, area: Area, content: readonly (readonly (CellContent | null)[])[]): void {
    const sheet = this.sheet(id);
    const { calculate } = this.options;
    const before = sheet.cell(area.row, area.column).value;
    this.changeCells(id, area, (cell, row, column) => {
      const given = content[row - area.row]?.[column - area.column] ?? null;
      if (!given) return cell;
      const value = given.formula && calculate ? calculate(given.formula, sheet.name, row, column) : given.value;
      return withContent(cell, { ...given, value });
    });
    const single = cellCount(area) === 1;
    const after = sheet.cell(area.row, area.column).value;
    this.emit({ kind: "cells", sheet: id, area, ...(single ? { before, after } : {}) });
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.changeCells(sheet, area, (cell, row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column] ?? null;
      return numberFormat === null ? cell : { ...cell, numberFormat };
    });
    this.emit({ kind: "format", sheet, area });
  }

  format(sheet: string, row: number, column: number): CellFormat {
    return this.sheet(sheet).cell(row, column).format;
  }

  setFormat(sheet: string, area: Area, change: FormatChange): void {
    this.changeCells(sheet, area, (cell) => withFormat(cell, change));
    this.emit({ kind: "format", sheet, area });
  }

  clearFormat(sheet: string, area: Area): void {
    this.changeCells(sheet, area, withoutFormat);
    this.emit({ kind: "format", sheet, area });
  }

  merges(sheet: string): readonly Area[] {
    return this.sheet(sheet).merges;
  }

  merge(id: string, area: Area): void {
    const hidden = (row: number, column: number) => row !== area.row || column !== area.column;
    this.changeCells(id, area, (cell, row, column) =>
      hidden(row, column) && (cell.value !== "" || cell.formula !== "") ? withContent(cell, { value: "" }) : cell,
    );
    this.setMerges(id, [...this.sheet(id).merges, area]);
  }

  unmerge(id: string, area: Area): void {
    const { merges } = this.sheet(id);
    const kept = merges.filter((each) => !intersection(each, area));
    if (kept.length < merges.length) this.setMerges(id, kept);
  }

  band(sheet: string, axis: Axis, index: number): BandSize {
    return this.sheet(sheet).band(axis, index);
  }

  setBand(sheet: string, axis: Axis, from: number, count: number, change: BandChange): void {
    this.journal.note(this.sheet(sheet).setBand(axis, from, count, change));
  }

  freeze(sheet: string): { rows: number; columns: number } {
    return this.sheet(sheet).freeze;
  }

  setFreeze(id: string, rows: number, columns: number): void {
    const sheet = this.sheet(id);
    const before = sheet.freeze;
    sheet.freeze = { rows, columns };
    this.journal.note(() => void (sheet.freeze = before));
  }

  beginStep(): void {
    this.journal.begin();
  }

  endStep(): void {
    this.journal.end();
  }

  undo(): void {
    this.journal.undo();
  }

  canUndo(): boolean {
    return this.journal.size > 0;
  }

  /** Makes the present state the one that undo cannot go behind. */
  forgetUndo(): void {
    this.journal.clear();
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  listen(listener: (change: WorkbookChange) => void): void {
    this.listeners.push(listener);
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.list.find((each) => each.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  private changeCells(id: string, area: Area, next: Parameters<MemorySheet["change"]>[1]): void {
    const takeBack = this.sheet(id).change(area, next);
    this.journal.note(() => {
      takeBack();
      this.emit({ kind: "cells", sheet: id, area });
    });
  }

  private setMerges(id: string, merges: readonly Area[]): void {
    const sheet = this.sheet(id);
    const before = sheet.merges;
    sheet.merges = merges;
    this.journal.note(() => void (sheet.merges = before));
  }

  private move(from: number, to: number): void {
    const [sheet] = this.list.splice(from, 1);
    if (sheet) this.list.splice(to, 0, sheet);
  }

  private remove(sheet: MemorySheet): void {
    const position = this.list.indexOf(sheet);
    this.list.splice(position, 1);
    const neighbour = this.list[Math.min(position, this.list.length - 1)];
    if (this.active === sheet.id && neighbour) this.activate(neighbour.id);
    this.emit({ kind: "deleted", sheet: sheet.id });
  }

  private nextId(): string {
    return `{${(++this.lastId).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  private freeName(): string {
    let number = this.list.length + 1;
    while (this.list.some(({ name }) => name === `Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private emit(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
