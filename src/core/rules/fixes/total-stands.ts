import type { Dec } from "../../evaluation/decimal";
import { gradeOf } from "../../score/grade";
import { gradeStep } from "../facts/grade-step";
import type { FixContext } from "./fix-maker";

/**
 * Whether a total may be written: not above the full mark, where a row counts twice and the total is not what is wrong;
 * and the printed grade fits it, since somebody would have to judge anew.
 */
export function totalStands({ table, profile }: FixContext, total: Dec): boolean {
  if (total.gt(table.scheme.fullMark)) return false;
  const { grade } = table.totals;
  const stated = grade?.held ? gradeStep(grade.held.value) : undefined;
  const due = gradeOf(total, table.scheme.fullMark, profile.profile.grades);
  return stated === undefined || due === null || due === stated;
}
