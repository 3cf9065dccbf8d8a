import { headerAt, rowMarkAt, rowTextAt } from "../../../src/core/recognise/places";
import { drawn } from "../../drawn/drawn-sheet";

const grid = drawn`
  | 某某表 | << |
  | 一级指标 | 指标 | 某数 | 分值 | < |
  | ^ | ^ | ^ | 年初 | 调整 |
  |  |
  | 产出 | 清淤河道 | 3 | 60 | 58 |
`;

test("rows that a person points at, and what the words under them would be", () => {
  const header = headerAt(grid, 2, 3);
  expect(header?.rows).toHaveLength(2);
  expect(header?.columns.map(({ column, header: text, role }) => [column, text, role])).toEqual([
    [1, "一级指标", "level1"],
    [2, "指标", "level3"],
    [3, "某数", "ignored"],
    [4, "年初", "target"],
    [5, "调整", "adjustedTarget"],
  ]);
});

test("a blank row heads nothing and cannot be named", () => {
  expect(headerAt(grid, 4, 4)).toBeNull();
  expect(rowMarkAt(grid, 4)).toBeNull();
  expect(rowTextAt(grid, 4)).toBe("");
});

test("a row as it is shown and as it is known", () => {
  expect(rowTextAt(grid, 5)).toBe("产出 · 清淤河道 · 3 · 60");
  expect(rowMarkAt(grid, 5)).toEqual({ text: "产出|清淤河道", nth: 0 });
});
