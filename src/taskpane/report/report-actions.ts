import type { EditPlan } from "../../core/edits/edit-plan";
import type { BoundReports } from "../../core/plans/bound-reports";
import type { ReportPlace } from "../../core/plans/insert-report";
import type { Decision } from "../../core/plans/report-refresh";
import { reportBindings } from "../../core/settings/report-bindings";
import { settingsInForce } from "../../core/settings/settings";
import type { Call } from "../../workbook/port";
import type { Kernel } from "../session/kernel";
import type { ReportOnSheet } from "./report-state";

export interface ReportActions {
  /** Lays the report on the table: as a sheet of its own, from the selected cell, or into the form's own cells. */
  previewReport(where: ReportPlace["kind"]): Promise<void>;
  /** Lays on the table what brings a written report up to date, with what the person decided of texts they edited. */
  previewRefresh(report: ReportOnSheet, decisions?: readonly Decision[]): Promise<void>;
}

export function reportActions({ port, core, session, dispatch, run }: Kernel): ReportActions {
  /** What the workbook keeps at this moment: the plan is only applied while it does. */
  const bound = async (call: Call): Promise<BoundReports> => ({
    text: await port.settings.workbook.get(reportBindings.key, call),
    reports: session().settings.workbook.reportBindings,
  });
  const show = (plan: EditPlan, purpose: "report" | "refresh"): void => {
    dispatch({ type: "preview", preview: { plan, purpose } });
    dispatch({ type: "idle" });
  };

  return {
    async previewReport(where) {
      const { reading, table } = session();
      if (!reading) return;
      await run("reading", async (call) => {
        const kept = await bound(call);
        const place = async (): Promise<ReportPlace> => {
          if (where === "new-sheet") return { kind: where, sheetNames: reading.sheets.map(({ name }) => name) };
          if (where === "form") return { kind: where, grid: reading.grid };
          const { cell } = await port.whereabouts(call);
          return { kind: where, grid: await port.read(cell.sheet, call), cell };
        };
        const settings = settingsInForce(session().settings);
        const { planReport } = await core.reports();
        show(planReport(reading.review, table, settings, await place(), kept), "report");
      });
    },
    async previewRefresh({ kept, grid }, decisions = []) {
      await run("reading", async (call) => {
        const { planRefresh } = await core.reports();
        show(planRefresh(await bound(call), kept, grid, decisions), "refresh");
      });
    },
  };
}
