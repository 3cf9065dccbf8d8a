import { read as readByLibrary } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { NewSheet } from "../../../src/core/edits/new-sheet";
import { applyToPackage } from "../../../src/workbook/xlsx/apply-to-package";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { cellOf, gridOf } from "./cell-of";
import { oneSheet, packed, workbookParts, worksheet } from "./made-package";
import { richWorkbook } from "./rich-workbook";

const REPORT: NewSheet = {
  name: "绩效 '报告' & 附表",
  columnWidths: [40, 12.5],
  rows: [
    {
      cells: [
        { content: { kind: "value", value: "报告" }, look: { bold: true, size: 18, align: "center" } },
        { content: null },
      ],
      height: 30,
    },
    {
      cells: [
        { content: { kind: "value", value: "=不是公式" }, look: { wrap: true, verticalAlign: "top", indent: 2 } },
      ],
    },
    { cells: [] },
    {
      cells: [
        { content: { kind: "value", value: "得分" }, look: { border: true, fill: "#E2EFDA", color: "#C00000" } },
        { content: { kind: "value", value: 94.5 }, numberFormat: "0.00", look: { border: true } },
        { content: { kind: "formula", formula: "=自评表!C2*2", expected: 18 } },
        { content: null, look: { border: true } },
      ],
    },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  page: {
    orientation: "landscape",
    paper: "A3",
    fitToWidth: true,
    centerHorizontally: true,
    titleRows: { first: 1, last: 2 },
    margins: { top: 72, right: 36, bottom: 72, left: 36 },
  },
  printArea: { top: 1, left: 1, bottom: 4, right: 3 },
};

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe("a sheet that is added", () => {
  const book = richWorkbook();
  const after = applyToPackage(book, { edits: [], addSheets: [REPORT] });

  it("is read back with its content, merges and formats", () => {
    const grid = gridOf(after, REPORT.name);
    expect(readWorkbook(after).grids.map(({ sheet }) => sheet)).toEqual(["自评表", "it's 汇总", REPORT.name]);
    expect(grid.merges).toEqual(REPORT.merges);
    expect([...grid.cells.values()].map(({ value, text, formula }) => [value, text, formula])).toEqual([
      ["报告", "报告", null],
      ["=不是公式", "=不是公式", null],
      ["得分", "得分", null],
      [94.5, "94.50", null],
      [18, "18", "=自评表!C2*2"],
    ]);
  });

  it("leaves every part that does not list it as it was", () => {
    const [a, b] = [unzipSync(book), unzipSync(after)];
    const changed = Object.keys(b).filter(
      (name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(Object.keys(a).filter((name) => !(name in b))).toEqual(["xl/calcChain.xml"]);
  });

  it("looks as planned to another reader", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    const sheet = workbook.getWorksheet(REPORT.name);
    expect(sheet?.getCell("A1")).toMatchObject({
      font: { bold: true, size: 18, name: "宋体" },
      alignment: { horizontal: "center" },
    });
    expect(sheet?.getCell("A2")).toMatchObject({
      alignment: { wrapText: true, vertical: "top", indent: 2 },
      numFmt: "@",
    });
    expect(sheet?.getCell("A4")).toMatchObject({
      font: { color: { argb: "FFC00000" } },
      fill: { fgColor: { argb: "FFE2EFDA" } },
      border: { left: { style: "thin" }, bottom: { style: "thin" } },
    });
    expect(sheet?.getCell("D4").border.top?.style).toBe("thin");
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.getColumn(1).width).toBeCloseTo(40.71, 1);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 8,
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "A1:C4",
      printTitlesRow: "1:2",
      margins: { top: 1, left: 0.5 },
    });
    expect(readByLibrary(after).Sheets[REPORT.name]).toMatchObject({ B4: { v: 94.5 } });
  });

  it("is printed on one page where the plan says so", async () => {
    const page = { orientation: "portrait", paper: "A4", fitToWidth: true, fitToHeight: true } as const;
    const fitted = new ExcelJS.Workbook();
    await fitted.xlsx.load(applyToPackage(book, { edits: [], addSheets: [{ ...REPORT, page }] }).buffer as ArrayBuffer);
    const { fitToPage, fitToHeight, fitToWidth } = fitted.getWorksheet(REPORT.name)?.pageSetup ?? {};
    expect({ fitToPage, fitToHeight: fitToHeight ?? 1, fitToWidth: fitToWidth ?? 1 }).toEqual({
      fitToPage: true,
      fitToHeight: 1,
      fitToWidth: 1,
    });
  });

  it("keeps the names of other sheets and goes without a trace", () => {
    expect(part(after, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$D$9</definedName>`,
    );
    const back = applyToPackage(after, { edits: [], removeSheets: [REPORT] });
    expect(Object.keys(unzipSync(back)).filter((name) => name.includes("sheet3"))).toEqual([]);
    const unchained = (name: string): string =>
      part(book, name).replace(/<(Override|Relationship) [^>]*calcChain[^>]*\/>/, "");
    expect(part(back, "[Content_Types].xml")).toBe(unchained("[Content_Types].xml"));
    expect(part(back, "xl/_rels/workbook.xml.rels")).toBe(unchained("xl/_rels/workbook.xml.rels"));
    expect(part(back, "xl/workbook.xml").replace(` fullCalcOnLoad="1"`, "")).toBe(part(book, "xl/workbook.xml"));
  });

  it("can be added to a workbook without styles, names or calculation settings", () => {
    const bytes = applyToPackage(oneSheet(""), { edits: [], addSheets: [REPORT, { ...REPORT, name: "二" }] });
    expect(cellOf(bytes, "B4", "二")).toMatchObject({ text: "94.50" });
    expect(part(bytes, "xl/workbook.xml")).toMatch(
      /<\/sheets><definedNames>.*localSheetId="2".*<\/definedNames><calcPr fullCalcOnLoad="1"\/><\/workbook>$/,
    );
  });
});

describe("settings in a custom XML part", () => {
  const set = (bytes: Uint8Array, key: string, before: string | null, after: string | null): Uint8Array =>
    applyToPackage(bytes, { edits: [], settings: [{ key, before, after }] });

  it("are added, replaced and taken away, beside parts of others", () => {
    const others = packed({ ...workbookParts({ 表: worksheet("") }), "customXml/item1.xml": "<a/>" });
    const one = set(others, "口径", null, "<甲>&");
    expect(
      Object.keys(unzipSync(one))
        .filter((name) => name.startsWith("customXml"))
        .sort(),
    ).toEqual([
      "customXml/_rels/item2.xml.rels",
      "customXml/item1.xml",
      "customXml/item2.xml",
      "customXml/itemProps1.xml",
    ]);
    const two = set(one, "口径", "<甲>&", "乙");
    const three = set(two, "二", null, "丙");
    const back = set(set(three, "二", "丙", null), "口径", "乙", null);
    expect(Object.keys(unzipSync(back)).sort()).toEqual(Object.keys(unzipSync(others)).sort().concat().sort());
    expect(part(back, "[Content_Types].xml")).toBe(part(others, "[Content_Types].xml"));
    expect(() => set(three, "口径", "别的", "丁")).toThrow("workbook.conflict");
  });
});
