import type { ColumnRole } from "../../core/evaluation/column";

/** One colour a role, on the map and in the list; the letter of the column stands beside it, never colour alone. */
const COLOURS: Partial<Record<ColumnRole, string>> = {
  level1: "#8764b8",
  level2: "#8764b8",
  level3: "#8764b8",
  level4: "#8764b8",
  target: "#0078d4",
  adjustedTarget: "#0078d4",
  sign: "#4f9ad6",
  unit: "#4f9ad6",
  nature: "#4f9ad6",
  actual: "#038387",
  weight: "#ca5010",
  levelWeight: "#e08a5b",
  score: "#0f703b",
  coefficient: "#5a9e78",
};

export function roleColour(role: ColumnRole): string {
  return COLOURS[role] ?? "#7a868b";
}
