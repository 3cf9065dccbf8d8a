import { a1Range, quoteSheet, type CellRef } from "../../core/grid/address";
import type { Change } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";
import { readWritten, tableOfReport } from "../report/read-written";
import type { Kernel } from "./kernel";
import { readLayeredSettings } from "./read-settings";

export interface ReadingActions {
  /** Reads the active sheet, or the one named, and reviews it. */
  readonly read: (sheet?: string) => Promise<void>;
  cancel(): void;
  /** Shows and selects cells. */
  readonly go: (cells: readonly CellRef[]) => Promise<void>;
  showTable(index: number): void;
  /** Starts to listen for changes; returns what ends it. Where the host refuses, the session says so. */
  listen(): Promise<() => Promise<void>>;
}

export function readingActions(kernel: Kernel): ReadingActions {
  const { port, core, session, dispatch } = kernel;

  async function read(sheet?: string): Promise<void> {
    await kernel.run("reading", async (call) => {
      const asked = sheet ?? (await port.whereabouts(call)).cell.sheet;
      const sheets = await port.sheets(call);
      const { layers, problems } = await readLayeredSettings(port, call);
      // A report's own sheet stands for the table that it tells, as long as that is there.
      const told = tableOfReport(layers, asked);
      const name = sheets.some((one) => one.name === told) && told !== null ? told : asked;
      const info = sheets.find((one) => one.name === name);
      if (!info) throw new WorkbookError("sheet-gone", { values: { sheet: name } });
      const grid = await port.read(name, call);
      dispatch({ type: "settings", settings: layers, problems });
      const review = await core.review([grid], kernel.options());
      const written = await readWritten(port, core, { grid, review, sheets }, layers, call);
      dispatch({ type: "report", action: { type: "written", ...written } });
      dispatch({
        type: "read",
        reading: { sheet: info, grid, review, sheets, canWrite: port.capabilities.canWrite },
        again: session().reading?.sheet.name === name,
        picked: core.offered(review, 0, grid),
      });
    });
  }

  /** For menus and names only: where it fails they stay as they were, and whoever acts reads again. */
  async function listSheets(): Promise<void> {
    try {
      dispatch({ type: "sheets", sheets: await port.sheets() });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }

  function notice(change: Change): void {
    const { reading, busy, report } = session();
    if (busy?.what === "writing" || busy?.what === "undoing") return;
    if (change.kind === "activated") {
      if (change.sheet !== reading?.sheet.name) void read(change.sheet);
    } else if (change.kind === "sheets") void listSheets();
    else if (change.sheet === reading?.sheet.name || report.written.some(({ grid }) => grid.sheet === change.sheet)) {
      const at = change.range ? a1Range(change.range) : null;
      const home = change.sheet === reading?.sheet.name;
      dispatch({ type: "stale", address: at === null || home ? at : `${quoteSheet(change.sheet)}!${at}` });
    }
  }

  return {
    read,
    cancel: kernel.cancel,
    async go(cells) {
      if (cells.length === 0) return;
      dispatch({ type: "selected", cells });
      try {
        await port.select(cells);
      } catch (error) {
        kernel.fault(error, "selecting");
      }
    },
    showTable(index) {
      const { reading } = session();
      if (reading) dispatch({ type: "table", index, picked: core.offered(reading.review, index, reading.grid) });
    },
    async listen() {
      try {
        const stop = await port.watch(notice);
        dispatch({ type: "watching", failed: null });
        return stop;
      } catch (error) {
        dispatch({ type: "watching", failed: error instanceof Error ? error : new Error(String(error)) });
        return () => Promise.resolve();
      }
    },
  };
}
