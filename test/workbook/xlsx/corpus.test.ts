import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read as readByLibrary } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { a1 } from "../../../src/core/grid/address";
import { isErrorValue, type CellValue, type Grid } from "../../../src/core/grid/grid";
import { applyToPackage } from "../../../src/workbook/xlsx/apply-to-package";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { gridOf } from "./cell-of";

const SAMPLES = join(__dirname, "../../../samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));

/** The last constant number on a sheet: most often a score or a sum. */
function lastNumber(grid: Grid) {
  const cell = [...grid.cells.values()]
    .filter(({ value, formula }) => typeof value === "number" && formula === null)
    .at(-1);
  if (!cell) throw new Error(`no number on ${grid.sheet}`);
  return cell;
}

const asText = (value: CellValue): string => (isErrorValue(value) ? value.error : String(value));

it("there is a corpus", () => {
  expect(files.length).toBeGreaterThan(3);
});

describe.each(files)("%s", (name) => {
  const bytes = bytesOf(name);

  it("reads as the library and exceljs read it", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const library = readByLibrary(bytes, { cellNF: true });
    for (const grid of readWorkbook(bytes).grids) {
      const sheet = library.Sheets[grid.sheet] ?? {};
      expect(
        Object.keys(sheet)
          .filter((key) => !key.startsWith("!"))
          .sort(),
      ).toEqual([...grid.cells.values()].map(a1).sort());
      for (const cell of grid.cells.values()) {
        expect(sheet[a1(cell)]).toMatchObject({ v: cell.value, w: cell.text });
        if (cell.formula === null)
          expect(workbook.getWorksheet(grid.sheet)?.getCell(a1(cell)).text).toBe(asText(cell.value));
      }
      expect(grid.merges.length).toBe(sheet["!merges"]?.length ?? 0);
    }
  });

  it("one cell patched: one cell differs, every other part has its bytes", async () => {
    const [grid] = readWorkbook(bytes).grids;
    if (!grid) throw new Error("no sheet");
    const cell = lastNumber(grid);
    const { row, column } = cell;
    const edit = {
      cell: { sheet: grid.sheet, row, column },
      before: cell,
      after: { kind: "value", value: 91.25 } as const,
      why: { id: "x" },
    };
    const after = applyToPackage(bytes, { edits: [edit] });
    const [a, b] = [unzipSync(bytes), unzipSync(after)];
    expect(Object.keys(b)).toEqual(Object.keys(a));
    const changed = Object.keys(a).filter(
      (part) => Buffer.compare(a[part] ?? new Uint8Array(), b[part] ?? new Uint8Array()) !== 0,
    );
    const follows = [...grid.cells.values()].some(({ formula }) => formula !== null);
    expect(follows ? changed.filter((part) => part !== "xl/workbook.xml") : changed).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
    const cellsOf = (part: Uint8Array | undefined): string[] => strFromU8(part ?? new Uint8Array()).split(/(?=<c )/);
    const [was, is] = [cellsOf(a["xl/worksheets/sheet1.xml"]), cellsOf(b["xl/worksheets/sheet1.xml"])];
    const different = was.flatMap((xml, i) => (xml === is[i] ? [] : [/r="([A-Z]+\d+)"/.exec(xml)?.[1]]));
    if (!follows) expect(different).toEqual([a1(cell)]);
    expect(different).toContain(a1(cell));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    expect(workbook.getWorksheet(grid.sheet)?.getCell(a1(cell)).value).toBe(91.25);
    expect(readByLibrary(after).Sheets[grid.sheet]).toMatchObject({ [a1(cell)]: { v: 91.25 } });
    expect(gridOf(after, grid.sheet).cells.size).toBe(grid.cells.size);
  });
});
