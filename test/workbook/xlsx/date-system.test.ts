import ExcelJS from "exceljs";
import { review } from "../../../src/core/review/review-workbook";
import { DateSystem } from "../../../src/workbook/xlsx/date-system";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { cellOf } from "./cell-of";
import { oneSheet } from "./made-package";

/** Under 1904 the same day is 1,462 less: 42338 is 2019-12-01, 0.5 noon, 1.5 thirty-six hours, 7 the number. */
const file = oneSheet(
  `<row r="1"><c r="A1" s="1"><v>42338</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>1.5</v></c><c r="D1"><v>7</v></c><c r="E1" s="1"><f>A1+1</f><v>42339</v></c></row>`,
  {
    workbookPr: `<workbookPr date1904="1"/>`,
    styles: `<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>`,
  },
);

test("a date counted from 1904 is read as the day it shows; times, durations and numbers as they are", () => {
  expect(cellOf(file, "A1")).toMatchObject({ value: 43800, text: "2019/12/1" });
  expect(cellOf(file, "B1")).toMatchObject({ value: 0.5, text: "12:00" });
  expect(cellOf(file, "C1")).toMatchObject({ value: 1.5, text: "36:00:00" });
  expect(cellOf(file, "D1")).toMatchObject({ value: 7, text: "7" });
  expect(cellOf(file, "E1")).toMatchObject({ value: 43801, text: "2019/12/2", formula: "=A1+1" });
  expect(() => review(readWorkbook(file).grids, {})).not.toThrow();
});

test("a date written into such a file shows the day that was meant, and is taken back", async () => {
  const holder = { name: "1904.xlsx", bytes: file };
  const port = new XlsxWorkbook(holder);
  const edit = (column: number, value: number, before: number, format: string) => ({
    cell: { sheet: "表", row: 1, column },
    before: { value: before, formula: null, numberFormat: format },
    after: { kind: "value" as const, value },
    why: { id: "workbook.why.undo" },
  });
  const cells = [{ content: { kind: "value" as const, value: 43831 }, numberFormat: "yyyy-mm-dd" }];
  const { undo } = await port.apply({
    edits: [edit(1, 43831, 43800, "yyyy/m/d"), edit(4, 8, 7, "General")],
    addSheets: [{ name: "新", columnWidths: [12], rows: [{ cells }] }],
  });
  expect(cellOf(holder.bytes, "A1")).toMatchObject({ value: 43831, text: "2020/1/1" });
  expect(cellOf(holder.bytes, "D1")).toMatchObject({ value: 8 });
  const theirs = new ExcelJS.Workbook();
  await theirs.xlsx.load(holder.bytes.slice().buffer);
  expect(theirs.properties.date1904).toBe(true);
  expect(theirs.getWorksheet("表")?.getCell("A1").value).toEqual(new Date(Date.UTC(2020, 0, 1)));
  expect(theirs.getWorksheet("新")?.getCell("A1").value).toEqual(new Date(Date.UTC(2020, 0, 1)));
  await port.apply(undo);
  expect(readWorkbook(holder.bytes).grids).toHaveLength(1);
  for (const cell of ["A1", "B1", "C1", "D1"]) expect(cellOf(holder.bytes, cell)).toEqual(cellOf(file, cell));
});

test.each([
  ["yyyy/m/d", true],
  ['m"月"d"日"', true],
  ["mmm-yy", true],
  ["aaaa", true],
  ["yyyy/m/d h:mm", true],
  ["h:mm", false],
  ["[h]:mm:ss", false],
  ["mm:ss.0", false],
  ["h:mm AM/PM", false],
  ['0.00"day"', false],
  ["[Red]0.00", false],
  ["General", false],
  ["@", false],
])("%s shows a day: %s", (format, day) => {
  expect(DateSystem.from1904(1, format)).toBe(day ? 1463 : 1);
  expect(DateSystem.to1904(1463, format)).toBe(day ? 1 : 1463);
});
