import { readMeasure } from "../../../src/core/measure/read-measure";
import { shownMeasure } from "./measure-text";
import { REAL_TEXTS } from "./real-texts";

const TEXTS = REAL_TEXTS.split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split(" | ") as [string, "target" | "actual", string]);

test("there are four hundred texts, none twice", () => {
  expect(TEXTS.length).toBeGreaterThanOrEqual(400);
  expect(new Set(TEXTS.map(([text, role]) => `${role} ${text}`)).size).toBe(TEXTS.length);
});

test.each(TEXTS)("%s as %s: %s", (text, role, expected) => {
  expect(shownMeasure(readMeasure(text, { year: 2022, name: "培训人数", role }).measure)).toBe(expected);
});
