import fc from "fast-check";
import { cellKey, type Grid, type GridCell } from "../../../src/core/grid/grid";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { leaves } from "../../../src/core/evaluation/walk";
import { headerKey } from "../../../src/core/recognise/normalise";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { MISFIT } from "../../../src/core/recognise/misplaced-columns";
import { fixtures } from "../../drawn/fixtures";
import {
  rebuilt,
  shifted,
  unmerged,
  withBlankColumn,
  withBlankRow,
  withCells,
  withHiddenColumn,
  withSwappedColumns,
  type Reshaped,
} from "../../drawn/reshape";
import { expectAlike, treeOf } from "../../drawn/same-tree";

const read = (grid: Grid): readonly EvaluationTable[] => recogniseWorkbook([grid]).tables;
const readings = new Map<Grid, readonly EvaluationTable[]>();
/** The drawing as it stands, read once. */
function tablesOf(grid: Grid): readonly EvaluationTable[] {
  const tables = readings.get(grid) ?? read(grid);
  readings.set(grid, tables);
  return tables;
}
const sheets = fixtures().flatMap(({ name, grids }) => grids.map((grid) => ({ name: `${name} ${grid.sheet}`, grid })));
const forms = sheets
  .filter(({ grid }) => tablesOf(grid).length > 0)
  .map(({ name, grid }, seed) => [name, grid, seed] as const);

const trees = new Map<Grid, readonly unknown[]>();

function expectSameTree(grid: Grid, { grid: other, back }: Reshaped): void {
  const before = trees.get(grid) ?? tablesOf(grid).map((table) => treeOf(table, (at) => at));
  trees.set(grid, before);
  expectAlike(
    read(other).map((table) => treeOf(table, back)),
    before,
  );
}

/** Header words that mean the same, from the list of the domain. */
const SYNONYMS = [
  ["分值", "权重", "满分", "标准分", "参考分值", "指标权重"],
  ["得分", "自评得分", "自评分", "实际得分", "实得分", "指标得分"],
  ["年度指标值", "指标值", "目标值", "年初目标值", "初期目标值", "预期指标值"],
  ["实际完成值", "全年完成值", "全年实际完成值", "完成值", "实际完成指标值"],
  ["偏差原因分析及改进措施", "未完成原因分析", "未完成原因和改进措施", "未完成原因及拟采取的改进措施"],
];

test("at least forty drawn forms are seeds", () => expect(forms.length).toBeGreaterThanOrEqual(40));

describe.each(forms)("%s keeps its tree", (_, grid, seed) => {
  const tables = tablesOf(grid);
  const [table] = tables;
  const headerRows = new Set(tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.headerRows)));
  const columnsOf = (...roles: string[]) =>
    new Set(table?.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column));

  test("wherever the block is shifted", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(30), (rows, columns) => {
        expectSameTree(grid, shifted(grid, rows, columns));
      }),
      { numRuns: 3, seed },
    );
  });

  test.each([true, false])("level names unmerged, filled %s", (fill) => {
    const levels = columnsOf("level1", "level2");
    const first = Math.min(...headerRows);
    const isLevel = (merge: Grid["merges"][number]) =>
      levels.has(merge.left) && merge.left === merge.right && merge.top > first && !headerRows.has(merge.top);
    expectSameTree(grid, unmerged(grid, isLevel, fill));
  });

  test("a blank row or column outside every merge", () => {
    const upTo = (last: number): number[] => Array.from({ length: last - 1 }, (_place, at) => at + 2);
    const rows = upTo(grid.rowCount).filter(
      (row) => !headerRows.has(row) && !grid.merges.some(({ top, bottom }) => top < row && row <= bottom),
    );
    const columns = upTo(grid.columnCount).filter(
      (column) => !grid.merges.some(({ left, right }) => left < column && column <= right),
    );
    for (const row of rows) expectSameTree(grid, withBlankRow(grid, row));
    for (const column of columns) expectSameTree(grid, withBlankColumn(grid, column));
  });

  test("two value columns exchanged", () => {
    if (tables.length !== 1 || table?.blocks.length !== 1 || headerRows.size !== 1) return;
    // 总分 | 100 | 得分 | 95: what stands behind its own label is no part of the columns, and keeps its place.
    const onTotal = [...grid.cells.values()].filter(({ row }) => row === table.totals.row);
    const labelled = onTotal.filter(({ text }) => /总分|得分/u.test(text)).length > 1;
    // What stands beside its label is exchanged without it.
    const beside = table.columns.filter(({ column, headerCells }) => headerCells[0]?.column !== column);
    // Labels that all stand beside their values are in doubt for their order.
    if (table.columns.filter(({ why }) => why.id === MISFIT).length > 2) return;
    // So is a value behind its sign, where one label heads both.
    const signs = new Set(leaves(table).map(({ node }) => node.leaf.sign?.cell.column));
    // 目标值 and 指标值 are both words for the target: which of the two was reached their order alone tells.
    const inOrder = table.columns.some(({ why }) => why.id === "recognise.why.second-target");
    const told = inOrder ? ["weight", "score", "reason"] : ["target", "actual", "weight", "score", "reason"];
    const values = [...columnsOf(...told)].filter(
      (column) => !beside.some((one) => one.column === column) && !signs.has(column),
    );
    const bottom = labelled && table.totals.row ? table.totals.row - 1 : table.range.bottom;
    const rows = { top: Math.min(...headerRows), bottom };
    const pairs = values.flatMap((a, index) =>
      values.slice(index + 1).map((b) => withSwappedColumns(grid, rows, a, b)),
    );
    for (const swapped of pairs.filter((pair) => pair !== null)) expectSameTree(grid, swapped);
  });

  test("header words replaced by their synonyms", () => {
    for (const turn of [1, 2, 3, 4, 5]) {
      const replaced = withCells(grid, (cell) => {
        const said = headerKey(cell.text);
        const words = headerRows.has(cell.row) ? SYNONYMS.find((list) => list.includes(said)) : undefined;
        const word = words?.[(words.indexOf(said) + turn) % words.length];
        if (word === undefined) return cell;
        // 目标值（标准） beside 指标值 changes too: left as it is, the other would come to say the same word again.
        const text = cell.text.replace(said, word);
        return { ...cell, value: text, text };
      });
      expectSameTree(grid, replaced);
    }
  });

  test("digits in full width", () => {
    expectSameTree(
      grid,
      withCells(grid, (cell) => (cell.formula === null ? fullWidth(cell) : cell)),
    );
  });

  test("a column hidden outside the table", () => {
    expectSameTree(grid, withHiddenColumn(grid, grid.columnCount + 2));
  });

  test("any cell deleted throws nothing", () => {
    for (const gone of grid.cells.values()) {
      expect(() => read(withCells(grid, (cell) => (cell === gone ? null : cell)).grid)).not.toThrow();
    }
  });

  test("any cell garbled throws nothing, and text stays text", () => {
    const keys = [...grid.cells.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(...GARBAGE), (key, value) => {
        const cell = grid.cells.get(key);
        if (!cell) return;
        const garbled = rebuilt(grid, { cells: new Map(grid.cells).set(key, written(cell, value)).values() });
        const found = JSON.stringify(read(garbled));
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
        expect(found).not.toContain('"formula":"=HYPERLINK');
      }),
      { numRuns: 15, seed },
    );
  });
});

const TEXTS = [
  "__proto__",
  "constructor",
  '=HYPERLINK("http://x")',
  "<img src=x onerror=1>",
  "绩".repeat(5000),
  "toString",
];
const GARBAGE = [
  ...TEXTS,
  "",
  " ",
  "分值",
  "一级指标",
  "总分",
  "（",
  "10分）",
  "9".repeat(400),
  "1e999",
  "-",
  "\u0000",
  1e308,
  -1,
];

function written(cell: GridCell, value: string | number): GridCell {
  return { ...cell, value, text: String(value), formula: null, numberFormat: "General" };
}

function fullWidth(cell: GridCell): GridCell {
  const text = cell.text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return text === cell.text ? cell : written(cell, text);
}

test.each(TEXTS)("%.30s as an indicator's name, target, actual and reason stays what it is", (text) => {
  const form = sheets.find(({ name }) => name.startsWith("a-mof-2020"));
  if (!form) throw new Error("no such drawing");
  const places = { name: cellKey(14, 4), target: cellKey(14, 5), actual: cellKey(14, 6), reason: cellKey(14, 9) };
  const cells = new Map(form.grid.cells);
  for (const key of Object.values(places)) {
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    cells.set(key, { row, column, value: text, text, formula: null, numberFormat: "General" });
  }
  const [table] = read(rebuilt(form.grid, { cells: cells.values() }));
  const node = table && leaves(table).find((placed) => placed.node.leaf.row === 14)?.node;
  expect(node?.name.value).toBe(text.replace(/\s/g, ""));
  expect([node?.leaf.target?.text, node?.leaf.actual?.text, node?.leaf.reason?.text]).toEqual([text, text, text]);
  expect(node?.leaf.target?.held?.formula).toBeUndefined();
});
