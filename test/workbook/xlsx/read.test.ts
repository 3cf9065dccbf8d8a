import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { cellOf, gridOf } from "./cell-of";
import { oneSheet, packed, workbookParts, worksheet } from "./made-package";

type Made = Parameters<typeof oneSheet>[1];

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("values", () => {
  const strings: Made = {
    strings: `<si><t>一级指标</t></si><si><t xml:space="preserve">  前后 空格 </t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r></si><si><t>数量</t><rPh sb="0" eb="2"><t>シュリョウ</t></rPh></si><si><r><t>质</t></r><rPh sb="0" eb="1"><t>シツ</t></rPh><r><t>量</t></r></si><si><!-- <t>x</t> --><t>a<![CDATA[<]]>b</t></si>`,
  };
  it.each<[string, string, unknown, string]>([
    ["a number", `<c r="A1"><v>201.5</v></c>`, 201.5, "201.5"],
    ["a number in exponents", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015, "0.0015"],
    ["float noise as stored, shown without", `<c r="A1"><v>0.30000000000000004</v></c>`, 0.30000000000000004, "0.3"],
    ["a shared string", `<c r="A1" t="s"><v>0</v></c>`, "一级指标", "一级指标"],
    ["outer spaces", `<c r="A1" t="s"><v>1</v></c>`, "  前后 空格 ", "  前后 空格 "],
    ["rich text", `<c r="A1" t="s"><v>2</v></c>`, "富 文本", "富 文本"],
    ["no phonetic run", `<c r="A1" t="s"><v>3</v></c>`, "数量", "数量"],
    ["no phonetic run between rich runs", `<c r="A1" t="s"><v>4</v></c>`, "质量", "质量"],
    ["an inline string", `<c r="A1" t="inlineStr"><is><t>内联</t></is></c>`, "内联", "内联"],
    ["inline rich text", `<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>`, "甲乙", "甲乙"],
    ["line breaks", `<c r="A1" t="inlineStr"><is><t>第一行\n第二行</t></is></c>`, "第一行\n第二行", "第一行\n第二行"],
    [
      "escapes",
      `<c r="A1" t="inlineStr"><is><t>&lt;b&gt; &amp; &#22823;&#x5927;</t></is></c>`,
      "<b> & 大大",
      "<b> & 大大",
    ],
    ["a boolean", `<c r="A1" t="b"><v>1</v></c>`, true, "TRUE"],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }, "#DIV/0!"],
    ["an error newer than the library", `<c r="A1" t="e"><v>#SPILL!</v></c>`, { error: "#SPILL!" }, "#SPILL!"],
    ["a formula's text", `<c r="A1" t="str"><f>"优"</f><v>优</v></c>`, "优", "优"],
    ["a formula without a saved value", `<c r="A1"><f>1+1</f></c>`, null, ""],
    ["a formula with an empty value", `<c r="A1"><f>1+1</f><v></v></c>`, null, ""],
    [
      "text that looks like a formula",
      `<c r="A1" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>`,
      `=HYPERLINK("x")`,
      `=HYPERLINK("x")`,
    ],
    ["a comment before the cell", `<!-- <c r="A1"><v>5</v></c> --><c r="A1"><v>7</v></c>`, 7, "7"],
    [
      "CDATA",
      `<c r="A1" t="inlineStr"><is><t><![CDATA[<b> & <!-- --> 甲]]></t></is></c>`,
      "<b> & <!-- --> 甲",
      "<b> & <!-- --> 甲",
    ],
    ["CDATA among shared strings", `<c r="A1" t="s"><v>5</v></c>`, "a<b", "a<b"],
    ["a cell without an address", `<c><v>7</v></c>`, 7, "7"],
  ])("%s", (_, xml, value, text) => {
    expect(cellOf(oneSheet(row(xml), strings), "A1")).toMatchObject({ value, text });
  });

  it("leaves out blank formatted cells", () => {
    const grid = gridOf(oneSheet(row(`<c r="A1" s="0"/><c r="B1"><v>1</v></c><c r="XFD1" s="0"/>`)));
    expect(grid.cells.size).toBe(1);
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 2]);
  });
});

describe("formulas", () => {
  it.each<[string, string, string, string | null]>([
    ["a plain one", `<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>`, "A1", "=SUM(B1:B2)"],
    ["a shared one's master", `<c r="A1"><f t="shared" si="0" ref="A1:C1">A2*$B$1</f><v>3</v></c>`, "A1", "=A2*$B$1"],
    [
      "a shared one's follower",
      `<c r="A1"><f t="shared" si="0" ref="A1:C1">IF(A2&gt;$B3,"A1","")&amp;'A1'!A2</f><v>3</v></c><c r="C1"><f t="shared" si="0"/><v>4</v></c>`,
      "C1",
      `=IF(C2>$B3,"A1","")&'A1'!C2`,
    ],
    [
      "a follower before its master",
      `<c r="A1"><f t="shared" si="5"/><v>3</v></c><c r="B1"><f t="shared" si="5" ref="A1:B1">B9</f><v>4</v></c>`,
      "A1",
      "=A9",
    ],
    [
      "a newer function without its prefix",
      `<c r="A1"><f>_xlfn.IFS(B1,"_xlfn.")</f><v>3</v></c>`,
      "A1",
      `=IFS(B1,"_xlfn.")`,
    ],
    ["an array formula's first cell", `<c r="A1"><f t="array" ref="A1:B1">B2:C2*2</f><v>3</v></c>`, "A1", "=B2:C2*2"],
    ["a constant", `<c r="A1"><v>3</v></c>`, "A1", null],
  ])("%s", (_, xml, address, formula) => {
    expect(cellOf(oneSheet(row(xml)), address)?.formula).toBe(formula);
  });
});

describe("displayed text", () => {
  const shown = (format: string, value: number | string): string | undefined => {
    const id = /^#\d+$/.test(format) ? format.slice(1) : "164";
    const code = format.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    const made =
      typeof value === "number" ? `<c r="A1" s="1"><v>${value}</v></c>` : `<c r="A1" s="1" t="str"><v>${value}</v></c>`;
    return cellOf(oneSheet(row(made), { styles }), "A1")?.text;
  };
  it.each<[string, number | string, string]>([
    ["0.00%", 0.91363636, "91.36%"],
    ["#9", 0.95, "95%"],
    ["#10", 0.91363636, "91.36%"],
    ["0.00", 1.005, "1.01"],
    ["0.0", 0.25, "0.3"],
    ["0.0", -0.25, "-0.3"],
    ["#,##0.00", 1234567.005, "1,234,567.01"],
    ["#14", 43800, "2019/12/1"],
    ["#31", 43800, "2019年12月1日"],
    ["#57", 43800, "2019年12月"],
    ["#58", 43800, "12月1日"],
    ['yyyy"年"m"月"d"日";@', 43800, "2019年12月1日"],
    ['[$-804]yyyy"年"m"月"d"日";@', 43800, "2019年12月1日"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 43800, "2019年12月1日"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 43816, "二〇一九年十二月十七日"],
    ["yyyy\\-mm\\-dd", 43800, "2019-12-01"],
    ["[$-804]aaaa;@", 43800, "星期日"],
    ["aaa", 43801, "一"],
    ['上午/下午h"时"mm"分"', 43800.5, "下午12时00分"],
    ['0!.0,"万"', 45052, "4.5万"],
    ["@", "≥95%", "≥95%"],
    ["0.00", "≥95%", "≥95%"],
    ['0"分"', 10, "10分"],
    [";;;", 10, ""],
    ["General", 12345678901234, "1.23457E+13"],
  ])("%s of %s", (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });
  it("counts days from 1904 where the workbook does", () => {
    const made = oneSheet(row(`<c r="A1" s="1"><v>42338</v></c>`), {
      workbookPr: `<workbookPr date1904="1"/>`,
      styles: `<cellXfs><xf/><xf numFmtId="14"/></cellXfs>`,
    });
    expect(cellOf(made, "A1")).toMatchObject({ text: "2019/12/1", value: 43800, numberFormat: "yyyy/m/d" });
    expect(readWorkbook(made).date1904).toBe(true);
  });
});

describe("the sheet around its cells", () => {
  it("tells names, visibility, merges with what lies under them, hidden rows and columns, protection", () => {
    const sheet = worksheet(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row>`,
      `<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1"/></mergeCells><dataValidations count="0"/>`,
      `<cols><col min="2" max="3" hidden="true"/></cols>`,
    );
    const made = packed(
      workbookParts({ "a&amp;b": sheet, __proto__2: worksheet("") }, { sheetAttributes: `state="veryHidden"` }),
    );
    const { grids, sheets } = readWorkbook(made);
    expect(grids.map(({ sheet: name }) => name)).toEqual(["a&b", "__proto__2"]);
    expect(grids[0]).toMatchObject({
      visibility: "very-hidden",
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([2, 3]),
    });
    expect(cellOf(made, "B1")?.value).toBe(2);
    expect(sheets[0]?.survey).toMatchObject({ protected: true, features: new Set(["dataValidations"]) });
    expect(grids[1]).toMatchObject({ rowCount: 0, columnCount: 0 });
  });
});
