import { throwIfCancelled } from "./cancellation";
import type { Call } from "./port";

/** The outcome of work for which everything is at hand; only a caller who has given up gets nothing. */
export function answer<T>(call: Call | undefined, work: () => T): Promise<T> {
  return new Promise((resolve) => {
    throwIfCancelled(call);
    resolve(work());
  });
}
