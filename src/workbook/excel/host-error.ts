import { WorkbookError, type HostReport, type WorkbookErrorCode } from "../workbook-error";

/** Codes of the host that mean something to a person; everything else is `failed` with the code itself. */
const CODES: ReadonlyMap<string, WorkbookErrorCode> = new Map<string, WorkbookErrorCode>([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["ActivityLimitReached", "busy"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["AccessDenied", "access-denied"],
  ["InvalidOrTimedOutSession", "host-lost"],
  ["ConnectionFailure", "host-lost"],
  ["HostRestartNeeded", "host-lost"],
  ["Timeout", "timed-out"],
  ["ItemNotFound", "sheet-gone"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
]);

/** What the message of an error needs and the host does not tell. */
export interface ErrorContext {
  readonly sheet: string;
  readonly seconds: number;
}

/** Whatever was thrown while talking to the host, as the port's error. Only a host error's `code` is relied upon. */
export function workbookErrorOf(thrown: unknown, context: ErrorContext): WorkbookError {
  if (thrown instanceof WorkbookError) return thrown;
  const host = hostReport(thrown);
  const code = CODES.get(host.code) ?? "failed";
  return new WorkbookError(code, { values: values(code, host, context), host, cause: thrown });
}

function values(code: WorkbookErrorCode, host: HostReport, context: ErrorContext) {
  if (code === "sheet-gone") return { sheet: context.sheet };
  if (code === "timed-out") return { seconds: context.seconds };
  if (code === "unsupported") return { what: host.location ?? host.code };
  return code === "failed" ? { code: host.code } : {};
}

function hostReport(thrown: unknown): HostReport {
  if (thrown instanceof OfficeExtension.Error) {
    // Typed as always there, but an error that the client itself raises may lack it.
    const debugInfo = thrown.debugInfo as OfficeExtension.DebugInfo | undefined;
    return {
      code: thrown.code,
      message: thrown.message,
      location: debugInfo?.errorLocation ?? null,
      statement: debugInfo?.statement ?? null,
    };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: thrown instanceof Error ? thrown.name : "unknown", message, location: null, statement: null };
}

/**
 * Whether asking for less may help: the host says that it was too much, or only that it failed, as it does for more
 * than 512 merged areas.
 */
export function isTooMuch(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === "too-large" || error.code === "failed");
}
