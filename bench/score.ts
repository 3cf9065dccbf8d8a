import { recognise } from "../src/core/recognise/recognise";
import { chooseProfile } from "../src/core/score/choose-profile";
import { score } from "../src/core/score/score";
import { medianMs, say } from "./measure";
import { benchSheet } from "./sheet";

/**
 * Scoring against recognising the same form, and its cost per indicator as forms grow: at most 1 where it is linear.
 * Measured in November 2026: 0.5 to 0.7 of recognition; per indicator 1, 0.8 and 0.3 at 20, 200 and 2,000.
 */
export function scoringPerIndicator(): void {
  let smallest = 0;
  for (const count of [20, 200, 2_000]) {
    const grid = benchSheet(count);
    const [table] = recognise(grid).tables;
    if (!table) throw new Error("the form was not recognised");
    const profile = chooseProfile(table);
    const scoring = medianMs(() => score(table, profile), 3, 1000);
    if (smallest === 0) smallest = scoring / count;
    say(`scoring at ${count} indicators`, {
      toRecognising: scoring / medianMs(() => recognise(grid), 3, 1000),
      perIndicatorTo20: scoring / count / smallest,
      usPerIndicator: (scoring / count) * 1000,
    });
  }
}
