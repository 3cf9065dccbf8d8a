import { sinceReading, type Since } from "../../core/review/since";
import type { Finding } from "../../core/rules/finding";
import type { CheckState } from "../check/check-state";

/** What has changed in a table since it was read before; null on the first reading. */
export function sinceLast({ before, now }: Pick<CheckState, "before" | "now">, table: number): Since<Finding> | null {
  const earlier = before?.[table];
  const later = now[table];
  return earlier && later ? sinceReading(earlier, later) : null;
}
