import type { CellRef, Range } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { EditPlan } from "../core/edits/edit-plan";

/**
 * All that the add-in and the command line want of a workbook, whoever keeps it: Excel, a file, or memory.
 * Every method rejects with a WorkbookError and nothing else. Reading never writes.
 */
export interface WorkbookPort {
  readonly capabilities: Capabilities;
  /** Where the person is. */
  whereabouts(call?: Call): Promise<Whereabouts>;
  /** All sheets in the workbook's order. */
  sheets(call?: Call): Promise<readonly SheetInfo[]>;
  /** Errors: sheet-gone; too-large. */
  read(sheet: string, call?: Call): Promise<Grid>;
  /** What the comments on a sheet's cells say. Errors: sheet-gone; unsupported. */
  comments(sheet: string, call?: Call): Promise<readonly CellComment[]>;
  /**
   * Re-reads and compares, writes in one batch, reads back. All or nothing: on any error `aftermath` says that nothing
   * was written, that it was taken back, or that the host did not let us find out.
   */
  apply(plan: EditPlan, call?: Call): Promise<Applied>;
  /**
   * Shows the sheet of the first cell and selects the cells that lie on it; the others are left out. Where the host can
   * select only one area at a time it is the one that the first cell lies in.
   */
  select(cells: readonly CellRef[], call?: Call): Promise<void>;
  /** Reports changes made by others than this port, until the returned function is called. Only a hint: it has holes. */
  watch(listener: (change: Change) => void, call?: Call): Promise<() => Promise<void>>;
  readonly settings: Readonly<Record<SettingsPlace, SettingsStore>>;
}

/** How a call is to run. */
export interface Call {
  /** Ends the call with `cancelled`. A write that has begun is finished or taken back first. */
  readonly signal?: AbortSignal;
  /** Cells done and cells in all, while a large sheet is read or written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called once when the host has not answered for three seconds; most often a cell is being edited. */
  readonly onWaiting?: () => void;
}

export interface Capabilities {
  /** False: `apply` always rejects with read-only. */
  readonly canWrite: boolean;
  /** False: `select` does nothing. */
  readonly canSelect: boolean;
  /** False: `watch` never reports. */
  readonly canWatch: boolean;
  /** False: the host or the file keeps no comments on cells, or this port cannot read them. */
  readonly canComment: boolean;
  /** False: the host or the file draws no charts, or this port cannot make any. */
  readonly canChart: boolean;
  /** Whether the host recalculates formulas as soon as they are written. */
  readonly recalculates: boolean;
  /** Whether Excel's own undo takes a whole plan back in one step. */
  readonly undoneByHost: boolean;
  /** False: the machine keeps nothing after the session. */
  readonly remembersOnMachine: boolean;
}

export interface Whereabouts {
  /** The workbook's name, "" where it has none. */
  readonly workbook: string;
  /** The active cell; its sheet is the active sheet. */
  readonly cell: CellRef;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  /** Known before writing, so that copying can be offered instead. */
  readonly protected: boolean;
}

export interface CellComment {
  readonly cell: CellRef;
  /** Of the first entry where people have answered. */
  readonly text: string;
}

export interface Applied {
  /** Takes the plan back; made from what was found before and read back after writing. */
  readonly undo: EditPlan;
}

export type Change =
  /** Null: somewhere on the sheet. */
  | { readonly kind: "cells"; readonly sheet: string; readonly range: Range | null }
  | { readonly kind: "activated"; readonly sheet: string }
  /** Sheets were added, deleted or renamed. */
  | { readonly kind: "sheets" };

/** machine: for this person on this machine, whatever the workbook; workbook: travels with the file. */
export type SettingsPlace = "machine" | "workbook";

/** Texts under keys. What they mean, and migration, is `core/settings`'. */
export interface SettingsStore {
  /** Null where nothing is kept or nothing can be kept. */
  get(key: string, call?: Call): Promise<string | null>;
  /** All that is kept, by key, at the price of one `get`. */
  all(call?: Call): Promise<ReadonlyMap<string, string>>;
  /** Null removes. Errors: read-only; unsupported. */
  set(key: string, text: string | null, call?: Call): Promise<void>;
}
