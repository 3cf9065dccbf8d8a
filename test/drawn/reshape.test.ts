import { cellAt } from "../../src/core/grid/grid";
import { drawn } from "./drawn-sheet";
import { shifted, unmerged, withBlankColumn, withBlankRow, withSwappedColumns } from "./reshape";

const grid = drawn`
  | 一级指标 | 分值 | 得分 |
  | 产出     | 10   | 9    |
  | ^        | 20   | 18   |
  | 总分     | <    | 27   |
`;

test("a shifted sheet leads back", () => {
  const { grid: other, back } = shifted(grid, 2, 3);
  expect(cellAt(other, 4, 5)?.value).toBe(10);
  expect(back({ row: 4, column: 5 })).toEqual({ row: 2, column: 2 });
  expect(other.merges[0]).toEqual({ top: 4, left: 4, bottom: 5, right: 4 });
});

test("an inserted row or column stretches the merge that it cuts", () => {
  expect(withBlankRow(grid, 3).grid.merges[0]).toEqual({ top: 2, left: 1, bottom: 4, right: 1 });
  const { grid: wide, back } = withBlankColumn(grid, 3);
  expect(cellAt(wide, 2, 4)?.value).toBe(9);
  expect(back({ row: 2, column: 4 })).toEqual({ row: 2, column: 3 });
});

test("unmerged cells are filled or left blank", () => {
  const vertical = ({ left, right }: { left: number; right: number }) => left === right;
  expect(cellAt(unmerged(grid, vertical, true).grid, 3, 1)?.value).toBe("产出");
  expect(cellAt(unmerged(grid, vertical, false).grid, 3, 1)).toBeUndefined();
  expect(unmerged(grid, vertical, true).grid.merges).toHaveLength(1);
});

test("columns change places unless a merge ties one of them", () => {
  const swapped = withSwappedColumns(grid, { top: 1, bottom: 3 }, 2, 3);
  expect(swapped && cellAt(swapped.grid, 2, 2)?.value).toBe(9);
  expect(swapped?.back({ row: 2, column: 2 })).toEqual({ row: 2, column: 3 });
  expect(withSwappedColumns(grid, { top: 1, bottom: 4 }, 2, 3)).toBeNull();
});
