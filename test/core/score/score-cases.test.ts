import { plain, roundHalfUp } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import type { IndicatorScore } from "../../../src/core/score/score-sheet";
import { SCORE_CASES } from "./score-cases";
import { table } from "./table-builder";

const CASES = SCORE_CASES.split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string, string, string, string, string]);

function scored(name: string, target: string, actual: string, weight: string): IndicatorScore {
  const built = table({ year: 2022, rows: [{ name, target, actual, weight }] });
  const [indicator] = score(built, chooseProfile(built)).indicators;
  if (!indicator) throw new Error("no indicator");
  return indicator;
}

/** The form in which the table states an outcome. */
function outcome({ score: figure, band, why }: IndicatorScore, expected: string): string {
  if (figure) return plain(roundHalfUp(figure, 2));
  if (band) return expected === "band" ? "band" : `${plain(band.low)}–${plain(band.high)}`;
  return why?.id ?? "nothing said";
}

describe("target, actual and weight to score", () => {
  test("the table is as long as it should be", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
  });

  test.each(CASES)("%s: %s, %s, %s → %s (%s)", (name, target, actual, weight, expected) => {
    expect(outcome(scored(name, target, actual, weight), expected)).toBe(expected);
  });
});
