import type { Column } from "../evaluation/column";
import type { CorrectableRole } from "../settings/correction";

/** What a person would have said to make a column what it is; the counterpart of what `assignRoles` makes of it. */
export function correctableRole({
  role,
  level,
  scoreKind,
}: Pick<Column, "role" | "level" | "scoreKind">): CorrectableRole {
  if (role === "score") return scoreKind === "review" ? "review-score" : "self-score";
  if (role !== "levelWeight") return role;
  return level === 3 ? "levelWeight3" : level === 2 ? "levelWeight2" : "levelWeight1";
}
