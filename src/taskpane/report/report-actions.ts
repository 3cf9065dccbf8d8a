import type { CellRef } from "../../core/grid/address";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { BoundReports } from "../../core/plans/bound-reports";
import type { ReportPlace } from "../../core/plans/insert-report";
import type { Decision } from "../../core/plans/report-refresh";
import { reportBindings } from "../../core/settings/report-bindings";
import { settingsInForce } from "../../core/settings/settings";
import type { Call } from "../../workbook/port";
import type { Kernel } from "../session/kernel";
import type { Preview } from "../session/session";
import type { ReportAsked } from "./report-asked";
import type { ReportOnSheet } from "./report-state";

export interface ReportActions {
  /** Lays the report on the table: as a sheet of its own, from the selected cell, or into the form's own cells. */
  previewReport(where: ReportPlace["kind"]): Promise<void>;
  /** Lays on the table what brings a written report up to date, with what the person decided of texts they edited. */
  previewRefresh(report: ReportOnSheet, decisions?: readonly Decision[]): Promise<void>;
  /** Either of them once more, of the sheet as it was read since; where a report went, nothing. */
  previewReportAgain(asked: Preview["asked"]): Promise<void>;
}

export function reportActions({ port, core, session, dispatch, run }: Kernel): ReportActions {
  /** What the workbook keeps at this moment: the plan is only applied while it does. */
  const bound = async (call: Call): Promise<BoundReports> => ({
    text: await port.settings.workbook.get(reportBindings.key, call),
    reports: session().settings.workbook.reportBindings,
  });
  const show = (plan: EditPlan, asked: ReportAsked): void => {
    const purpose = asked.kind === "insert" ? "report" : "refresh";
    dispatch({ type: "preview", preview: { plan, purpose, asked } });
    dispatch({ type: "idle" });
  };

  async function insert(where: ReportPlace["kind"], from: CellRef | null): Promise<void> {
    const { reading, table } = session();
    if (!reading) return;
    await run("reading", async (call) => {
      const kept = await bound(call);
      let cell = from;
      const place = async (): Promise<ReportPlace> => {
        if (where === "new-sheet") return { kind: where, sheetNames: reading.sheets.map(({ name }) => name) };
        if (where === "form") return { kind: where, grid: reading.grid };
        cell ??= (await port.whereabouts(call)).cell;
        return { kind: where, grid: await port.read(cell.sheet, call), cell };
      };
      const settings = settingsInForce(session().settings);
      const { planReport } = await core.reports();
      const plan = planReport(reading.review, table, settings, await place(), kept);
      show(plan, { kind: "insert", where, cell });
    });
  }

  async function refresh(report: ReportOnSheet, decisions: readonly Decision[]): Promise<void> {
    await run("reading", async (call) => {
      const { planRefresh } = await core.reports();
      show(planRefresh(await bound(call), report.kept, report.grid, decisions), { kind: "refresh", report, decisions });
    });
  }

  return {
    previewReport: (where) => insert(where, null),
    previewRefresh: (report, decisions = []) => refresh(report, decisions),
    async previewReportAgain(asked) {
      if (asked?.kind === "insert") await insert(asked.where, asked.cell);
      if (asked?.kind !== "refresh") return;
      const { sheet, into, nth } = asked.report.kept.written;
      const { written } = session().report;
      const index = written.findIndex(
        ({ kept }) => kept.written.sheet === sheet && kept.written.into === into && kept.written.nth === nth,
      );
      const now = written[index];
      if (!now) return;
      // Reading forgot what the person had decided; of texts that are still open it is theirs.
      for (const decision of asked.decisions) {
        dispatch({ type: "report", action: { type: "decide", report: index, decision } });
      }
      await refresh(now, asked.decisions);
    },
  };
}
