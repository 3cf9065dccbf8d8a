import { APPRAISAL } from "./appraisal";
import { Dice, gridOf } from "./dice";
import { EVERYDAY } from "./everyday";
import { MONEY } from "./money";
import { OFFICE } from "./office";
import { SCORING } from "./scoring";

test.each(Object.entries({ ...OFFICE, ...MONEY, ...APPRAISAL, ...SCORING, ...EVERYDAY }))(
  "%s is the same sheet for the same seed",
  (_, make) => {
    const first = gridOf(make(new Dice(7)));
    expect(gridOf(make(new Dice(7)))).toEqual(first);
    for (const { left, right } of first.merges) expect([left, right]).toEqual([1, Math.max(first.columnCount, right)]);
  },
);
