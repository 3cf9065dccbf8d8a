import type { LogicalSheet } from "./expand-merges";
import { numberUnder, type RoleColumn } from "./role-column";

type Place = Pick<RoleColumn, "left" | "right">;

/** On how many rows a score and a weight stand side by side, and on how many of them the score goes beyond the weight. */
export function beyondWeight(
  sheet: LogicalSheet,
  body: readonly number[],
  { score, weight }: { readonly score: Place; readonly weight: Place },
): { readonly compared: number; readonly beyond: number } {
  let [compared, beyond] = [0, 0];
  for (const row of body) {
    const [points, limit] = [numberUnder(sheet, row, score), numberUnder(sheet, row, weight)];
    if (!points || !limit) continue;
    compared += 1;
    if (points.gt(limit)) beyond += 1;
  }
  return { compared, beyond };
}
