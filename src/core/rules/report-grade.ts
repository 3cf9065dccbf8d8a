import type { ReportContext, ReportDraft, ReportRule } from "../reconcile/report-rule";
import type { Statement } from "../reconcile/statement";
import { dec } from "../evaluation/decimal";
import { gradeOf } from "../score/grade";
import { gradeStep } from "./facts/grade-step";
import { figure } from "./facts/figures";

const FULL_MARK = dec(100);

/** The grade in the text is the sheet's, and fits the total that the text states. */
export const reportGrade: ReportRule = {
  meta: {
    id: "report-grade",
    severity: "error",
    messages: { "differs-from-sheet": ["stated", "held"], "differs-from-score": ["stated", "total", "expected"] },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    context.reading.statements
      .filter(({ kind }) => kind === "grade")
      .flatMap((statement) => draftOf(context, statement)),
};

function draftOf({ sheet, chosen, profile }: ReportContext, statement: Statement): ReportDraft[] {
  const stated = gradeStep(statement.word ?? "");
  if (stated === undefined) return [];
  const word = statement.word ?? "";
  const grade = sheet?.review.table.totals.grade;
  const held = grade?.held ? gradeStep(grade.held.value) : undefined;
  if (grade?.held && held !== undefined && held !== stated) {
    return [
      {
        message: "differs-from-sheet",
        values: { stated: word, held: grade.held.value },
        place: statement.place,
        cells: [grade.cell],
        expected: grade.held.value,
        found: word,
      },
    ];
  }
  const total = chosen.total?.value;
  const expected = total && gradeOf(total, FULL_MARK, profile.profile.grades);
  // Beside the sheet's own grade the sheet's own rule speaks.
  if (!total || !expected || expected === stated || held !== undefined) return [];
  return [
    {
      message: "differs-from-score",
      values: { stated: word, total: figure(total), expected },
      place: statement.place,
      places: [chosen.total.place],
      expected,
      found: word,
    },
  ];
}
