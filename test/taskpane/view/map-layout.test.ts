import { recognise } from "../../../src/core/recognise/recognise";
import { BAND_HEIGHT, mapLayout, WIDTH } from "../../../src/taskpane/view/map-layout";
import { sheetMap } from "../../../src/taskpane/view/sheet-map";
import { benchSheet } from "../../../bench/sheet";
import { fixtures } from "../../drawn/fixtures";

const tables = fixtures().flatMap(({ name, grids }) =>
  grids.flatMap((grid) => recognise(grid).tables.map((table, at) => [`${name} ${at}`, table] as const)),
);

test.each(tables)("the map of %s holds everything, one under the other, inside its edges", (_, table) => {
  const map = sheetMap(table);
  const layout = mapLayout(map);
  const tops = layout.bands.map(({ y }) => y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // Heights are binary fractions: a billionth of a pixel is none.
  for (const [at, y] of tops.entries())
    expect(y - (tops[at - 1] ?? -BAND_HEIGHT)).toBeGreaterThanOrEqual(BAND_HEIGHT - 1e-9);
  for (const { x, y, width, height } of layout.strips) {
    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(0);
    expect(x + width).toBeLessThanOrEqual(WIDTH + 0.01);
    expect(y + height).toBeLessThanOrEqual(layout.height + 0.01);
  }
  expect(layout.bands.length + layout.more).toBe(map.bands.length);
});

test("a table of 20,000 rows is drawn with as many shapes as a short one, and no taller", () => {
  const layout = (rows: number) => {
    const [table] = recognise(benchSheet(rows)).tables;
    if (!table) throw new Error("a table");
    return mapLayout(sheetMap(table));
  };
  const [short, long] = [layout(40), layout(20_000)];
  expect(long.lines.length).toBeLessThanOrEqual(40);
  expect(long.lines.length).toBeGreaterThan(20);
  expect(long.strips).toHaveLength(short.strips.length);
  expect(long.height).toBeLessThan(short.height + BAND_HEIGHT);
});
