import { parseA1 } from "../../../src/core/grid/address";
import { jsonTable } from "../../../src/cli/contract/table";
import { review } from "../../../src/core/review/review-workbook";
import { chosenCell } from "../../../src/taskpane/view/chosen-cell";
import { fixtures } from "../../drawn/fixtures";
import { wordsIn } from "../words";

const tables = fixtures().flatMap(({ name, grids }) =>
  review(grids).tables.map((one, at) => [`${name} ${at + 1}`, one] as const),
);
const words = wordsIn("zh-CN");

/** Addresses of one table's own sheet, wherever the contract names one. */
function cellsNamed(told: unknown): string[] {
  if (typeof told !== "object" || told === null) return [];
  return Object.entries(told).flatMap(([key, one]: [string, unknown]) =>
    key === "cells" || key === "cell"
      ? Object.values(typeof one === "string" ? [one] : (one as string[]))
      : cellsNamed(one),
  );
}

test.each(tables)("%s: each cell that was read is told of when it is chosen", (_, one) => {
  const { title, year, projectName, funds, indicators, groups, totalWeight, totalScore, grade, conclusion } = jsonTable(
    "zh-CN",
    one,
  ) as Record<string, unknown>;
  const read = [title, year, projectName, funds, indicators, groups, totalWeight, totalScore, grade, conclusion];
  const named = new Set(cellsNamed(read).filter((cell) => !cell.includes("!")));
  const untold = [...named].filter((name) => {
    const { row, column } = parseA1(name) ?? { row: 0, column: 0 };
    const answers = chosenCell(one, { sheet: one.table.sheet, row, column });
    const said = answers.map(({ what, of, why }) => [
      words(what),
      of,
      ...why.map(({ id, values }) => words(id, values)),
    ]);
    return !said.some(([what, , ...why]) => what !== "" && why.length > 0);
  });
  expect(untold).toEqual([]);
});

test("a header, a total, a row that was left out and a cell beside the table", () => {
  const one = review(fixtures().find(({ name }) => name === "group-subtotals")?.grids ?? []).tables[0];
  if (!one) throw new Error("no such drawing");
  const { table } = one;
  const told = (row: number, column: number) =>
    chosenCell(one, { sheet: table.sheet, row, column }).map(({ what }) => what);
  const weight = table.columns.find(({ role }) => role === "weight");
  const total = table.totals.weight?.cell;
  const [out] = table.excluded;
  if (!weight?.headerCells[0] || !total) throw new Error("a drawing with a total and rows left out");
  expect(told(weight.headerCells[0].row, weight.headerCells[0].column)).toEqual(["correct.role.weight"]);
  expect(told(total.row, total.column)).toEqual(["correct.chosen.totalWeight"]);
  if (out) expect(told(out.row, table.range.left)).toContain("correct.chosen.excluded");
  expect(told(table.range.bottom + 3, table.range.right + 3)).toEqual([]);
});
