import { plain } from "../../core/evaluation/decimal";
import { valueOf } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { printedTotalEntry } from "../../core/score/printed-total";
import type { ScoreOffer } from "./score-offer";
import { blankRow, figure, offeredAt, pickOf, type ScoreRow } from "./score-row";

/** Total and grade. The total's recomputed figure is that of all rows; what picks alone make of it stands beside it. */
export function sumRows({ table, scores, profile }: TableReview, offer: ScoreOffer): ScoreRow[] {
  if (scores.column === null) return [];
  const { weight } = scores.recorded;
  const entry = printedTotalEntry(table);
  const total = offeredAt(offer, entry?.cell);
  const written = total && total.what === "total" ? total.proposed : null;
  const recomputed = figure(scores.recomputed.total);
  const rows: ScoreRow[] = [
    {
      ...blankRow("total", "total", null),
      weight: figure(weight),
      weightWrong: weight !== null && !weight.eq(table.scheme.fullMark),
      recorded: figure(valueOf(entry)),
      recomputed,
      why:
        written && total?.differs && plain(written, 2) !== recomputed
          ? { id: "scoring.total-of-picks", values: { total: plain(written, 2) } }
          : null,
      cell: entry?.cell ?? null,
      ...pickOf(total),
    },
  ];
  const grade = table.totals.grade;
  const word = scores.recomputed.grade;
  if (!grade?.held && word === null) return rows;
  const offered = [...offer.proposals.values()].find(({ what }) => what === "grade");
  rows.push({
    ...blankRow("grade", "grade", null),
    recorded: valueOf(grade),
    recomputed: word,
    why: word === null ? { id: "scoring.no-grade" } : null,
    explanation: word === null ? null : gradeBounds(profile.profile.grades),
    cell: grade?.cell ?? null,
    ...pickOf(offered),
  });
  return rows;
}

/** "≥90 优 · ≥80 良 · ≥60 中 · ≥0 差" */
function gradeBounds(grades: TableReview["profile"]["profile"]["grades"]): string {
  return grades.map(({ from, grade }) => `≥${plain(from, 2)} ${grade}`).join(" · ");
}
