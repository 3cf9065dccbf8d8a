import { IUndoRedoService, type ICellData, type IMutationInfo, type Injector, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  AddWorksheetMergeMutation,
  FormulaDataModel,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { fillMatrix, intersection, type Area } from "../../host/area";
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
  WorkbookChange,
} from "../../host/workbook";
import { bandOf, changeBands } from "./bands";
import { dataOf, valueOf } from "./cell-data";
import { areaOf, rangeOf } from "./range";
import type { Recalculation } from "./recalculation";
import { addSheet, deleteSheet, grow } from "./sheets";
import { formatOf, hexColor, styleOf } from "./style-data";
import type { UniverTarget } from "./target";
import { UndoStep } from "./undo-step";
import { watchUniver } from "./watch";

type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * The workbook a person sees. Reads Univer's model, not its display, which formats values on the way out; writes by its
 * mutations, so that a batch is one step of undo.
 */
export class UniverWorkbook implements UniverTarget {
  readonly step: UndoStep;
  private readonly listeners: ((change: WorkbookChange) => void)[] = [];
  private readonly veryHidden = new Set<string>();

  constructor(
    readonly api: FUniver,
    readonly univer: FWorkbook,
    readonly injector: Injector,
    private readonly recalculation: Recalculation,
  ) {
    this.step = new UndoStep(injector, univer.getId());
    recalculation.begin(univer.getSheets().some((sheet) => holdsFormula(sheet.getSheet())));
    watchUniver(this, api, (change) => this.emit(change));
  }

  get name(): string {
    return this.univer.getName();
  }

  sheets(): readonly SheetInfo[] {
    return this.univer.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      visibility: this.visibility(sheet),
      tabColor: hexColor(sheet.getTabColor() ?? ""),
    }));
  }

  activeSheet(): string {
    return this.univer.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.univer.setActiveSheet(this.sheet(id));
  }

  selection(): { sheet: string; area: Area } {
    const range = this.univer.getActiveRange();
    if (!range) return { sheet: this.activeSheet(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return { sheet: range.getSheetId(), area: areaOf(range.getRange()) };
  }

  select(id: string, area: Area): void {
    const sheet = this.sheet(id);
    if (this.activeSheet() !== id) this.univer.setActiveSheet(sheet);
    const inside = intersection(area, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
    if (!inside) return;
    const range = sheet.getRange(rangeOf(inside));
    range.activate();
    sheet.scrollToCell(Math.max(0, inside.row - 3), Math.max(0, inside.column - 2));
  }

  addSheet(name?: string): string {
    return addSheet(this, name);
  }

  renameSheet(id: string, name: string): void {
    const before = this.sheet(id).getSheetName();
    this.mutate(SetWorksheetNameMutation.id, id, { name }, { name: before });
    this.emit({ kind: "renamed", sheet: id, before, after: name });
  }

  moveSheet(id: string, position: number): void {
    const from = this.sheets().findIndex((sheet) => sheet.id === id);
    this.mutate(
      SetWorksheetOrderMutation.id,
      id,
      { fromOrder: from, toOrder: position },
      { fromOrder: position, toOrder: from },
    );
  }

  deleteSheet(id: string): void {
    this.sheet(id);
    deleteSheet(this, id);
  }

  setVisibility(id: string, visibility: SheetVisibility): void {
    const hidden = Number(this.sheet(id).isSheetHidden());
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    this.mutate(SetWorksheetHideMutation.id, id, { hidden: visibility === "Visible" ? 0 : 1 }, { hidden });
  }

  setTabColor(id: string, color: string): void {
    const before = this.sheet(id).getTabColor();
    this.mutate(SetTabColorMutation.id, id, { color }, { color: before });
  }

  usedArea(id: string, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const extend = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.sheet(id)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const used = cell && (hasContent(cell) || (!valuesOnly && cell.s !== undefined && cell.s !== null));
        if (used) extend(row, column);
      });
    for (const [row, line] of Object.entries(this.spills(id))) {
      for (const column of Object.keys(line)) extend(Number(row), Number(column));
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  values(id: string, area: Area): CellValue[][] {
    const sheet = this.sheet(id).getSheet();
    const spills = this.spills(id);
    return fillMatrix(area, (row, column) => valueOf(sheet.getCellRaw(row, column), spills[row]?.[column]));
  }

  formulas(id: string, area: Area): string[][] {
    return this.inside(id, area, "", (sheet, range) => sheet.getRange(range).getFormulas());
  }

  texts(id: string, area: Area): string[][] {
    const shown = this.inside(id, area, "", (sheet, range) => sheet.getRange(range).getDisplayValues());
    // A truth value is drawn as a word and handed out as a number.
    return this.values(id, area).map((row, i) =>
      row.map((value, j) => (typeof value === "boolean" ? String(value).toUpperCase() : (shown[i]?.[j] ?? ""))),
    );
  }

  numberFormats(id: string, area: Area): string[][] {
    const sheet = this.sheet(id).getSheet();
    return fillMatrix(area, (row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? "General");
  }

  write(id: string, area: Area, content: readonly (readonly (CellContent | null)[])[]): void {
    const single = area.rows * area.columns === 1;
    const before = single ? this.values(id, area)[0]?.[0] : undefined;
    this.setCells(id, area, (i, j) => {
      const cell = content[i]?.[j];
      return cell ? dataOf(cell) : null;
    });
    const after = single ? this.values(id, area)[0]?.[0] : undefined;
    const known = before !== undefined && after !== undefined ? { before, after } : {};
    this.emit({ kind: "cells", sheet: id, area, ...known });
  }

  setNumberFormats(id: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.setCells(
      id,
      area,
      (i, j) => {
        const pattern = formats[i]?.[j] ?? null;
        return pattern === null ? null : { s: { n: pattern === "General" ? null : { pattern } } };
      },
      SetStyleCommand.id,
    );
    this.emit({ kind: "format", sheet: id, area });
  }

  format(id: string, row: number, column: number): CellFormat {
    return formatOf(this.sheet(id).getSheet().getComposedCellStyle(row, column));
  }

  setFormat(id: string, area: Area, change: FormatChange): void {
    const sheet = this.sheet(id).getSheet();
    const align = (i: number, j: number) => sheet.getComposedCellStyle(area.row + i, area.column + j).ht;
    const style = change.indent === undefined ? styleOf(change) : null;
    this.setCells(id, area, (i, j) => ({ s: style ?? styleOf(change, align(i, j)) }), SetStyleCommand.id);
    this.emit({ kind: "format", sheet: id, area });
  }

  clearFormat(id: string, area: Area): void {
    this.setCells(id, area, () => ({ s: null }), SetStyleCommand.id);
    this.emit({ kind: "format", sheet: id, area });
  }

  merges(id: string): readonly Area[] {
    return this.sheet(id).getSheet().getMergeData().map(areaOf);
  }

  merge(id: string, area: Area): void {
    grow(this, id, area);
    const sheet = this.sheet(id).getSheet();
    this.setCells(id, area, (i, j) => {
      const cell = i === 0 && j === 0 ? null : sheet.getCellRaw(area.row + i, area.column + j);
      return cell && hasContent(cell) ? dataOf({ value: "" }) : null;
    });
    const ranges = [rangeOf(area)];
    this.mutate(AddWorksheetMergeMutation.id, id, { ranges }, { ranges }, RemoveWorksheetMergeMutation.id);
  }

  unmerge(id: string, area: Area): void {
    const touched = this.merges(id).filter((merge) => intersection(merge, area));
    if (touched.length === 0) return;
    const ranges = touched.map(rangeOf);
    this.mutate(RemoveWorksheetMergeMutation.id, id, { ranges }, { ranges }, AddWorksheetMergeMutation.id);
  }

  band(id: string, axis: Axis, index: number): BandSize {
    return bandOf(this.sheet(id).getSheet(), axis, index);
  }

  setBand(id: string, axis: Axis, from: number, count: number, change: BandChange): void {
    changeBands(this, this.sheet(id).getSheet(), { axis, from, count }, change);
  }

  freeze(id: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(id: string, rows: number, columns: number): void {
    const before = this.sheet(id).getFreeze();
    const after = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    this.mutate(SetFrozenMutation.id, id, after, { ...before });
  }

  beginStep(): void {
    this.step.begin();
  }

  endStep(): void {
    this.step.end();
  }

  undo(): void {
    void this.api.undo();
  }

  canUndo(): boolean {
    return this.injector.get(IUndoRedoService).pitchTopUndoElement() !== null;
  }

  /** Tells now and whenever it changes whether there is something to undo. */
  onUndoable(listener: (possible: boolean) => void): void {
    this.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos }) => listener(undos > 0));
  }

  settle(): Promise<void> {
    return this.recalculation.settled();
  }

  listen(listener: (change: WorkbookChange) => void): void {
    this.listeners.push(listener);
  }

  mutate(id: string, sheet: string, params: object, back: object, backId = id): void {
    const target = { unitId: this.univer.getId(), subUnitId: sheet };
    this.step.run(id, { ...target, ...params }, { id: backId, params: { ...target, ...back } });
  }

  sheet(id: string): FWorksheet {
    const sheet = this.univer.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  emit(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /**
   * A change of style alone keeps the value's type: where a cell is formatted as text Univer would make it text's, and
   * a truth value a number.
   * @param trigger says that only styles change: Univer takes a cell's formula away when it is written to without one,
   *   unless the change comes from its own styling command
   */
  private setCells(id: string, area: Area, cell: (i: number, j: number) => ICellData | null, trigger?: string): void {
    grow(this, id, area);
    const sheet = this.sheet(id).getSheet();
    const cellValue: CellMatrix = {};
    let changed = false;
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const data = cell(i, j);
        if (!data) continue;
        const [row, column] = [area.row + i, area.column + j];
        const type = "v" in data ? null : sheet.getCellRaw(row, column)?.t;
        (cellValue[row] ??= {})[column] = type ? { ...data, t: type } : data;
        changed = true;
      }
    }
    if (!changed) return;
    const params = { unitId: this.univer.getId(), subUnitId: id, cellValue, ...(trigger ? { trigger } : {}) };
    const back: IMutationInfo = {
      id: SetRangeValuesMutation.id,
      params: SetRangeValuesUndoMutationFactory(this.injector, params),
    };
    this.step.run(SetRangeValuesMutation.id, params, back);
  }

  /** A sheet of Univer has an end; beyond it there is `blank`. */
  private inside<T>(
    id: string,
    area: Area,
    blank: T,
    read: (sheet: FWorksheet, range: ReturnType<typeof rangeOf>) => T[][],
  ): T[][] {
    const sheet = this.sheet(id);
    const common = intersection(area, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
    const known = common ? read(sheet, rangeOf(common)) : [];
    return fillMatrix(area, (row, column) => known[row - area.row]?.[column - area.column] ?? blank);
  }

  private spills(id: string): CellMatrix {
    const all = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return (all[this.univer.getId()]?.[id] as CellMatrix | undefined) ?? {};
  }

  private visibility(sheet: FWorksheet): SheetVisibility {
    if (!sheet.isSheetHidden()) return "Visible";
    return this.veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
  }
}

function hasContent({ v, f, si, p }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si) || Boolean(p);
}

function holdsFormula(sheet: Worksheet): boolean {
  let found = false;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    found ||= Boolean(cell?.f ?? cell?.si);
    return found ? false : undefined;
  });
  return found;
}
