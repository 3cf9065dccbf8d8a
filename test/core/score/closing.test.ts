import { a1 } from "../../../src/core/grid/address";
import { plain } from "../../../src/core/evaluation/decimal";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { PROFILES } from "../../../src/core/score/profiles";
import { score } from "../../../src/core/score/score";
import { singleCellClosing } from "../../../src/core/score/single-cell";
import { whatMatters } from "../../../src/core/score/what-matters";
import { table, type RowSpec, type TableSpec } from "./table-builder";

/** One row scored, one blank beside it, one group blank throughout: 28 of 90. */
const ROWS: readonly RowSpec[] = [
  { under: "产出指标（50分）/数量指标", name: "甲", weight: 30, score: 28 },
  { under: "产出指标（50分）/数量指标", name: "乙", weight: 20 },
  { under: "效益指标（40分）/社会效益", name: "丙", weight: 40 },
];
const UNWEIGHED: RowSpec = { under: "效益指标（40分）/社会效益", name: "丁", score: 0 };

const FIFTH: RowSpec = { under: "满意度指标（5分）/满意度", name: "戊", weight: 5 };

const FUNDS = { budget: 100, executed: 90 };

/** What would make a printed total true, and out of what. */
function closes(total: number | string, more: Partial<TableSpec> = {}): string {
  const built = table({ rows: ROWS, funds: FUNDS, total, ...more });
  const [closing] = score(built, chooseProfile(built)).closing;
  if (!closing) return "nothing";
  const values = Object.entries(closing.assumption.values ?? {}).map(([key, value]) => `${key} ${value}`);
  const parts = closing.parts.map(
    ({ what, value, cells }) => `${what} ${plain(value)} (${cells.map((cell) => a1(cell)).join(" ")})`,
  );
  return `${closing.assumption.id}: ${values.join(", ")}: ${parts.join(" + ")} = ${plain(closing.total)}`;
}

describe("a printed total closes", () => {
  it.each<[string, number | string, Partial<TableSpec>, string]>([
    ["by itself", 28, {}, "nothing"],
    ["by nothing", 99, {}, "nothing"],
    ["with all blanks full", 88, {}, "blanks"],
    ["with a group that is blank throughout left out", 48, {}, "blanks-dropped"],
    ["with the execution as what is left of the full mark", 37, {}, "execution"],
    ["with a group left out, whose points the execution has", 73, {}, "dropped-execution"],
    ["with blanks and execution", 97, {}, "blanks-execution"],
    ["with all three", 93, {}, "blanks-dropped-execution"],
    ["within the tolerance of the column", "88.04", { rows: withScore("28.0") }, "blanks"],
    ["and not beyond it", "88.06", { rows: withScore("28.0") }, "nothing"],
    ["with an execution from a printed rate", 37, { funds: { rate: 0.9 } }, "execution"],
    ["not with an execution that is scored", 37, { funds: { ...FUNDS, score: 5, weight: 10 } }, "nothing"],
    ["not with an execution of which nothing is known", 37, { funds: {} }, "nothing"],
    ["not without funds", 37, { funds: { initial: 0, executed: 90 } }, "nothing"],
    ["not with an execution beside weights of 100", 28.9, { rows: withWeight(50) }, "nothing"],
    ["with a group whose row without points is filled in", 48, { rows: [...ROWS, UNWEIGHED] }, "blanks-dropped"],
    // 100 - 40 are left for an execution of 0.9 if the half-filled group is left out: 28 + 54
    ["not with a group left out that is filled in part", 82, {}, "nothing"],
    ["with two groups left out", 48, { rows: [...ROWS, FIFTH] }, "blanks-dropped"],
    ["with the sixth group left out, the most that are tried", 48 + 5, { rows: withGroups(6) }, "blanks-dropped"],
    ["and not with a seventh", 48 + 6, { rows: withGroups(7) }, "nothing"],
  ])("%s", (_, total, more, expected) => {
    expect(closes(total, more).split(":")[0]?.replace("score.closing.", "")).toBe(expected);
  });

  it("and says out of what", () => {
    const lines = [88, 48, 37, 73, 97, 93].map((total) => `${total}: ${closes(total)}`);
    lines.push(closes(37, { funds: { rate: 0.9 } }));
    expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
  });

  it("with the execution by its profile's bands", () => {
    const built = table({ rows: ROWS, funds: FUNDS, total: 35 });
    const [closing] = score(built, { profile: PROFILES["mof-2021-101"], by: "person" }).closing;
    expect(closing?.parts.map(({ value }) => plain(value))).toEqual(["28", "7"]);
  });
});

function withScore(given: string): readonly RowSpec[] {
  return ROWS.map((row) => (row.name === "甲" ? { ...row, score: given } : row));
}

/** So many groups of one point each that are blank throughout, before the one of 40 points. */
function withGroups(count: number): readonly RowSpec[] {
  const [first, second, last] = ROWS;
  const small = Array.from({ length: count - 1 }, (_, at) => ({
    under: `第${at}组（1分）/类`,
    name: `项${at}`,
    weight: 1,
  }));
  return [first, second, ...small, last].flatMap((row) => row ?? []);
}

function withWeight(weight: number): readonly RowSpec[] {
  return ROWS.map((row) => (row.name === "丙" ? { ...row, weight } : row));
}

describe("the one score that would close a total", () => {
  const rows: readonly RowSpec[] = [
    { name: "甲", weight: 50, score: 48, target: "≥100", actual: "96" },
    { name: "乙", weight: 40, score: 40 },
    { name: "丙", weight: 10, score: 9 },
  ];
  const found = (total: number, changed: readonly RowSpec[] = rows): string => {
    const built = table({ rows: changed, total });
    const one = singleCellClosing(built, score(built, chooseProfile(built)));
    if (!one) return "none";
    return `${one.node} ${a1(one.cell)} ${one.from ? plain(one.from) : "-"} → ${plain(one.to)} ${one.recomputed}`;
  };
  const changed = (name: string, change: Partial<RowSpec>): readonly RowSpec[] =>
    rows.map((row) => (row.name === name ? { ...row, ...change } : row));

  it.each<[string, number, readonly RowSpec[], string]>([
    ["is none where the total is right", 97, rows, "none"],
    ["is none where several could", 98, rows, "none"],
    ["is the only one that can go so far down", 52, rows, "row10 I10 48 → 3 false"],
    ["is the only one that can go up", 99, rows, "row10 I10 48 → 50 false"],
    ["is the one that its own cells bear out", 96, changed("甲", { actual: "94" }), "row10 I10 48 → 47 true"],
    ["is a blank one", 107, [...rows, { name: "丁", weight: 10 }], "row13 I13 - → 10 false"],
    ["is none where it takes a decimal more than the column shows", 97.5, rows, "none"],
    ["is none beyond a weight", 100, rows, "none"],
    ["is none below nothing", 40, rows, "none"],
    ["is no score of a row without a weight", 99, [{ name: "甲", score: 97 }], "none"],
  ])("%s", (_, total, given, expected) => {
    expect(found(total, given)).toBe(expected);
  });
});

describe("what weighs in a result", () => {
  const rows: readonly RowSpec[] = [
    { under: "产出指标", name: "甲", weight: 30, score: 28 },
    { under: "产出指标", name: "乙", weight: 20, score: 20 },
    { under: "产出指标", name: "丙", weight: 10 },
    { under: "效益指标", name: "丁", weight: 30, score: 24 },
    { under: "效益指标", name: "戊", score: 1 },
    { under: "满意度指标", name: "己", weight: 0, score: 0 },
  ];
  const told = (spec: Partial<TableSpec>): string => {
    const built = table({ rows, ...spec });
    const { lost, rates, grade, next, movers } = whatMatters(
      built,
      score(built, chooseProfile(built)),
      PROFILES["mof-2020-10"],
    );
    return [
      `lost ${lost.map(({ what, lost: points, points: of }) => `${what} ${plain(points)}/${plain(of)}`).join(", ")}`,
      `rates ${rates.map(({ what, score: made, points, rate }) => `${what} ${plain(made)}/${plain(points)}=${plain(rate, 4)}`).join(", ")}`,
      `${grade ?? "-"}, next ${next ? `${next.grade} +${plain(next.missing)}` : "-"} by ${movers.join(" ")}`,
    ].join(" | ");
  };

  it.each<[string, Partial<TableSpec>]>([
    ["points not earned, most first; blanks and what has no weight aside", {}],
    ["the execution's among them", { funds: { budget: 100, executed: 40, weight: 10, score: 4 } }],
    ["a blank execution aside", { funds: { budget: 100, executed: 40, weight: 10 } }],
    ["the best grade has no next", { rows: [{ name: "甲", weight: 100, score: 90 }] }],
    ["on the border of a grade", { rows: [{ name: "甲", weight: 100, score: 80 }] }],
    ["of another full mark", { rows: [{ name: "甲", weight: 120, score: 100 }], fullMark: 120 }],
    ["nothing recorded", { rows: [{ name: "甲", weight: 100 }] }],
    [
      "more than its weight is no loss",
      {
        rows: [
          { name: "甲", weight: 50, score: 55 },
          { name: "乙", weight: 50, score: 40 },
        ],
      },
    ],
  ])("%s", (_, spec) => {
    expect(told(spec)).toMatchSnapshot();
  });
});
