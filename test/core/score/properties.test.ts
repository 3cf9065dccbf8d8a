import fc from "fast-check";
import { dec } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { score } from "../../../src/core/score/score";
import { withinTolerance } from "../../../src/core/score/tolerance";
import { table } from "./table-builder";
import { PROFILE_IDS, type ProfileId } from "../../../src/core/evaluation/profile";

const figure = fc.integer({ min: 1, max: 999999 }).map((n) => n / 100);
const weight = fc.integer({ min: 1, max: 60 });
const profileId = fc.constantFrom(...PROFILE_IDS);

function scoreOf(
  sign: string,
  target: number,
  actual: number,
  points: number,
  id: ProfileId = "mof-2020-10",
  unit = ["", ""],
) {
  const row = { name: "数量", target: `${sign}${target}${unit[0]}`, actual: `${actual}${unit[1]}`, weight: points };
  const built = table({ rows: [row] });
  const found = score(built, { profile: PROFILES[id], by: "person" }).indicators[0]?.score;
  if (!found) throw new Error(`no score for ${JSON.stringify(row)}`);
  return found;
}

describe("scores", () => {
  test("lie between nothing and the weight", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≥", "≤", "="),
        figure,
        figure,
        weight,
        profileId,
        (sign, target, actual, points, id) => {
          const found = scoreOf(sign, target, actual, points, id);
          expect(found.gte(0) && found.lte(points)).toBe(true);
        },
      ),
    );
  });

  test("never fall as the actual gets better", () => {
    fc.assert(
      fc.property(figure, figure, figure, weight, profileId, (target, one, other, points, id) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(scoreOf("≥", target, high, points, id).gte(scoreOf("≥", target, low, points, id))).toBe(true);
        expect(scoreOf("≤", target, low, points, id).gte(scoreOf("≤", target, high, points, id))).toBe(true);
      }),
    );
  });

  test("do not change when target and actual are scaled alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        weight,
        (target, actual, points) => {
          const once = scoreOf("≥", target, actual, points);
          expect(scoreOf("≥", target * 10, actual * 10, points).eq(once)).toBe(true);
        },
      ),
    );
  });

  test("do not care which of two units a figure is in, both ways", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        weight,
        (target, actual, points) => {
          const plainScore = scoreOf("≥", target, actual, points, "mof-2020-10", ["万元", "万元"]);
          expect(scoreOf("≥", target, actual * 10000, points, "mof-2020-10", ["万元", "元"]).eq(plainScore)).toBe(true);
          expect(scoreOf("≥", target * 10000, actual, points, "mof-2020-10", ["元", "万元"]).eq(plainScore)).toBe(true);
        },
      ),
    );
  });

  test("no cell makes scoring throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (name, target, actual, standard) => {
        const built = table({ rows: [{ name, target, actual, standard, weight: 5, score: 5 }], total: 5 });
        expect(score(built, chooseProfile(built)).recorded.total?.toString()).toBe("5");
      }),
    );
  });
});

describe("tolerance", () => {
  test("is half of the last decimal, inclusive", () => {
    expect(withinTolerance(dec("9.5"), dec(10), 0)).toBe(true);
    expect(withinTolerance(dec("9.49"), dec(10), 0)).toBe(false);
    expect(withinTolerance(dec("2.95"), dec("2.9"), 1)).toBe(true);
    expect(withinTolerance(dec("3"), dec("2.917"), 1)).toBe(false);
  });
});
