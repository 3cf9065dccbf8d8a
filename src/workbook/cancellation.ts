import type { Call } from "./port";
import { WorkbookError } from "./workbook-error";

/** Throws `cancelled` where the caller has given up by now. */
export function throwIfCancelled(call: Call | undefined): void {
  if (call?.signal?.aborted === true) throw new WorkbookError("cancelled");
}
