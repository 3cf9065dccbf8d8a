import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { a1, a1Range } from "../../src/core/grid/address";
import { isErrorValue, type CellValue, type Grid } from "../../src/core/grid/grid";
import { scoreProposals } from "../../src/core/plans/score-proposals";
import { planScores } from "../../src/core/plans/scores";
import { review } from "../../src/core/review/review-workbook";
import type { Workbook } from "../../src/workbench/host/workbook";
import { CLASSES } from "../../src/workbench/host/model/classes";
import { Session } from "../../src/workbench/host/session";
import { MemoryWorkbook } from "../../src/workbench/workbooks/memory/memory-workbook";
import { saveXlsx } from "../../src/workbench/xlsx/save-xlsx";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { fillFrom } from "../workbook/excel/under-test";
import { throughLibreOffice } from "./libre-office";
import { sampleFiles } from "./sample-files";

interface Saved {
  readonly name: string;
  readonly original: Uint8Array;
  readonly bytes: Uint8Array;
}

/** What is always there for a reader of another make to stumble over. */
async function richFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("自评表", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(["指标", "分值", "得分"]).font = { bold: true };
  sheet.addRow(["完成率", 10, 9.5]);
  sheet.addRow(["合计", { formula: "SUM(B2:B2)", result: 10 }, { formula: "SUM(C2:C2)", result: 9.5 }]);
  sheet.mergeCells("A5:C5");
  sheet.getCell("A5").value = "备注";
  sheet.getCell("A2").note = "依据";
  sheet.getCell("A2").dataValidation = { type: "list", allowBlank: true, formulae: ['"完成率,及时率"'] };
  sheet.addConditionalFormatting({
    ref: "C2:C3",
    rules: [{ type: "expression", priority: 1, formulae: ["C2<B2"], style: { font: { color: { argb: "FFFF0000" } } } }],
  });
  sheet.headerFooter.oddFooter = "第 &P 页";
  workbook.definedNames.add("自评表!$C$3", "总分");
  workbook.addWorksheet("封面").getCell("A1").value = { text: "网址", hyperlink: "https://localhost/" };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Recomputed scores, as the command line and the pane write them. */
async function withScores(name: string, original: Uint8Array): Promise<Saved[]> {
  const file = { name, bytes: original };
  const port = new XlsxWorkbook(file);
  const { grids } = readWorkbook(original);
  const [one] = review(grids).tables;
  const grid = grids.find(({ sheet }) => sheet === one?.table.sheet);
  if (!one || !grid) return [];
  const picked = new Set(scoreProposals(one, grid).map(({ cell }) => a1(cell)));
  const plan = planScores(one, grid, picked);
  if (plan.edits.length === 0) return [];
  await port.apply(plan);
  return [{ name: `${name}, scores`, original, bytes: file.bytes }];
}

/** What an add-in may do in the workbench: cells of every kind on the first sheet, and a sheet of its own. */
function throughWorkbench(name: string, original: Uint8Array): Saved {
  const workbook = new MemoryWorkbook({ name });
  const read = readWorkbook(original);
  fillFrom(workbook, read.grids);
  giveHeights(workbook, read);
  const first = workbook.activeSheet();
  const used = workbook.usedArea(first, true);
  const row = used ? used.row + used.rows + 1 : 0;
  const area = { row, column: 0, rows: 1, columns: 4 };
  workbook.write(first, area, [
    [{ value: "=不是公式" }, { value: 0.9136, numberFormat: "0.00%" }, { value: "", formula: "=1+2" }, { value: true }],
  ]);
  workbook.setNumberFormats(first, { ...area, columns: 1 }, [["@"]]);
  addReport(workbook);
  const saved = saveXlsx(original, new Session(workbook, CLASSES));
  if (!saved) throw new Error("nothing was saved");
  return { name: `${name}, workbench`, original, bytes: saved.bytes };
}

/** Rows that were given their heights, as the workbench shows them when a file is opened. */
function giveHeights(workbook: Workbook, { sheets }: ReturnType<typeof readWorkbook>): void {
  const ids = new Map(workbook.sheets().map(({ id, name }) => [name, id]));
  for (const { name, survey } of sheets) {
    for (const [row, { points, given }] of survey?.rowHeights ?? []) {
      if (given) workbook.setBand(ids.get(name) ?? "", "row", row - 1, 1, { size: points });
    }
  }
}

function addReport(workbook: Workbook): void {
  const id = workbook.addSheet("报告");
  workbook.write(id, { row: 0, column: 0, rows: 3, columns: 2 }, [
    [{ value: "绩效评价报告" }, { value: "" }],
    [{ value: "一、基本情况" }, { value: 94.5, numberFormat: "0.00" }],
    [{ value: "缩进的一段" }, { value: "", formula: "=B2*2" }],
  ]);
  workbook.merge(id, { row: 0, column: 0, rows: 1, columns: 2 });
  workbook.setFormat(
    id,
    { row: 0, column: 0, rows: 1, columns: 2 },
    { bold: true, fontSize: 16, horizontal: "Center" },
  );
  workbook.setFormat(id, { row: 2, column: 0, rows: 1, columns: 1 }, { wrap: true, indent: 2, fill: "#E2EFDA" });
  workbook.setBand(id, "column", 0, 1, { size: 240 });
}

const saved: Saved[] = [];
const reopened = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const { name, bytes } of [...sampleFiles(), { name: "made.xlsx", bytes: await richFile() }]) {
    saved.push(...(await withScores(name, bytes)), throughWorkbench(name, bytes));
  }
  throughLibreOffice(saved.map(({ bytes }) => bytes)).forEach((bytes, index) => {
    reopened.set(saved[index]?.name ?? "", bytes);
  });
}, 300_000);

test("files of both kinds were saved", () => {
  expect(saved.filter(({ name }) => name.endsWith("scores")).length).toBeGreaterThan(2);
  expect(saved.filter(({ name }) => name.endsWith("workbench")).length).toBe(sampleFiles().length + 1);
});

test("LibreOffice opens them with the same values, formulas, merges and formats", () => {
  const differing = saved.flatMap(({ name, bytes }) => {
    const theirs = linesOf(readWorkbook(reopened.get(name) ?? new Uint8Array()).grids);
    return difference(name, linesOf(readWorkbook(bytes).grids), theirs);
  });
  expect(differing).toEqual([]);
});

test("exceljs reads them with the same values, formulas, merges and formats", async () => {
  const differing: string[] = [];
  for (const { name, bytes } of saved) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    for (const grid of readWorkbook(bytes).grids) {
      const sheet = workbook.getWorksheet(grid.sheet);
      for (const cell of grid.cells.values()) {
        const { value, formula, numFmt, text } = sheet?.getCell(cell.row, cell.column) ?? {};
        const content = formula === undefined ? plain(cell.value) : null;
        const same =
          (cell.formula === null || `=${formula}` === cell.formula) &&
          (content === null || String(content) === (typeof value === "object" ? text : String(value))) &&
          (numFmt ?? "General") === cell.numberFormat;
        if (!same)
          differing.push(`${name} ${grid.sheet}!${a1(cell)} ${JSON.stringify([cell, value, formula, numFmt])}`);
      }
      const merges = [...(sheet?.model.merges ?? [])].sort();
      if (merges.join() !== grid.merges.map(a1Range).sort().join()) differing.push(`${name} ${grid.sheet}: merges`);
    }
  }
  expect(differing).toEqual([]);
});

test("every part of the original that no edit touches has its bytes", () => {
  const touched =
    /^(xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;
  const differing = saved.flatMap(({ name, original, bytes }) => {
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const changed = Object.entries(before).filter(
      ([part, content]) => Buffer.compare(content, after[part] ?? new Uint8Array()) !== 0,
    );
    const [sheet, ...more] = changed.map(([part]) => part).filter((part) => !touched.test(part));
    return sheet?.startsWith("xl/worksheets/sheet") && more.length === 0 ? [] : [`${name}: ${sheet} ${more.join(" ")}`];
  });
  expect(differing).toEqual([]);
});

test("the look of a new sheet is what was asked for", async () => {
  for (const { bytes } of saved.filter(({ name }) => name.endsWith("workbench"))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const sheet = workbook.getWorksheet("报告");
    expect(sheet?.getCell("A1")).toMatchObject({ font: { bold: true, size: 16 }, alignment: { horizontal: "center" } });
    expect(sheet?.getCell("A3")).toMatchObject({
      alignment: { indent: 2, wrapText: true },
      fill: { fgColor: { argb: "FFE2EFDA" } },
    });
  }
});

/** Everything of the sheets that a reader has to agree on, a line each. */
function linesOf(grids: readonly Grid[]): string[] {
  return grids.flatMap((grid) => [
    ...grid.merges.map((merge) => `${grid.sheet}!${a1Range(merge)} merged`).sort(),
    ...[...grid.cells.values()].flatMap((cell) => {
      const { formula, text } = cell;
      // LibreOffice keeps a truth value as the function of its name.
      if (typeof cell.value === "boolean" && formula === null)
        return [`${grid.sheet}!${a1(cell)} =${String(cell.value).toUpperCase()}()`];
      // Results are recalculated; what is shown of a constant tells its value and its format.
      const held = formula === null ? `${JSON.stringify(plain(cell.value))} shown ${text}` : formula.replace(/\s/g, "");
      return cell.value === null && formula === null ? [] : [`${grid.sheet}!${a1(cell)} ${held}`];
    }),
  ]);
}

function plain(value: CellValue): string | number | boolean | null {
  if (isErrorValue(value)) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function difference(name: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [
    ...ours.filter((line) => !b.has(line)).map((line) => `${name}: only ours: ${line}`),
    ...theirs.filter((line) => !a.has(line)).map((line) => `${name}: only theirs: ${line}`),
  ];
}
