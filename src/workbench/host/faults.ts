import type { BatchRequest } from "./wire";

/** Office error numbers that `executeMethod` can answer, as the client maps them to codes. */
export const OFFICE_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  OperationCancelledInModalDialog: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
} as const;

export type Fault =
  /** An Office error number (5004: cell-edit mode, 5104: answer too large, …), answered instead of running or after. */
  | { readonly kind: "office-error"; readonly number: number; readonly afterRunning?: boolean }
  /** An error of the envelope itself, -1 to -6, answered instead of running or after. */
  | { readonly kind: "transport-error"; readonly code: -1 | -2 | -3 | -4 | -5 | -6; readonly afterRunning?: boolean }
  /** The batch runs up to (not including) the action at `atAction`, default 0, then fails with this code. */
  | { readonly kind: "api-error"; readonly code: string; readonly message?: string; readonly atAction?: number }
  /** Runs at once, answers late. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Never answered, whether the batch has run (`afterRunning`) or not. */
  | { readonly kind: "lost"; readonly afterRunning: boolean }
  /** Runs, then the workbook is changed under the add-in before the answer leaves. */
  | { readonly kind: "meanwhile"; readonly act: () => void }
  /** Runs; matrices come back as null, as for more than five million cells. */
  | { readonly kind: "null-matrices" };

/**
 * Faults on the nth batch from now (1 = the next one). The client's own clean-up requests, which nobody awaits, do not
 * count. Each fault strikes once.
 */
export class Faults {
  private calls = 0;
  private readonly planned = new Map<number, Fault>();

  onCall(nth: number, fault: Fault): void {
    this.planned.set(this.calls + nth, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  take(request: BatchRequest): Fault | null {
    if (isCleanUp(request)) return null;
    const fault = this.planned.get(++this.calls) ?? null;
    this.planned.delete(this.calls);
    return fault;
  }
}

/** True for the batch that the client sends after `Excel.run` to release its references. */
export function isCleanUp(request: BatchRequest): boolean {
  const methods = request.Actions.filter((action) => action.Name !== "");
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}
