import type { Context } from "./context";
import { linesOf, narrow } from "./lines";
import { readAmounts } from "./read-amounts";
import { readGrades } from "./read-grades";
import type { PointsStatement } from "./points-statement";
import { readPoints } from "./read-points";
import { readRates } from "./read-rates";
import { readTable } from "./read-table";
import { readTargets } from "./read-targets";
import { settleScores } from "./settle-scores";
import type { Reading, Statement, Subject } from "./statement";
import { makeSubjects } from "./subjects";
import { withValueBelow } from "./value-line";

/**
 * Reads a report: every weight, score, total, grade, amount, rate and target that its words state, in the text's
 * order. Pure; throws nothing, whatever the text holds; a score that the text does not state is never made up.
 */
export function readStatements(text: string): Reading {
  const lines = linesOf(text);
  const subjects = makeSubjects();
  const context: Context = { item: null, rank: null, weight: null };
  const points: PointsStatement[] = [];
  const others: Statement[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = readTable(lines, at, subjects);
    const valued = table ? null : withValueBelow(lines, at);
    const next = table?.next ?? (valued ? at + 2 : at + 1);
    if (table) points.push(...table.statements);
    for (const line of valued ? [valued] : lines.slice(at, next)) {
      const before = subjects.all.length;
      const read = table ? [] : readPoints(line, subjects, context);
      points.push(...read);
      const own = subjects.all.length > before ? before : context.item;
      const name = own === null ? "" : (subjects.all[own]?.name ?? "");
      others.push(...readAmounts(line), ...readRates(line), ...readGrades(line));
      if (!table) others.push(...readTargets(line, own, name));
    }
    if (table) context.item = context.rank = context.weight = null;
    at = next;
  }
  const statements = [...settleScores(points), ...others].sort(
    (a, b) => a.place.offset - b.place.offset || a.place.length - b.place.length,
  );
  const named = subjects.all.map((subject) => ({ ...subject, name: asPrinted(text, subject) }));
  return { subjects: named, statements: statements.map((one) => inOwnWords(text, one, named)) };
}

/** Quotes the text as it stands, not its narrow form. */
function inOwnWords(text: string, statement: Statement, subjects: readonly Subject[]): Statement {
  const { place, subject } = statement;
  const name = subject === null ? asPrinted(text, statement) : (subjects[subject]?.name ?? statement.name);
  return { ...statement, name, text: text.slice(place.offset, place.offset + place.length) };
}

/** A name in narrow form, as the text prints it where it stands. */
function asPrinted(text: string, { name, place }: Pick<Subject, "name" | "place">): string {
  const printed = text.slice(place.offset, place.offset + place.length);
  const at = narrow(printed).indexOf(name);
  return at < 0 ? name : printed.slice(at, at + name.length);
}
