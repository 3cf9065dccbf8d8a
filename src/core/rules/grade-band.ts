import { gradeOf } from "../score/grade";
import { figure } from "./facts/figures";
import { gradeStep } from "./facts/grade-step";
import { totalEntry } from "./facts/total-entry";
import { defineRule } from "./rule";

/** The grade word fits the score under the profile's bands. */
export const gradeBand = defineRule({
  meta: {
    id: "grade-band",
    severity: "error",
    messages: { differs: ["grade", "total", "expected"] },
    needs: ["grade"],
    yields: [
      { to: "score-total", how: "follow", where: "table" },
      { to: "score-missing", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: ({ table, scores, profile }) => {
    const { grade } = table.totals;
    const stated = grade?.held ? gradeStep(grade.held.value) : undefined;
    const entry = totalEntry({ table, scores });
    const total = entry ? (entry.held?.value ?? null) : scores.recorded.total;
    if (!grade || stated === undefined || total === null) return { inapplicable: { id: "not-applicable.grade" } };
    const expected = gradeOf(total, table.scheme.fullMark, profile.profile.grades);
    if (expected === null || expected === stated) return [];
    return [
      {
        message: "differs",
        values: {
          grade: grade.held?.value ?? "",
          total: figure(total),
          expected,
        },
        primary: grade.cell,
        cells: [grade.cell, ...(entry ? [entry.cell] : [])],
        expected,
        found: grade.held?.value ?? null,
      },
    ];
  },
});
