import { NOT_SHOWN, notShown } from "../../src/workbench/xlsx/not-shown";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { packed, workbookParts, worksheet, type Parts } from "../workbook/xlsx/made-package";
import { richWorkbook } from "../workbook/xlsx/rich-workbook";

const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;

function listed(more: Parts, behind = "") {
  return notShown(readWorkbook(packed({ ...workbookParts({ 表: worksheet(ROW, behind) }), ...more })));
}

const PARTS: [part: string, what: string][] = [
  ["xl/charts/chart1.xml", "charts"],
  ["xl/chartsheets/sheet1.xml", "charts"],
  ["xl/media/image1.png", "pictures"],
  ["xl/pivotTables/pivotTable1.xml", "pivotTables"],
  ["xl/comments1.xml", "comments"],
  ["xl/threadedComments/threadedComment1.xml", "comments"],
  ["xl/tables/table1.xml", "tables"],
  ["xl/vbaProject.bin", "macros"],
  ["xl/externalLinks/externalLink1.xml", "externalLinks"],
];

const ELEMENTS: [xml: string, what: string][] = [
  [`<dataValidations count="0"/>`, "validations"],
  [`<conditionalFormatting sqref="A1"/>`, "conditionalFormats"],
  [`<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>`, "hyperlinks"],
  [`<rowBreaks count="0"/>`, "printSetup"],
  [`<headerFooter><oddFooter>1</oddFooter></headerFooter>`, "printSetup"],
];

test.each(PARTS)("a file with %s is opened with a word on %s", (part, what) => {
  expect(listed({ [part]: "<a/>" })).toEqual([what]);
});

test.each(ELEMENTS)("a sheet with %s is opened with a word on %s", (xml, what) => {
  expect(listed({}, xml)).toEqual([what]);
});

test("nothing is said of a plain workbook, and each thing once of one that has all", () => {
  expect(listed({})).toEqual([]);
  const all = Object.fromEntries(PARTS.map(([part]) => [part, "<a/>"]));
  expect(listed(all, ELEMENTS.map(([xml]) => xml).join(""))).toEqual([...NOT_SHOWN]);
  expect(notShown(readWorkbook(richWorkbook()))).toEqual(
    expect.arrayContaining(["charts", "comments", "validations", "conditionalFormats"]),
  );
});
