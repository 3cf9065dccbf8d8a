import { plain } from "../../../src/core/evaluation/decimal";
import { readStatements } from "../../../src/core/reconcile/read-statements";
import type { Statement } from "../../../src/core/reconcile/statement";
import { MORE_REPORTS } from "./more-report-samples";
import { PLACES_REPORTS } from "./places-report-samples";
import { REPORTS } from "./report-samples";
import { UNSEEN_REPORTS } from "./unseen-report-samples";
import { WHOLE_REPORTS } from "./whole-report-samples";

const POINTS: readonly Statement["kind"][] = ["weight", "score", "total", "grade"];

function told({ kind, name, value, word, role }: Statement): string {
  const whole = kind === "total" || kind === "grade";
  return [kind, whole ? "" : name, value ? plain(value) : (word ?? ""), role ?? ""].filter(Boolean).join(" ");
}

/** The forms under which `also` may name a statement: an amount of either budget is one of "budget" too. */
function forms({ kind, value, word, role }: Statement): readonly string[] {
  const figure = `${kind} ${value ? plain(value) : (word ?? "")}`;
  const budget = role === "initialBudget" || role === "annualBudget" ? ["budget"] : [];
  return [figure, ...[role ?? "", ...budget].map((one) => `${figure} ${one}`)];
}

test.each([...REPORTS, ...MORE_REPORTS, ...WHOLE_REPORTS, ...PLACES_REPORTS, ...UNSEEN_REPORTS])(
  "$style",
  ({ text, says, also = [] }) => {
    const { statements } = readStatements(text);
    const points = statements.filter(({ kind }) => POINTS.includes(kind));
    expect(points.map(told).sort()).toEqual([...says].sort());
    const others = statements.filter(({ kind }) => !POINTS.includes(kind));
    expect(others.flatMap(forms)).toEqual(expect.arrayContaining([...also]));
    // Every figure stands where the statement says that it stands.
    for (const { place, text: said } of statements)
      expect(text.slice(place.offset, place.offset + place.length)).toBe(said);
  },
);
