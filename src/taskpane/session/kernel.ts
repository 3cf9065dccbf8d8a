import type { ReviewOptions } from "../../core/review/review";
import { settingsInForce } from "../../core/settings/settings";
import type { Call, WorkbookPort } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Core } from "./core";
import type { Action } from "./reducer";
import type { Busy, Fault, Session } from "./session";

/** What every action of the pane works with. */
export interface Kernel {
  readonly port: WorkbookPort;
  readonly core: Core;
  /** The newest session. */
  readonly session: () => Session;
  readonly dispatch: (action: Action) => void;
  /** One task at a time, a newer one ends the older; its faults end in the session, never in the air. */
  readonly run: (what: Busy["what"], task: (call: Call) => Promise<void>) => Promise<void>;
  /** Ends the task that is running. */
  readonly cancel: () => void;
  readonly fault: (error: unknown, during: Fault["during"]) => void;
  /** A part that is loaded when it is needed; null where it was not, which is told. */
  readonly part: <T>(loaded: Promise<T>, during: Fault["during"]) => Promise<T | null>;
  /** How the core is to look at the sheet now. */
  readonly options: () => ReviewOptions;
  /** The cells as they were read, reviewed with what is set now. */
  readonly reviewAgain: () => Promise<void>;
}

export function makeKernel(
  port: WorkbookPort,
  core: Core,
  session: () => Session,
  dispatch: (action: Action) => void,
): Kernel {
  let running: AbortController | null = null;

  const options = (): ReviewOptions => ({
    settings: settingsInForce(session().settings),
  });
  const fault = (error: unknown, during: Fault["during"]): void =>
    dispatch({ type: "fault", fault: { error: error instanceof Error ? error : new Error(String(error)), during } });

  return {
    port,
    core,
    session,
    dispatch,
    fault,
    options,
    part: (loaded, during) =>
      loaded.catch((error: unknown) => {
        fault(error, during);
        return null;
      }),
    cancel: () => running?.abort(),
    async run(what, task) {
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
        // A newer task took over and reports for itself; but what became of a write is told in any case.
        if (running !== mine && what === "reading") return;
        if (error instanceof WorkbookError && error.code === "cancelled" && error.aftermath !== "unsure") {
          dispatch({ type: "idle" });
        } else fault(error, what);
      } finally {
        if (running === mine) running = null;
      }
    },
    async reviewAgain() {
      const { reading, table } = session();
      if (!reading) return;
      const review = await core.review([reading.grid], options());
      if (session().reading?.grid !== reading.grid) return; // another sheet is shown meanwhile
      const shown = table < review.tables.length ? table : 0;
      dispatch({ type: "reviewed", review, picked: core.offered(review, shown, reading.grid) });
      const { written, gone } = session().report;
      const settings = settingsInForce(session().settings);
      if (written.length === 0) return;
      const { keptReport } = await core.reports();
      if (session().reading?.review !== review) return; // what was read or set meanwhile has looked for itself
      const again = written.flatMap(({ kept, grid }) => {
        const now = keptReport(review, settings, kept.written, grid);
        return now ? [{ kept: now, grid }] : [];
      });
      dispatch({ type: "report", action: { type: "written", written: again, gone } });
    },
  };
}
