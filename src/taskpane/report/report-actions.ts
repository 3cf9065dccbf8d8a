import type { Kernel } from "../session/kernel";

export interface ReportActions {
  /** Lays the report on the table, as a sheet of its own or from the selected cell. */
  previewReport(where: "new-sheet" | "selected-cell"): Promise<void>;
}

export function reportActions({ port, core, session, dispatch, run }: Kernel): ReportActions {
  return {
    async previewReport(where) {
      const { reading, table } = session();
      if (!reading) return;
      if (where === "new-sheet") {
        const names = reading.sheets.map((sheet) => sheet.name);
        const plan = core.planReport(reading.review, table, names);
        dispatch({ type: "preview", preview: { plan, purpose: "report" } });
        return;
      }
      await run("reading", async (call) => {
        const { cell } = await port.whereabouts(call);
        const grid = await port.read(cell.sheet, call);
        const plan = core.planReportAt(reading.review, table, grid, cell);
        dispatch({ type: "preview", preview: { plan, purpose: "report" } });
        dispatch({ type: "idle" });
      });
    },
  };
}
