import { throwIfCancelled } from "../cancellation";
import type { Call } from "../port";
import { WorkbookError } from "../workbook-error";
import { workbookErrorOf } from "./host-error";

export interface SessionOptions {
  /** How long the host may take to answer one request before it is given up. */
  readonly timeoutSeconds: number;
  /** How long before a caller is told that it waits, most often for a person who edits a cell. */
  readonly waitingSeconds: number;
}

export const SESSION_OPTIONS: SessionOptions = { timeoutSeconds: 30, waitingSeconds: 3 };

/** One conversation with the host, of one or more round trips. */
export interface HostContext {
  readonly workbook: Excel.Workbook;
  /** One round trip. Ends early where the caller gives up, unless the batch writes. Rejects with a WorkbookError. */
  sync(): Promise<void>;
}

/** read: may be repeated and given up at any time; write: neither. */
export type BatchKind = "read" | "write";

/**
 * All requests to the host go through here: one conversation after the other, every round trip with a time limit, every
 * error the port's own. Waits for a person who edits a cell, where the host can do that.
 */
export class HostSession {
  #last: Promise<void> = Promise.resolve();

  constructor(readonly options: SessionOptions = SESSION_OPTIONS) {}

  /** Runs work that nothing else of this session comes between. Giving up while waiting for the turn costs nothing. */
  async exclusive<T>(call: Call | undefined, work: () => Promise<T>): Promise<T> {
    const turn = this.#last;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.#last = turn.then(() => finished);
    try {
      await untilCancelled(call, turn);
      throwIfCancelled(call);
      return await work();
    } finally {
      finish();
    }
  }

  /**
   * One conversation, within `exclusive`. Reading that the host leaves unanswered is tried once more, without waiting
   * for a person to leave a cell: then either the answer comes, or the reason does.
   */
  async run<T>(
    kind: BatchKind,
    call: Call | undefined,
    sheet: string,
    work: (context: HostContext) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#attempt(kind, call, sheet, true, work);
    } catch (error) {
      if (kind === "write" || !(error instanceof WorkbookError) || error.code !== "timed-out") throw error;
      return this.#attempt(kind, call, sheet, false, work);
    }
  }

  /** Sends what is queued in a context that an earlier conversation left behind: events are bound to theirs. */
  async finish(context: OfficeExtension.ClientRequestContext): Promise<void> {
    await this.#roundTrip("write", undefined, context).catch((error: unknown) => {
      throw workbookErrorOf(error, { sheet: "", seconds: this.options.timeoutSeconds });
    });
  }

  async #attempt<T>(
    kind: BatchKind,
    call: Call | undefined,
    sheet: string,
    delayForCellEdit: boolean,
    work: (context: HostContext) => Promise<T>,
  ): Promise<T> {
    const asPortError = (error: unknown) => {
      throw workbookErrorOf(error, { sheet, seconds: this.options.timeoutSeconds });
    };
    // From 1.20 on all round trips of a write are one step of Excel's own undo.
    const mergeUndoGroup = kind === "write" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
    return Excel.run({ delayForCellEdit, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      work({ workbook: context.workbook, sync: () => this.#roundTrip(kind, call, context).catch(asPortError) }),
    ).catch(asPortError);
  }

  async #roundTrip(
    kind: BatchKind,
    call: Call | undefined,
    context: OfficeExtension.ClientRequestContext,
  ): Promise<void> {
    if (kind === "read") throwIfCancelled(call);
    const waiting = setTimeout(() => call?.onWaiting?.(), this.options.waitingSeconds * 1000);
    let limit: ReturnType<typeof setTimeout> | undefined;
    const timedOut = new Promise<never>((_, reject) => {
      const seconds = this.options.timeoutSeconds;
      limit = setTimeout(() => reject(new WorkbookError("timed-out", { values: { seconds } })), seconds * 1000);
    });
    try {
      const answered = Promise.race([context.sync(), timedOut]);
      await (kind === "read" ? untilCancelled(call, answered) : answered);
    } finally {
      clearTimeout(waiting);
      clearTimeout(limit);
    }
  }
}

/** The work's outcome, or `cancelled` as soon as the caller gives up; the work's own end is then nobody's concern. */
function untilCancelled<T>(call: Call | undefined, work: Promise<T>): Promise<T> {
  const signal = call?.signal;
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const cancel = () => reject(new WorkbookError("cancelled"));
    signal.addEventListener("abort", cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
