import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { redraw } from "../../drawn/redraw";
import { APPRAISAL } from "./ordinary-sheets/appraisal";
import { Dice, gridOf } from "./ordinary-sheets/dice";
import { EVERYDAY } from "./ordinary-sheets/everyday";
import { MONEY } from "./ordinary-sheets/money";
import { OFFICE } from "./ordinary-sheets/office";
import { SCORING } from "./ordinary-sheets/scoring";

const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];
const MAKERS = Object.entries({ ...OFFICE, ...MONEY, ...APPRAISAL, ...SCORING, ...EVERYDAY });

test("at least two hundred of them", () => {
  expect(MAKERS.length * SEEDS.length).toBeGreaterThanOrEqual(200);
});

describe.each(MAKERS)("%s", (_, make) => {
  test.each(SEEDS)("seed %i is no evaluation table", (seed) => {
    const grid = gridOf(make(new Dice(seed)));
    const tables = recogniseWorkbook([grid]).tables;
    expect(tables.length === 0 ? "" : redraw(grid)).toBe("");
  });
});
