import { read as readByLibrary } from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { cellKey, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { sameValue } from "../../../src/core/edits/same-state";
import type { CellEdit, Written } from "../../../src/core/edits/edit-plan";
import { applyToPackage } from "../../../src/workbook/xlsx/apply-to-package";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { gridOf } from "./cell-of";
import { richWorkbook } from "./rich-workbook";

/** What people and programs put into cells; every text that Excel could mistake among it. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).map((made) => made.replaceAll("\r\n", "\n")),
  fc.constantFrom(
    "__proto__",
    "=1+1",
    "＋86",
    " 前后 ",
    "甲\n乙",
    "_x000D_",
    "]]>",
    "</v>",
    "<!--",
    "优",
    "≥95%",
    "constructor",
  ),
);
const constant = fc.oneof(
  text.filter((made) => made !== ""),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((made) => !Object.is(made, -0)),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
);
const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 4, arbitrary: constant.map((value): Written => ({ kind: "value", value })) },
  fc.constant<Written>({ kind: "value", value: null }),
  fc
    .tuple(
      fc.constantFrom("=SUM(A1:B2)", `=IF(A1<1,"<甲>",'it''s'!B2)`, "=1/3"),
      fc.option(constant, { nil: undefined }),
    )
    .map(([formula, expected]): Written =>
      expected === undefined ? { kind: "formula", formula } : { kind: "formula", formula, expected },
    ),
);
const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) });
const edits = fc.uniqueArray(
  fc.record({
    place,
    after: written,
    format: fc.option(fc.constantFrom("0.00", "0%", "@", '0"分"'), { nil: undefined }),
  }),
  {
    selector: ({ place: { row, column } }) => cellKey(row, column),
    maxLength: 12,
  },
);

/** A workbook from exceljs: constants, formulas, formats, styles, merges, gaps. */
async function made(
  cells: readonly { place: { row: number; column: number }; value: string | number | boolean; styled: boolean }[],
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表");
  for (const {
    place: { row, column },
    value,
    styled,
  } of cells) {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    if (styled) Object.assign(cell, { numFmt: "0.0", font: { bold: true } });
  }
  const other = workbook.addWorksheet("别的");
  other.getCell("A1").value = { formula: "1+1", result: 2 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sheetCells = fc.uniqueArray(
  fc.record({
    place,
    value: fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("指标", "=x", "10分")),
    styled: fc.boolean(),
  }),
  { selector: ({ place: { row, column } }) => cellKey(row, column), maxLength: 20 },
);

function plan(
  grid: Grid,
  wanted: readonly { place: { row: number; column: number }; after: Written; format: string | undefined }[],
): CellEdit[] {
  return wanted.map(({ place: { row, column }, after, format }): CellEdit => {
    const base = {
      cell: { sheet: grid.sheet, row, column },
      before: beforeAt(grid, row, column),
      after,
      why: { id: "workbook.why.undo" },
    };
    return format === undefined ? base : { ...base, numberFormat: format };
  });
}

const others = (grid: Grid, planned: ReadonlySet<number>): GridCell[] =>
  [...grid.cells].filter(([key]) => !planned.has(key)).map(([, cell]) => cell);

it("random edits on random sheets: exactly the edits are read back, everything else is unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(sheetCells, edits, async (cells, wanted) => {
      const before = await made(cells);
      const grid = gridOf(before, "表");
      const after = applyToPackage(before, { edits: plan(grid, wanted) });
      const now = gridOf(after, "表");
      const planned = new Set(wanted.map(({ place: { row, column } }) => cellKey(row, column)));
      expect(others(now, planned)).toEqual(others(grid, planned));
      for (const {
        place: { row, column },
        after: content,
        format,
      } of wanted) {
        const found = beforeAt(now, row, column);
        const value = content.kind === "formula" ? (content.expected ?? null) : content.value;
        expect(sameValue(found.value, value)).toBe(true);
        expect(found.formula).toBe(content.kind === "formula" ? content.formula : null);
        if (format !== undefined && found.value !== null && !(format === "@" && typeof value !== "string"))
          expect(found.numberFormat).toBe(format);
      }
      expect(gridOf(after, "别的")).toEqual(gridOf(before, "别的"));
      const [a, b] = [unzipSync(before), unzipSync(after)];
      const may = new Set(["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"]);
      expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
      const bytesOf = (parts: typeof a) =>
        Object.entries(parts).map(([name, part]) => [
          name,
          may.has(name) ? null : Buffer.from(part).toString("latin1"),
        ]);
      expect(bytesOf(b)).toEqual(bytesOf(a));
    }),
    { numRuns: 60 },
  );
}, 60_000);

it("reads what exceljs and the library read", async () => {
  await fc.assert(
    fc.asyncProperty(sheetCells, async (cells) => {
      const bytes = await made(cells);
      const ours = [...gridOf(bytes, "表").cells.values()].map(({ row, column, value }) => [row, column, value]);
      const data = readByLibrary(bytes, { dense: true }).Sheets["表"]?.["!data"] ?? [];
      const theirs = data.flatMap((line, r) => line.flatMap((cell, c) => [[r + 1, c + 1, cell.v]]));
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it("a file with any byte changed, or cut anywhere, is read or refused with a reason, and never throws otherwise", () => {
  const good = richWorkbook();
  fc.assert(
    fc.property(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cut) => {
      const bytes = cut ? good.subarray(0, at) : good.slice();
      if (!cut) bytes[at] = byte;
      try {
        expect(readWorkbook(bytes).grids.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
      }
    }),
    { numRuns: 1000 },
  );
});
