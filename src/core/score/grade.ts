import type { Dec } from "../evaluation/decimal";
import type { Profile } from "../evaluation/profile";

/**
 * The grade of a total. Lower bounds are inclusive, so that 89.5 lies in 良 and no total falls between two bands.
 * @param fullMark what the total is out of; the bounds speak of 100
 */
export function gradeOf(total: Dec, fullMark: Dec, grades: Profile["grades"]): string | null {
  if (fullMark.lte(0)) return null;
  const hundredth = total.times(100).div(fullMark);
  return grades.find(({ from }) => hundredth.gte(from))?.grade ?? null;
}
