import { dec } from "../../../src/core/evaluation/decimal";
import type { TableSummary } from "../../../src/core/review/summary";
import { sortedTables } from "../../../src/taskpane/overview/overview-rows";
import {
  OVERVIEW_START,
  reduceOverview,
  type OverviewColumn,
  type OverviewState,
} from "../../../src/taskpane/overview/overview-state";

function table(
  name: string | null,
  printed: string | null,
  grade: string | null,
  errors: number,
  warnings = 0,
): TableSummary {
  return {
    sheet: name ?? "无名",
    hidden: false,
    range: { top: 1, left: 1, bottom: 9, right: 9 },
    nth: 0,
    name,
    printed: printed === null ? null : dec(printed),
    recorded: null,
    recomputed: null,
    fullMark: dec(100),
    grade,
    counts: { error: errors, warning: warnings, info: 0 },
    suppressed: 0,
  };
}

const tables = [
  table("乙", "88", "良", 2),
  table(null, null, null, 0),
  table("甲", "95.5", "优", 1),
  table("丙", "100", "优", 0, 3),
];
const names = (by: OverviewColumn, descending: boolean) =>
  sortedTables(tables, { by, descending }).map(({ name }) => name);

describe("the order of the tables", () => {
  it("is the workbook's until a person asks for another", () => {
    expect(sortedTables(tables, null)).toBe(tables);
  });

  it.each([
    ["printed", false, ["乙", "甲", "丙", null]],
    ["printed", true, ["丙", "甲", "乙", null]],
    ["grade", false, ["甲", "丙", "乙", null]],
    ["errors", true, ["乙", "甲", "丙", null]],
    ["warnings", true, ["丙", "乙", "甲", null]],
  ] as const)("by %s, descending %s: blanks last, equal ones as they stand", (by, descending, expected) => {
    expect(names(by, descending)).toEqual(expected);
  });

  it("goes upwards, downwards and back to the workbook's by the same header", () => {
    const states: OverviewState[] = [OVERVIEW_START];
    for (let press = 0; press < 3; press++) {
      states.push(reduceOverview(states.at(-1) ?? OVERVIEW_START, { type: "sort", by: "printed" }));
    }
    expect(states.map(({ sort }) => sort)).toEqual([
      null,
      { by: "printed", descending: false },
      { by: "printed", descending: true },
      null,
    ]);
  });
});
