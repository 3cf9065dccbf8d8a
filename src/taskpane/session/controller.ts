import { a1, a1Range, type CellRef } from "../../core/grid/address";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { ProfileId } from "../../core/evaluation/profile";
import type { Review, ReviewOptions } from "../../core/review/review";
import {
  settingsInForce,
  withSetting,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from "../../core/settings/settings";
import type { Grid } from "../../core/grid/grid";
import type { Call, WorkbookPort } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Action } from "./reducer";
import { readLayeredSettings } from "./read-settings";
import type { Preview, Reading, Session } from "./session";

/** The core as the pane uses it; loaded as a chunk of its own. */
export interface Core {
  review(grids: readonly Grid[], options: ReviewOptions): Review;
  /** Addresses of the scores that differ and may be written. */
  writable(review: Review, table: number, grid: Grid): ReadonlySet<string>;
  planScores(review: Review, table: number, grid: Grid, picked: ReadonlySet<string>): EditPlan;
  planReport(review: Review, table: number, sheetNames: readonly string[]): EditPlan;
  planReportAt(review: Review, table: number, grid: Grid, cell: CellRef): EditPlan;
}

/** What a person can ask for. The only code of the pane that calls the workbook; it shows nothing itself. */
export interface Controller {
  /** Reads the active sheet, or the one named, and reviews it. */
  read(sheet?: string): Promise<void>;
  cancel(): void;
  go(cells: readonly CellRef[]): Promise<void>;
  showTable(index: number): void;
  chooseProfile(profile: ProfileId): void;
  /** Sets one thing, on this machine or in the workbook, and reviews again with it. Nothing is set when it fails. */
  set<Name extends SettingName>(layer: SettingsLayer, name: Name, value: Settings[Name]): Promise<void>;
  previewScores(): void;
  previewReport(where: "new-sheet" | "selected-cell"): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  /** Starts to listen for changes; returns what ends it. */
  listen(): Promise<() => Promise<void>>;
}

export function makeController(
  port: WorkbookPort,
  core: Core,
  session: () => Session,
  dispatch: (action: Action) => void,
): Controller {
  let running: AbortController | null = null;

  /** One task at a time; its faults end in the session, never in the air. */
  async function run(what: "reading" | "writing" | "undoing", task: (call: Call) => Promise<void>): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    dispatch({ type: "busy", what });
    try {
      await task({
        signal: mine.signal,
        onProgress: (done, total) => dispatch({ type: "progress", done, total }),
        onWaiting: () => dispatch({ type: "waiting" }),
      });
    } catch (error) {
      if (running !== mine) return; // a newer task took over and reports for itself
      if (error instanceof WorkbookError && error.code === "cancelled" && error.aftermath !== "unsure") {
        dispatch({ type: "idle" });
      } else dispatch({ type: "fault", fault: { error: asError(error), during: what } });
    } finally {
      if (running === mine) running = null;
    }
  }

  async function read(sheet?: string): Promise<void> {
    await run("reading", async (call) => {
      const name = sheet ?? (await port.whereabouts(call)).cell.sheet;
      const sheets = await port.sheets(call);
      const info = sheets.find((one) => one.name === name);
      if (!info) throw new WorkbookError("sheet-gone", { values: { sheet: name } });
      const grid = await port.read(name, call);
      const { layers, problems } = await readLayeredSettings(port, call);
      dispatch({ type: "settings", settings: layers, problems });
      const review = core.review([grid], options());
      dispatch({
        type: "read",
        reading: { sheet: info, grid, review, sheets },
        picked: core.writable(review, 0, grid),
      });
    });
  }

  function options(): ReviewOptions {
    return { profile: session().profile, settings: settingsInForce(session().settings) };
  }

  function reviewAgain({ grid }: Reading, table: number): void {
    const review = core.review([grid], options());
    dispatch({ type: "reviewed", review, picked: core.writable(review, table, grid) });
  }

  async function write(): Promise<void> {
    const { preview, reading } = session();
    if (!preview || !reading) return;
    await run("writing", async (call) => {
      const { undo } = await port.apply(preview.plan, call);
      dispatch({
        type: "done",
        done: {
          purpose: preview.purpose,
          cells: preview.plan.edits.length,
          sheetsAdded: (preview.plan.addSheets ?? []).map((sheet) => sheet.name),
          undo,
        },
      });
    });
    // What was written is read again, so that findings and scores speak of the sheet as it is now.
    if (session().done && !session().fault) await read(reading.sheet.name);
  }

  return {
    read,
    write,
    cancel: () => running?.abort(),
    async go(cells) {
      if (cells.length === 0) return;
      dispatch({ type: "selected", cells });
      try {
        await port.select(cells);
      } catch (error) {
        dispatch({ type: "fault", fault: { error: asError(error), during: "selecting" } });
      }
    },
    showTable(index) {
      const { reading } = session();
      if (reading) dispatch({ type: "table", index, picked: core.writable(reading.review, index, reading.grid) });
    },
    chooseProfile(profile) {
      const { reading, table } = session();
      dispatch({ type: "profile", profile });
      if (!reading) return;
      reviewAgain(reading, table);
    },
    async set(layer, name, value) {
      const { settings, settingProblems } = session();
      const changed = withSetting(settings[layer], name, value);
      try {
        await port.settings[layer].set(changed.key, changed.text);
      } catch (error) {
        dispatch({ type: "fault", fault: { error: asError(error), during: "setting" } });
        return;
      }
      dispatch({ type: "settings", settings: { ...settings, [layer]: changed.layer }, problems: settingProblems });
      const { reading, table } = session();
      if (reading) reviewAgain(reading, table);
    },
    previewScores() {
      const { reading, table, picked } = session();
      if (reading) show("scores", core.planScores(reading.review, table, reading.grid, picked));
    },
    async previewReport(where) {
      const { reading, table } = session();
      if (!reading) return;
      if (where === "new-sheet") {
        const names = reading.sheets.map((sheet) => sheet.name);
        show("report", core.planReport(reading.review, table, names));
        return;
      }
      await run("reading", async (call) => {
        const { cell } = await port.whereabouts(call);
        const grid = await port.read(cell.sheet, call);
        show("report", core.planReportAt(reading.review, table, grid, cell));
        dispatch({ type: "idle" });
      });
    },
    async undo() {
      const { done, reading } = session();
      if (!done) return;
      await run("undoing", async (call) => {
        await port.apply(done.undo, call);
        dispatch({ type: "undone" });
      });
      if (session().undone && reading) await read(reading.sheet.name);
    },
    listen: () =>
      port.watch((change) => {
        const { reading, busy } = session();
        if (busy?.what === "writing" || busy?.what === "undoing") return;
        if (change.kind === "activated") {
          if (change.sheet !== reading?.sheet.name) void read(change.sheet);
        } else if (change.kind === "sheets") dispatch({ type: "stale", address: null });
        else if (change.sheet === reading?.sheet.name) {
          dispatch({ type: "stale", address: change.range ? a1Range(change.range) : null });
        }
      }),
  };

  function show(purpose: Preview["purpose"], plan: EditPlan): void {
    dispatch({ type: "preview", preview: { plan, purpose } });
  }
}

/** The address by which a score is picked. */
export function pickKey(cell: CellRef): string {
  return a1(cell);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
