import type { Grid } from "../../core/grid/grid";
import type { UnreadSheet } from "../../core/review/summary";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Kernel } from "../session/kernel";
import type { ReadingActions } from "../session/reading-actions";
import type { Words } from "../words";

export interface OverviewActions {
  /** Reads every sheet, the hidden ones too, and shows what all their tables say. */
  openOverview(): Promise<void>;
  closeOverview(): void;
  /** Goes to one table of the overview, in Excel too unless its sheet is hidden. `nth`: which of its sheet's tables, from 0. */
  openTable(sheet: string, nth: number): Promise<void>;
  /** Lays the summary on the table as a sheet to be added. */
  previewSummary(words: Words): Promise<void>;
}

export function overviewActions(kernel: Kernel, reading: ReadingActions): OverviewActions {
  const { port, core, session, dispatch, run } = kernel;
  return {
    async openOverview() {
      dispatch({ type: "overview", action: { type: "open", open: true } });
      await run("reading", async (call) => {
        const sheets = await port.sheets(call);
        const grids: Grid[] = [];
        const unread: UnreadSheet[] = [];
        for (const { name } of sheets) {
          try {
            grids.push(await port.read(name, call));
          } catch (error) {
            // One sheet of raw data is no reason to say nothing of the others
            if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
            unread.push({ sheet: name, why: { id: error.messageId, values: error.values } });
          }
        }
        const { summarise } = await import("../../core/review/summary");
        const hidden = new Set(sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name])));
        const summary = summarise(await core.review(grids, kernel.options()), hidden, unread);
        dispatch({ type: "overview", action: { type: "summary", summary } });
        dispatch({ type: "idle" });
      });
      // Cancelled or failed: there is nothing to show, and what was there before is there again.
      if (session().overview.summary === null) dispatch({ type: "overview", action: { type: "open", open: false } });
    },
    closeOverview: () => dispatch({ type: "overview", action: { type: "open", open: false } }),
    async openTable(sheet, nth) {
      const table = session().overview.summary?.tables.find((one) => one.sheet === sheet && one.nth === nth);
      if (table && !table.hidden) {
        await reading.go([{ sheet, row: table.range.top, column: table.range.left }]);
        if (session().fault?.during === "selecting") return;
      }
      await reading.read(sheet);
      if (session().fault || session().reading?.sheet.name !== sheet) return;
      reading.showTable(nth);
      dispatch({ type: "overview", action: { type: "open", open: false } });
    },
    async previewSummary(words) {
      const { summary } = session().overview;
      if (!summary) return;
      await run("reading", async (call) => {
        const { planSummarySheet } = await import("../../core/plans/summary-sheet");
        const names = (await port.sheets(call)).map(({ name }) => name);
        const plan = planSummarySheet(summary, names, words, port.capabilities.canChart);
        dispatch({ type: "preview", preview: { plan, purpose: "summary" } });
        dispatch({ type: "idle" });
      });
    },
  };
}
