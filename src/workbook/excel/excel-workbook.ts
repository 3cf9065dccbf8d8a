import type { CellRef } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { EditPlan } from "../../core/edits/edit-plan";
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
import { readComments } from "./comments";
import { HostSession, type HostContext, type SessionOptions } from "./host-session";
import { machineSettings, storage } from "./machine-settings";
import { readSheet } from "./read-sheet";
import { selectCells } from "./select-cells";
import { visibilityOf } from "./visibility";
import { OwnChanges, watchWorkbook } from "./watch";
import { workbookSettings } from "./workbook-settings";

/** The port over Office.js. To be made once `Office.onReady` has resolved, inside Excel. */
export class ExcelWorkbook implements WorkbookPort {
  readonly capabilities: Capabilities;
  readonly settings: Readonly<Record<"machine" | "workbook", SettingsStore>>;
  readonly #session: HostSession;
  readonly #own = new OwnChanges();

  constructor(options?: SessionOptions) {
    this.#session = new HostSession(options);
    this.capabilities = {
      canWrite: Office.context.document.mode !== Office.DocumentMode.ReadOnly,
      canSelect: true,
      canWatch: true,
      canComment: Office.context.requirements.isSetSupported("ExcelApi", "1.10"),
      canChart: Office.context.requirements.isSetSupported("ExcelApi", "1.7"), // series of their own cells
      recalculates: true,
      undoneByHost: Office.context.requirements.isSetSupported("ExcelApi", "1.20"),
      remembersOnMachine: storage() !== null,
    };
    this.settings = {
      machine: machineSettings(),
      workbook: workbookSettings(this.#session, () => this.#needWritable()),
    };
  }

  whereabouts(call?: Call): Promise<Whereabouts> {
    return this.#reading(call, async (context) => {
      const { workbook } = context;
      workbook.load("name");
      const cell = workbook.getActiveCell();
      cell.load("rowIndex,columnIndex");
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return {
        workbook: workbook.name,
        cell: { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 },
      };
    });
  }

  sheets(call?: Call): Promise<readonly SheetInfo[]> {
    return this.#reading(call, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      return worksheets.items.map(({ name, visibility, protection }) => ({
        name,
        visibility: visibilityOf(visibility),
        protected: protection.protected,
      }));
    });
  }

  read(sheet: string, call?: Call): Promise<Grid> {
    return this.#session.exclusive(call, () => readSheet(this.#session, sheet, call));
  }

  comments(sheet: string, call?: Call): Promise<readonly CellComment[]> {
    return this.#reading(call, async (context) => [...(await readComments(context, [sheet])).values()]);
  }

  apply(plan: EditPlan, call?: Call): Promise<Applied> {
    return this.#session.exclusive(call, async () => {
      this.#needWritable();
      // Reading comes first, and many a day it stays at that.
      const { applyPlan } = await import(/* webpackChunkName: "apply-plan" */ "./apply-plan");
      return this.#own.whileWriting(() => applyPlan(this.#session, plan, call));
    });
  }

  async select(cells: readonly CellRef[], call?: Call): Promise<void> {
    const [first, ...others] = cells;
    if (!first) return;
    const willActivate = (sheetId: string) => this.#own.willActivate(sheetId);
    await this.#session.exclusive(call, () => selectCells(this.#session, [first, ...others], willActivate, call));
  }

  watch(listener: (change: Change) => void, call?: Call): Promise<() => Promise<void>> {
    return this.#session.exclusive(call, () => watchWorkbook(this.#session, this.#own, listener, call));
  }

  #reading<T>(call: Call | undefined, work: (context: HostContext) => Promise<T>): Promise<T> {
    return this.#session.exclusive(call, () => this.#session.run("read", call, "", work));
  }

  #needWritable(): void {
    if (!this.capabilities.canWrite) throw new WorkbookError("read-only");
  }
}
