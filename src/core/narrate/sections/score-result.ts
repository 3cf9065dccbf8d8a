import { byScoreKind } from "../../evaluation/score-entries";
import { leavesOf, scoreCells, summedCells, weightCells } from "../cells-under";
import { counted, derived, listed, numberFact, sourcedFact, type Fact } from "../fact";
import { isOfDepartment, projectFact } from "../head-facts";
import { levelTable } from "../level-table";
import type { ScoreSheet } from "../../score/score-sheet";
import { agree } from "../../score/tolerance";
import { bareNameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import type { Sentence } from "../report";
import { paragraph } from "../say";
import type { Telling } from "../telling";

/** 评分结果: what is printed, what the rows say, what lacks a score. The three are never mixed. */
export function scoreResult(telling: Telling): ReportPart[] {
  if (!telling.scored) {
    const cells = telling.table.scheme.evidence;
    return [part(null, { paragraphs: [paragraph([telling.say("result.not-scored", {}, cells)])] })];
  }
  const table = levelTable(telling);
  return [
    part(null, {
      paragraphs: [
        paragraph([...totalSentences(telling), ...recomputedSentences(telling)]),
        ...unscoredParagraphs(telling),
        ...(table ? [table] : []),
      ],
    }),
  ];
}

/** The printed total and grade, and what the rows say where that differs. */
export function totalSentences(telling: Telling): Sentence[] {
  const { table, scores } = telling;
  const printed = byScoreKind(table, table.totals.scores).self;
  const score = numberFact(printed);
  // The word alone: its cell may say "评价等级：优".
  const word = table.totals.grade?.held;
  const grade = word ? sourcedFact({ ...word, text: word.value }) : null;
  const { total } = scores.recorded;
  const recorded = total ? derived(total, recordedCells(telling)) : null;
  const project = subjectFact(telling);
  if (!score && table.kind === "summary" && scores.recorded.weight === null) {
    const cells = scoreCells(telling, leavesOf(table));
    return cells.length > 0 ? [telling.say("result.listed", { count: counted(cells) })] : [];
  }
  if (!score) {
    const said = recorded
      ? [
          telling.say(
            printed ? "result.recorded-only" : "result.recorded-partial",
            { score: recorded },
            printed ? [printed.cell] : [],
          ),
        ]
      : [telling.say("result.no-score", {}, scoreCells(telling, leavesOf(table)))];
    return grade ? [...said, telling.say("result.grade", { grade })] : said;
  }
  const agrees = !telling.findings.some((finding) => finding.rule === "score-total");
  if (agrees && telling.unscoredOf(leavesOf(table)).length === 0) {
    const self = telling.kind === "self-evaluation";
    return [
      grade
        ? telling.say(self ? "result.self-total-grade" : "result.total-grade", { project, score, grade })
        : telling.say(self ? "result.self-total" : "result.total", { project, score }),
    ];
  }
  const first = grade
    ? telling.say("result.printed-grade", { score, grade })
    : telling.say("result.printed", { score });
  if (!recorded) return [first];
  return [first, telling.say(agrees ? "result.recorded-partial" : "result.recorded", { score: recorded })];
}

/** Whom the total is of: “农技推广”项目, 本项目, 部门整体支出. */
function subjectFact(telling: Telling): Fact {
  if (isOfDepartment(telling)) return { text: telling.say("result.department").text, cells: [] };
  const fact = projectFact(telling);
  if (!fact) return { text: telling.say("result.project").text, cells: [] };
  return { ...fact, text: `“${fact.text}”${/(?:项目|工程)$/u.test(fact.text) ? "" : "项目"}` };
}

/** Every cell that went into the recorded total, the execution's among them. */
function recordedCells(telling: Telling): Fact["cells"] {
  const parts = telling.scores.recorded.scoreParts.flatMap((each) => each.cells);
  return [...parts, ...summedCells(telling, leavesOf(telling.table))];
}

/** The recomputed total is told where it says something that the rows do not, and always marked as such. */
function recomputedSentences(telling: Telling): Sentence[] {
  const { recomputed } = telling.scores;
  if (!recomputed.total || !saysMore(telling.scores)) return [];
  const all = leavesOf(telling.table);
  const cells = [
    ...weightCells(telling, all),
    ...scoreCells(telling, all),
    ...all.flatMap(({ leaf }) => [leaf.target?.cell, leaf.actual?.cell].flatMap((cell) => cell ?? [])),
  ];
  const score = derived(recomputed.total, cells, 2);
  if (recomputed.grade === null) return [telling.say("result.recomputed", { score })];
  return [telling.say("result.recomputed-grade", { score, grade: { text: recomputed.grade, cells: [] } })];
}

/** Whether a row would get another score, or one at all; what rounding alone makes of the sum says nothing. */
function saysMore({ indicators, execution, tolerance }: ScoreSheet): boolean {
  return (
    indicators.some(
      ({ score, recorded, tolerance }) => score && !(recorded && agree(recorded, score, { tolerance })),
    ) ||
    (execution?.score != null && !(execution.recorded && agree(execution.recorded, execution.score, { tolerance })))
  );
}

/** How many have a weight and no score. */
export function unscoredCount(telling: Telling): Sentence[] {
  const missing = telling.unscoredOf(leavesOf(telling.table));
  if (missing.length === 0) return [];
  return [telling.say("result.unscored-count", { count: counted(scoreCells(telling, missing)) })];
}

/** What has a weight and no score is named, one by one. */
function unscoredParagraphs(telling: Telling): ReportPart["paragraphs"] {
  const missing = telling.unscoredOf(leavesOf(telling.table));
  if (missing.length === 0) return [];
  const names = listed(missing.map(bareNameFact));
  return [paragraph([telling.say("result.unscored", { count: counted(scoreCells(telling, missing)), names })])];
}
