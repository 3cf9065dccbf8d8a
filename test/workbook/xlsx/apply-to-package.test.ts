import { read as readByLibrary } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { unzipSync, strFromU8 } from "fflate";
import type { CellValue } from "../../../src/core/grid/grid";
import { beforeAt } from "../../../src/core/edits/cell-state";
import type { CellEdit, EditPlan, Written } from "../../../src/core/edits/edit-plan";
import { applyToPackage } from "../../../src/workbook/xlsx/apply-to-package";
import { readDirectory } from "../../../src/workbook/xlsx/zip-directory";
import { packedPart } from "../../../src/workbook/xlsx/zip-part";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { cellOf, gridOf, placeOf } from "./cell-of";
import { oneSheet, packed, workbookParts, worksheet } from "./made-package";
import { richWorkbook } from "./rich-workbook";

const WHY = { id: "workbook.why.undo" };
const SHEET = "自评表";

function edit(bytes: Uint8Array, address: string, after: Written, numberFormat?: string, sheet = SHEET): CellEdit {
  const cell = placeOf(address, sheet);
  const base = { cell, before: beforeAt(gridOf(bytes, sheet), cell.row, cell.column), after, why: WHY };
  return numberFormat === undefined ? base : { ...base, numberFormat };
}

const value = (content: CellValue): Written => ({ kind: "value", value: content });
const formula = (text: string, expected?: CellValue): Written =>
  expected === undefined ? { kind: "formula", formula: text } : { kind: "formula", formula: text, expected };

function written(bytes: Uint8Array, ...edits: [string, Written, string?][]): Uint8Array {
  return applyToPackage(bytes, { edits: edits.map(([address, after, format]) => edit(bytes, address, after, format)) });
}

const at = (bytes: Uint8Array, address: string, sheet = SHEET) => cellOf(bytes, address, sheet);

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A part as it lies in the zip. */
function packedBytes(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const entry = readDirectory(bytes).find((candidate) => candidate.name === name);
  return entry && packedPart(bytes, entry);
}

/** Names of parts that are not byte for byte the same, gone or new. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(
      (name) =>
        Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0 || name in a !== name in b,
    )
    .sort();
}

function failure(work: () => unknown): WorkbookError {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a value", () => {
  const book = richWorkbook();
  it.each<[string, CellValue, string]>([
    ["a number", 8.5, "8.500"],
    ["a negative one", -0.1, "-0.100"],
    ["text", "完成", "完成"],
    ["text that looks like a formula", "=1+1", "=1+1"],
    ["text with markup", `<a href="x">&amp;</a>`, `<a href="x">&amp;</a>`],
    ["outer and inner white space", "  甲\n 乙\t丙 ", "  甲\n 乙\t丙 "],
    ["a lone carriage return", "甲\r乙", "甲\r乙"],
    ["control characters", "a\u0001b\u001fc", "a\u0001b\u001fc"],
    ["halves of a character", "a\ud83dz\ude00", "a\ud83dz\ude00"],
    ["whole ones", "优😀", "优😀"],
    ["what looks like an escape", "_x0041_ _xD83D_ _x_", "_x0041_ _xD83D_ _x_"],
    ["__proto__", "__proto__", "__proto__"],
    ["a truth value", true, "TRUE"],
    ["an error", { error: "#N/A" }, "#N/A"],
  ])("%s", (_, content, text) => {
    const after = written(book, ["C3", value(content)]);
    expect(at(after, "C3")).toMatchObject({ value: content, text, formula: null });
    const touched = changedParts(book, after).filter((name) => !/sheet[12]\.xml|workbook\.xml|styles\.xml/.test(name));
    expect(touched).toEqual([]);
  });

  it("changes its cell and the results that followed from it, nothing else in the sheet", () => {
    const after = written(book, ["C2", value(8)]);
    const expected = part(book, "xl/worksheets/sheet1.xml")
      .replace(`<c r="C2" s="2"><v>9</v></c>`, `<c r="C2" s="2"><v>8</v></c>`)
      .replace("C2/B2</f><v>0.9</v>", "C2/B2</f>")
      .replace("<f>SUM(C2:C3)</f><v>9</v>", "<f>SUM(C2:C3)</f>")
      .replace(`<c r="D4" s="2"><f t="shared" si="0"/><v>0.3</v>`, `<c r="D4" s="2"><f t="shared" si="0"/>`);
    expect(part(after, "xl/worksheets/sheet1.xml")).toBe(expected);
    expect(at(after, "D3")?.value).toBe(0);
    const other = ["A1", "B1", "C1", "D1"].map((address) => at(after, address, "it's 汇总")?.value);
    expect(other).toEqual([null, 2, null, null]);
    expect(part(after, "xl/workbook.xml")).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
    expect(changedParts(book, after)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  it("leaves everything but the sheet alone where no formula follows", () => {
    const after = written(book, ["A3", value("质量指标")]);
    // C1 on the other sheet reads a name: it cannot be told from the formula what it follows.
    expect(changedParts(book, after)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const plain = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    const one = applyToPackage(plain, { edits: [edit(plain, "A1", value(2), undefined, "表")] });
    expect(changedParts(plain, one)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("keeps the packed bytes of parts that do not change", () => {
    const after = written(book, ["A3", value("质量")]);
    expect(packedBytes(after, "xl/media/image1.png")).toEqual(packedBytes(book, "xl/media/image1.png"));
    expect(packedBytes(after, "xl/charts/chart1.xml")).toEqual(packedBytes(book, "xl/charts/chart1.xml"));
  });

  it("returns the very same bytes for an empty plan", () => {
    expect(applyToPackage(book, { edits: [] })).toBe(book);
  });

  it("blanks a cell but keeps its look", () => {
    const after = written(book, ["C2", value(null)]);
    expect(at(after, "C2")).toBeUndefined();
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(`<c r="C2" s="2"/>`);
  });
});

describe("places that are not there yet", () => {
  it.each<[string, string, string, string]>([
    [
      "a cell before, between and behind others",
      `<row r="2"><c r="B2"><v>2</v></c><c r="D2"><v>4</v></c></row>`,
      "A2 C2 E2",
      `<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>2</v></c><c r="C2"><v>7</v></c><c r="D2"><v>4</v></c><c r="E2"><v>7</v></c></row>`,
    ],
    [
      "rows before, between and behind others",
      `<row r="2"/><row r="4"></row>`,
      "A1 A3 A9",
      `<row r="1"><c r="A1"><v>7</v></c></row><row r="2"/><row r="3"><c r="A3"><v>7</v></c></row><row r="4"></row><row r="9"><c r="A9"><v>7</v></c></row>`,
    ],
    ["a cell in an empty row", `<row r="2" ht="20"/>`, "B2", `<row r="2" ht="20"><c r="B2"><v>7</v></c></row>`],
    ["a sheet without rows", ``, "B2", `<row r="2"><c r="B2"><v>7</v></c></row>`],
    [
      "cells without addresses",
      `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      "B1 A2",
      `<row><c><v>1</v></c><c r="B1"><v>7</v></c></row><row><c r="A2"><v>7</v></c></row>`,
    ],
    [
      "a column beyond the row's spans",
      `<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>`,
      "C1",
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>7</v></c></row>`,
    ],
    [
      "a row's own style",
      `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>`,
      "C1",
      `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c><c r="C1" s="1"><v>7</v></c></row>`,
    ],
  ])("%s", (_, rows, addresses, expected) => {
    const bytes = oneSheet(rows);
    const edits = addresses.split(" ").map((address) => edit(bytes, address, value(7), undefined, "表"));
    expect(part(applyToPackage(bytes, { edits }), "xl/worksheets/sheet1.xml")).toBe(worksheet(expected));
  });

  it("takes a new cell's style from its column, and widens the dimension", () => {
    const after = written(richWorkbook(), ["F9", value(1)]);
    expect(at(after, "F9")).toMatchObject({ text: "1.000" });
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(`<dimension ref="A1:F9"/>`);
  });

  it("sets a row's height beside what the row says already, adds rows for it, and lets one fit itself again", () => {
    const rows = '<row r="1" ht="15" spans="1:1"><c r="A1"><v>1</v></c></row><row r="2" ht="40" customHeight="1"/>';
    const bytes = oneSheet(rows);
    const heights = [30.5, null, 20].map((height, index) => ({ sheet: "表", row: index + 1, height }));
    expect(part(applyToPackage(bytes, { edits: [], rowHeights: heights }), "xl/worksheets/sheet1.xml")).toContain(
      '<row r="1" ht="30.5" spans="1:1" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2"/>' +
        '<row r="3" ht="20" customHeight="1"></row>',
    );
  });

  it("writes into an empty self-closing sheetData and into prefixed XML", () => {
    const empty = packed(workbookParts({ 表: worksheet("").replace("<sheetData></sheetData>", "<sheetData/>") }));
    expect(
      at(applyToPackage(empty, { edits: [edit(empty, "A1", value("甲"), undefined, "表")] }), "A1", "表")?.value,
    ).toBe("甲");
    const prefixed = worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`)
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const bytes = packed(workbookParts({ 表: prefixed }));
    const after = applyToPackage(bytes, { edits: [edit(bytes, "B1", value("乙"), undefined, "表")] });
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(`<x:c r="B1" t="inlineStr"><x:is>`);
    expect(at(after, "B1", "表")?.value).toBe("乙");
  });
});

describe("a number format", () => {
  it("is a style cloned from the cell's own, once for all cells that want it", () => {
    const book = richWorkbook();
    const after = written(book, ["A1", value("9.1"), "0.0_ "], ["C2", value(9), "0.0_ "], ["C3", value(8), "0.0_ "]);
    expect(at(after, "C2")).toMatchObject({ numberFormat: "0.0_ ", text: "9.0 " });
    const styles = part(after, "xl/styles.xml");
    expect(styles).toContain(
      `<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0_ "/></numFmts>`,
    );
    expect(styles).toContain(
      `<xf numFmtId="171" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>`,
    );
    expect(styles).toContain(`<cellXfs count="5">`);
  });
  it("comes with a styles part where the workbook has none", () => {
    const bytes = oneSheet(`<row r="1"><c r="A1"><v>0.5</v></c></row>`);
    const after = applyToPackage(bytes, { edits: [edit(bytes, "A1", value(0.25), "0%", "表")] });
    expect(at(after, "A1", "表")).toMatchObject({ text: "25%", numberFormat: "0%" });
    expect(changedParts(bytes, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });
});

describe("a formula", () => {
  const book = richWorkbook();
  it.each<[string, string, CellValue | undefined, string]>([
    ["with a number", "=ROUND(C2/B2*10,1)", 9.1, `<f>ROUND(C2/B2*10,1)</f><v>9.1</v>`],
    ["with text", `=IF(C2<B2,"良","优")`, "良", `<f>IF(C2&#60;B2,"良","优")</f><v>良</v>`],
    ["with an error", "=1/0", { error: "#DIV/0!" }, `<f>1/0</f><v>#DIV/0!</v>`],
    ["without a result", "=SUM(B2:B3)", undefined, `<f>SUM(B2:B3)</f></c>`],
    ["with a newer function", `=IFS(C2>9,"IFS(",TRUE,0)`, 0, `<f>_xlfn.IFS(C2&#62;9,"IFS(",TRUE,0)</f>`],
  ])("%s", (_, text, expected, xml) => {
    const after = written(book, ["E2", formula(text, expected)]);
    expect(at(after, "E2")).toMatchObject({ formula: text, value: expected ?? null });
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(xml);
  });

  it("takes the calculation chain away with its relationship and content type", () => {
    const after = written(book, ["E2", formula("=1+1", 2)]);
    expect(Object.keys(unzipSync(after))).not.toContain("xl/calcChain.xml");
    expect(part(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(part(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(part(after, "xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
  });

  it("leaves a shared formula's followers whole when its first cell is overwritten", () => {
    const after = written(book, ["D2", value(1)]);
    expect([at(after, "D2"), at(after, "D3"), at(after, "D4")].map((cell) => cell?.formula)).toEqual([
      null,
      "=C3/B3",
      "=C4/B4",
    ]);
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(`<c r="D3" s="2"><f>C3/B3</f><v>0</v></c>`);
  });

  it("leaves the others alone when a follower is overwritten", () => {
    const after = written(book, ["D3", value(1)]);
    expect([at(after, "D2"), at(after, "D4")].map((cell) => cell?.formula)).toEqual(["=C2/B2", "=C4/B4"]);
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(`<f t="shared" ref="D2:D4" si="0">`);
  });

  it.each(["A6", "B6"])("is refused inside an array formula (%s)", (address) => {
    expect(failure(() => written(book, [address, value(1)]))).toMatchObject({
      code: "array-formula",
      values: { sheet: SHEET, cell: address },
    });
  });

  it("drops all results of an array formula that follows", () => {
    const xml = part(written(book, ["B2", value(11)]), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<c r="A6"><f t="array" ref="A6:B6">B2:B3*2</f></c><c r="B6"></c>`);
  });
});

describe("what keeps a plan from being written", () => {
  const book = richWorkbook();
  it("names the cell that changed meanwhile", () => {
    const plan: EditPlan = {
      edits: [{ ...edit(book, "C2", value(1)), before: { value: 8, formula: null, numberFormat: "0.000" } }],
    };
    const error = failure(() => applyToPackage(book, plan));
    expect(error.code).toBe("conflict");
    expect(error.conflicts).toMatchObject([
      { kind: "cell", cell: { sheet: SHEET, row: 2, column: 3 }, found: { value: 9 } },
    ]);
  });
  it("knows protected and missing sheets", () => {
    const locked = packed(workbookParts({ 表: worksheet("", `<sheetProtection sheet="1"/>`) }));
    expect(failure(() => applyToPackage(locked, { edits: [edit(locked, "A1", value(1), undefined, "表")] })).code).toBe(
      "protected",
    );
    const lost = { ...edit(book, "A1", value(1)), cell: { sheet: "没有", row: 1, column: 1 } };
    expect(failure(() => applyToPackage(book, { edits: [lost] })).code).toBe("sheet-gone");
  });
});

describe("in other readers", () => {
  it("reads the same with exceljs and SheetJS", async () => {
    const after = written(
      richWorkbook(),
      ["C3", value("=1+1")],
      ["E2", formula("=ROUND(C2/B2,2)", 0.9)],
      ["C2", value(8.25), "0.0"],
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    const sheet = workbook.getWorksheet(SHEET);
    expect(sheet?.getCell("C3").value).toBe("=1+1");
    expect(sheet?.getCell("E2")).toMatchObject({ formula: "ROUND(C2/B2,2)", result: 0.9 });
    expect(sheet?.getCell("C2")).toMatchObject({ value: 8.25, numFmt: "0.0" });
    const library = readByLibrary(after, { cellFormula: true, cellNF: true });
    expect(library.Sheets[SHEET]).toMatchObject({
      C3: { v: "=1+1", t: "s" },
      E2: { f: "ROUND(C2/B2,2)", v: 0.9 },
      C2: { z: "0.0" },
    });
  });
});
