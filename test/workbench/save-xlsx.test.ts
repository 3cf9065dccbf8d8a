import { unzipSync } from "fflate";
import { CLASSES } from "../../src/workbench/host/model/classes";
import { Session } from "../../src/workbench/host/session";
import { MemoryWorkbook } from "../../src/workbench/workbooks/memory/memory-workbook";
import { saveXlsx } from "../../src/workbench/xlsx/save-xlsx";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { fillFrom } from "../workbook/excel/under-test";
import { packed, workbookParts, worksheet } from "../workbook/xlsx/made-package";

/** Row 1 was given its height, row 2 was fitted to what it holds, row 3 states none. */
const ROWS = [
  `<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>`,
  `<row r="2" ht="20"><c r="A2"><v>2</v></c></row>`,
  `<row r="3"><c r="A3"><v>3</v></c></row>`,
].join("");
const FILE = packed(workbookParts({ 表: worksheet(ROWS), 别的: worksheet("") }));

/** The file as the workbench has it when it is open. */
function opened() {
  const workbook = new MemoryWorkbook();
  const read = readWorkbook(FILE);
  fillFrom(workbook, read.grids);
  const [sheet = "", other = ""] = workbook.sheets().map(({ id }) => id);
  for (const [row, { points }] of read.sheets[0]?.survey?.rowHeights ?? []) {
    workbook.setBand(sheet, "row", row - 1, 1, { size: points });
  }
  const save = () => saveXlsx(FILE, new Session(workbook, CLASSES));
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  return { workbook, sheet, other, save, cell };
}

function sheetXml(bytes: Uint8Array, number = 1): string {
  return new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]);
}

const openTags = (xml: string) => xml.match(/<row [^>]*>/g);

test("what nobody changed is not saved", () => {
  expect(opened().save()).toBeNull();
});

test("heights that rows were given are saved, and no others", () => {
  const { workbook, sheet, save } = opened();
  workbook.setBand(sheet, "row", 2, 1, { size: 45 });
  workbook.setBand(sheet, "row", 0, 1, { given: false });
  const saved = save();
  expect(saved).toMatchObject({ cells: 0, rows: 2, sheets: 0 });
  expect(openTags(sheetXml(saved?.bytes ?? FILE))).toEqual([
    `<row r="1">`,
    `<row r="2" ht="20">`,
    `<row r="3" ht="45" customHeight="1">`,
  ]);
  const [before, after] = [unzipSync(FILE), unzipSync(saved?.bytes ?? FILE)];
  const changed = Object.keys(before).filter((part) => Buffer.compare(before[part] ?? FILE, after[part] ?? FILE) !== 0);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("an error that stands as a constant stays one, whatever is changed of its cell", () => {
  const { workbook, sheet, save, cell } = opened();
  workbook.setNumberFormats(sheet, cell(0, 1), [["0.00"]]);
  workbook.write(sheet, cell(1, 1), [[{ value: { error: "#DIV/0!" } }]]);
  workbook.write(sheet, cell(2, 1), [[{ value: "#N/A" }]]);
  const [grid] = readWorkbook(save()?.bytes ?? FILE).grids;
  const values = [...(grid?.cells.values() ?? [])].filter(({ column }) => column === 2);
  expect(values.map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
    [{ error: "#N/A" }, "0.00"],
    [{ error: "#DIV/0!" }, "General"],
    ["#N/A", expect.any(String)],
  ]);
});

test.each(["renamed", "deleted"])("a file is not saved without one of its sheets, when it was %s", (how) => {
  const { workbook, other, save } = opened();
  if (how === "renamed") workbook.renameSheet(other, "新名");
  else workbook.deleteSheet(other);
  let refused: unknown;
  try {
    save();
  } catch (error) {
    refused = error;
  }
  expect(refused).toMatchObject({ name: "WorkbookError", code: "sheet-gone", values: { sheet: "别的" } });
  workbook.undo();
  expect(save()).toBeNull();
});

test("rows of an added sheet fit their text, but for those that were given a height", () => {
  const { workbook, save, cell } = opened();
  const id = workbook.addSheet("报告");
  workbook.write(id, { ...cell(0, 0), rows: 2 }, [[{ value: "标题" }], [{ value: "正文" }]]);
  workbook.setBand(id, "row", 0, 1, { size: 36 });
  const saved = save();
  expect(saved).toMatchObject({ cells: 0, rows: 0, sheets: 1 });
  const tags = openTags(sheetXml(saved?.bytes ?? FILE, 3)) ?? [];
  expect(tags[0]).toContain(`ht="36"`);
  expect(tags[1]).not.toContain("ht=");
});
