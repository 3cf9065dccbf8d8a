import { dec, plain } from "../../../src/core/evaluation/decimal";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { leaves } from "../../../src/core/evaluation/walk";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { scoreBasis } from "../../../src/core/score/score-basis";
import { table, type RowSpec } from "./table-builder";

type Row = readonly [weight: number | null, score: number | null, points?: number];

/** A table of such rows; effective points beside the printed weight where a row says them. */
function tableOf(rows: readonly Row[], total?: number): EvaluationTable {
  const built = table({
    rows: rows.map(([weight, given], at) => ({
      name: `指标${at}`,
      ...(weight === null ? {} : { weight }),
      ...(given === null ? {} : { score: given }),
    })),
    ...(total === undefined ? {} : { total }),
  });
  const blocks = built.blocks.map((block) => ({
    ...block,
    roots: block.roots.map((root, at) => ({ ...root, points: rows[at]?.[2] ? dec(rows[at][2]) : root.points })),
  }));
  return { ...built, blocks };
}

test.each<[string, readonly Row[], number | undefined, string]>([
  [
    "the weight",
    [
      [30, 28],
      [70, 60],
    ],
    88,
    "30 70",
  ],
  [
    "a hundred, where scores are marks of it",
    [
      [30, 90],
      [30, 80],
      [40, 95],
    ],
    undefined,
    "100 100 100",
  ],
  [
    "and nothing where a row has no weight then",
    [
      [30, 90],
      [30, 80],
      [40, 95],
      [null, 50],
    ],
    undefined,
    "100 100 100 -",
  ],
  [
    "the weight in so few rows",
    [
      [30, 90],
      [70, 80],
    ],
    undefined,
    "30 70",
  ],
  [
    "the weight where blanks leave so few rows",
    [
      [30, 90],
      [30, null],
      [40, 95],
    ],
    undefined,
    "30 30 40",
  ],
  [
    "the weight where half of the scores exceed it",
    [
      [30, 90],
      [20, 80],
      [30, 30],
      [20, 20],
    ],
    undefined,
    "30 20 30 20",
  ],
  [
    "the weight where one is beyond a hundred",
    [
      [30, 90],
      [30, 80],
      [40, 101],
    ],
    undefined,
    "30 30 40",
  ],
  [
    "the effective points, where they make the total",
    [
      [60, 28, 30],
      [40, 19, 20],
    ],
    47,
    "30 20",
  ],
  [
    "the weight, where its share makes the total",
    [
      [60, 56, 30],
      [40, 38, 20],
    ],
    47,
    "60 40",
  ],
  [
    "the weight, where both are as near",
    [
      [60, 28, 30],
      [40, 19, 20],
    ],
    35.25,
    "60 40",
  ],
  [
    "the weight, where most scores exceed the points",
    [
      [60, 31, 30],
      [40, 21, 20],
    ],
    52,
    "60 40",
  ],
  [
    "the effective points, where most reach them in full",
    [
      [60, 30, 30],
      [40, 20, 20],
    ],
    undefined,
    "30 20",
  ],
  [
    "the weight, where only half do",
    [
      [60, 30, 30],
      [40, 19, 20],
    ],
    undefined,
    "60 40",
  ],
  [
    "the weight, where one reaches that in full",
    [
      [60, 30, 30],
      [40, 20, 20],
      [50, 50, 25],
    ],
    undefined,
    "60 40 50",
  ],
  [
    "what differs only decides without a total",
    [
      [60, 30, 30],
      [40, 20, 20],
      [50, 50],
    ],
    undefined,
    "30 20 50",
  ],
])("scores are out of %s", (_, rows, total, expected) => {
  const built = tableOf(rows, total);
  const basis = scoreBasis(built);
  expect(
    leaves(built)
      .map(({ node }) => basis(node))
      .map((outOf) => (outOf ? plain(outOf) : "-"))
      .join(" "),
  ).toBe(expected);
});

test.each<[string, RowSpec, number]>([
  ["weighed and blank", { name: "甲", weight: 10 }, 1],
  ["weighed with nothing", { name: "甲", weight: 0 }, 0],
  ["without a weight, with a target", { name: "甲", target: "≥1个" }, 1],
  ["without a weight, with an actual", { name: "甲", actual: "1个" }, 1],
  ["without a weight and not filled in", { name: "甲" }, 0],
  ["scored", { name: "甲", weight: 10, score: 9 }, 0],
  ["not to be scored", { name: "甲", weight: 10, score: "—" }, 0],
  ["with words for a score", { name: "甲", weight: 10, score: "良好" }, 1],
])("a row that is %s lacks scores: %#", (_, row, expected) => {
  const built = table({ rows: [row, { name: "乙", weight: 90, score: 90 }] });
  expect(score(built, chooseProfile(built)).recorded.unscored).toHaveLength(expected);
});
