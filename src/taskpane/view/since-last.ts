import { since, type Since } from "../../core/review/since";
import type { CheckState } from "../check/check-state";

/** What has changed in a table since it was read before; null on the first reading. */
export function sinceLast({ before, now }: Pick<CheckState, "before" | "now">, table: number): Since | null {
  const earlier = before?.[table];
  const later = now[table];
  return earlier && later ? since(earlier, later) : null;
}
