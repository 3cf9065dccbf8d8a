import type { Dec } from "../../evaluation/decimal";
import { gradeOf } from "../../score/grade";
import { gradeStep } from "../facts/grade-step";
import type { FixContext } from "./fix-maker";

/** Whether the printed grade fits a total. Where it would not, somebody has to judge anew, and nothing is written. */
export function gradeStands({ table, profile }: FixContext, total: Dec): boolean {
  const { grade } = table.totals;
  const stated = grade?.held ? gradeStep(grade.held.value) : undefined;
  const due = gradeOf(total, table.scheme.fullMark, profile.profile.grades);
  return stated === undefined || due === null || due === stated;
}
