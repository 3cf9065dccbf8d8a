import { a1 } from "../../../src/core/grid/address";
import { makeGrid, type Grid } from "../../../src/core/grid/grid";
import { applied } from "../../../src/core/edits/applied";
import { problems, mergesOf } from "../../../src/core/edits/problems";
import { dec, sum } from "../../../src/core/evaluation/decimal";
import { planFixes } from "../../../src/core/plans/fixes";
import { additionIn } from "../../../src/core/rules/facts/formula";
import type { Finding } from "../../../src/core/rules/finding";

/** The sheets with every repair written, and their sums computed anew as Excel would. */
export function repaired(grids: readonly Grid[], findings: readonly Finding[]): readonly Grid[] {
  const plan = planFixes(findings);
  expect(problems(plan, mergesOf(grids))).toEqual([]);
  return applied(plan, grids).map((grid) => recalculated(recalculated(grid)));
}

/** Keys of findings, `RULE@CELL`. */
export function keys(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, primary }) => `${rule}@${a1(primary)}`).sort();
}

/**
 * Holds a check after all repairs to what it owes: nothing that was repaired is found again, and nothing new.
 * @param check the whole catalogue over sheets
 */
export function holdToRepairs(
  grids: readonly Grid[],
  findings: readonly Finding[],
  check: (grids: readonly Grid[]) => readonly Finding[],
): void {
  const fixable = findings.filter(({ fix }) => fix);
  if (fixable.length === 0) return;
  const fixed = new Set(keys(fixable));
  const left = keys(check(repaired(grids, findings)));
  expect(left.filter((key) => fixed.has(key) || !keys(findings).includes(key))).toEqual([]);
}

/** Formulas that only add, with the sum of the numbers that they reach; text is passed over. */
function recalculated(grid: Grid): Grid {
  const cells = [...grid.cells.values()].map((cell) => {
    const addition = cell.formula === null ? null : additionIn(cell.formula);
    if (!addition) return cell;
    const reached = addition.ranges.flatMap(({ top, bottom, left, right }) =>
      [...grid.cells.values()].filter(
        ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
    );
    const value = sum(reached.flatMap((one) => (typeof one.value === "number" ? dec(one.value) : []))).toNumber();
    return value === cell.value ? cell : { ...cell, value, text: String(value) };
  });
  return makeGrid({ ...grid, cells });
}
