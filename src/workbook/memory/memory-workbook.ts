import type { CellRef } from "../../core/grid/address";
import { cellKey, type Grid } from "../../core/grid/grid";
import { applied } from "../../core/edits/applied";
import { cellFormats } from "../../core/edits/cell-format";
import { beforeAt, isBlank } from "../../core/edits/cell-state";
import type { CellEdit, EditPlan } from "../../core/edits/edit-plan";
import { inverse } from "../../core/edits/inverse";
import type { Standing } from "../../core/edits/standing";
import { answer } from "../answer";
import { checkPlan } from "../check-plan";
import type {
  Applied,
  Call,
  Capabilities,
  CellComment,
  Change,
  SettingsStore,
  SheetInfo,
  Whereabouts,
  WorkbookPort,
} from "../port";
import { WorkbookError } from "../workbook-error";

export interface MemoryWorkbookOptions {
  readonly name?: string;
  readonly protectedSheets?: readonly string[];
  readonly readOnly?: boolean;
}

/**
 * A workbook that is nothing but its grids: the port for tests and for the pane outside Excel. It computes no
 * formulas: a written one holds the result that the plan expects.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly capabilities: Capabilities;
  readonly settings: Readonly<Record<"machine" | "workbook", SettingsStore>>;
  /** What was selected last; the first cell is the active one. */
  selection: readonly CellRef[];
  #grids: readonly Grid[];
  readonly #name: string;
  readonly #protected: ReadonlySet<string>;
  /** Formats that were left on cells without content: a Grid does not keep them. */
  readonly #blankFormats = new Map<string, Map<number, string>>();
  /** Heights in points of rows that have one of their own, which a Grid does not keep either. */
  readonly #rowHeights = new Map<string, number>();
  /** How many charts lie on a sheet, where any do. */
  readonly #charts = new Map<string, number>();
  readonly #comments = new Map<string, CellComment>();
  readonly #kept = { machine: new Map<string, string>(), workbook: new Map<string, string>() };
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(grids: readonly Grid[], options: MemoryWorkbookOptions = {}) {
    if (grids.length === 0) throw new RangeError("a workbook has at least one sheet");
    this.#grids = grids;
    this.#name = options.name ?? "";
    this.#protected = new Set(options.protectedSheets);
    const writable = options.readOnly !== true;
    this.capabilities = {
      canWrite: writable,
      canSelect: true,
      canWatch: true,
      canComment: true,
      canChart: true,
      recalculates: false,
      undoneByHost: false,
      remembersOnMachine: false,
    };
    this.settings = {
      machine: this.#settings(this.#kept.machine, true),
      workbook: this.#settings(this.#kept.workbook, writable),
    };
    this.selection = [{ sheet: grids[0]?.sheet ?? "", row: 1, column: 1 }];
  }

  /** Everything as it stands, past the port: for tests that compare before with after. */
  get grids(): readonly Grid[] {
    return this.#grids;
  }

  /** What somebody else does to the workbook meanwhile; those who watch hear of it. */
  replace(grid: Grid): void {
    this.#grids = this.#grids.map((old) => (old.sheet === grid.sheet ? grid : old));
    this.#tell({ kind: "cells", sheet: grid.sheet, range: null });
  }

  /** Somebody else deletes a sheet. */
  drop(sheet: string): void {
    this.#grids = this.#grids.filter((grid) => grid.sheet !== sheet);
    this.#tell({ kind: "sheets" });
  }

  whereabouts(call?: Call): Promise<Whereabouts> {
    return answer(call, () => {
      const [cell = { sheet: this.#grids[0]?.sheet ?? "", row: 1, column: 1 }] = this.selection;
      return { workbook: this.#name, cell };
    });
  }

  sheets(call?: Call): Promise<readonly SheetInfo[]> {
    return answer(call, () =>
      this.#grids.map(({ sheet, visibility }) => ({
        name: sheet,
        visibility,
        protected: this.#protected.has(sheet),
      })),
    );
  }

  read(sheet: string, call?: Call): Promise<Grid> {
    return answer(call, () => this.#grid(sheet));
  }

  comments(sheet: string, call?: Call): Promise<readonly CellComment[]> {
    return answer(call, () => {
      const { sheet: name } = this.#grid(sheet);
      return [...this.#comments.values()].filter(({ cell }) => cell.sheet === name);
    });
  }

  apply(plan: EditPlan, call?: Call): Promise<Applied> {
    return answer(call, () => {
      if (!this.capabilities.canWrite) throw new WorkbookError("read-only");
      const found = this.#standing();
      checkPlan(plan, {
        ...found,
        merges: (sheet) => this.#grid(sheet).merges,
        isProtected: (sheet) => this.#protected.has(sheet),
      });
      this.#write(plan, found);
      return { undo: inverse(plan, found, this.#standing()) };
    });
  }

  select(cells: readonly CellRef[], call?: Call): Promise<void> {
    return answer(call, () => {
      const [first] = cells;
      if (!first) return;
      if (this.#grid(first.sheet).visibility !== "visible") {
        throw new WorkbookError("sheet-hidden", { values: { sheet: first.sheet } });
      }
      this.selection = cells.filter(({ sheet }) => sheet === first.sheet);
    });
  }

  watch(listener: (change: Change) => void, call?: Call): Promise<() => Promise<void>> {
    return answer(call, () => {
      this.#listeners.add(listener);
      return () => answer(undefined, () => void this.#listeners.delete(listener));
    });
  }

  #write(plan: EditPlan, found: Standing): void {
    const edits = plan.edits.map((edit): CellEdit => {
      const { final } = cellFormats(edit.after, found.cell(edit.cell).numberFormat, edit.numberFormat);
      return { ...edit, numberFormat: final };
    });
    this.#grids = applied({ ...plan, edits }, this.#grids);
    for (const { cell, numberFormat = "General" } of edits) {
      const formats = this.#blankFormats.get(cell.sheet) ?? new Map<number, string>();
      this.#blankFormats.set(cell.sheet, formats.set(cellKey(cell.row, cell.column), numberFormat));
    }
    for (const { name, charts = [] } of plan.addSheets ?? []) this.#charts.set(name, charts.length);
    for (const { name } of plan.removeSheets ?? []) {
      this.#blankFormats.delete(name);
      this.#charts.delete(name);
    }
    for (const { sheet, row, height } of plan.rowHeights ?? []) {
      if (height === null) this.#rowHeights.delete(rowKey(sheet, row));
      else this.#rowHeights.set(rowKey(sheet, row), height);
    }
    for (const { key, after } of plan.settings ?? []) keep(this.#kept.workbook, key, after);
    for (const { cell, after } of plan.comments ?? []) {
      if (after === null) this.#comments.delete(commentKey(cell));
      else this.#comments.set(commentKey(cell), { cell, text: after });
    }
  }

  #standing(): Standing {
    const grids = this.#grids;
    const comments = new Map(this.#comments);
    const heights = new Map(this.#rowHeights);
    const charts = new Map(this.#charts);
    return {
      sheets: grids.map(({ sheet }) => sheet),
      cell: ({ sheet, row, column }) => {
        const state = beforeAt(this.#grid(sheet, grids), row, column);
        const format = this.#blankFormats.get(sheet)?.get(cellKey(row, column));
        return isBlank(state) && format !== undefined ? { ...state, numberFormat: format } : state;
      },
      grid: (sheet) => grids.find((grid) => grid.sheet === sheet) ?? null,
      setting: (key) => this.#kept.workbook.get(key) ?? null,
      comment: (cell) => comments.get(commentKey(cell))?.text ?? null,
      charts: (sheet) => charts.get(sheet) ?? 0,
      rowHeight: (sheet, row) => heights.get(rowKey(sheet, row)) ?? null,
    };
  }

  #grid(sheet: string, grids = this.#grids): Grid {
    const grid = grids.find((candidate) => candidate.sheet === sheet);
    if (!grid) throw new WorkbookError("sheet-gone", { values: { sheet } });
    return grid;
  }

  #settings(kept: Map<string, string>, writable: boolean): SettingsStore {
    return {
      get: (key, call) => answer(call, () => kept.get(key) ?? null),
      all: (call) => answer(call, () => new Map(kept)),
      set: (key, text, call) =>
        answer(call, () => {
          if (!writable) throw new WorkbookError("read-only");
          keep(kept, key, text);
        }),
    };
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function commentKey({ sheet, row, column }: CellRef): string {
  return JSON.stringify([sheet, row, column]);
}

function rowKey(sheet: string, row: number): string {
  return `${row}:${sheet}`;
}

function keep(kept: Map<string, string>, key: string, text: string | null): void {
  if (text === null) kept.delete(key);
  else kept.set(key, text);
}
