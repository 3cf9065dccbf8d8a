import { packed, worksheet, type Parts } from "./made-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook with everything that a careless writer loses, each part in the shape that Excel gives it. */
function richParts(): Parts {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const relations = (...list: [string, string, string][]): string =>
    `<Relationships xmlns="${RELATIONSHIPS}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${override("xl/workbook.xml", `${TYPE}.spreadsheetml.sheet.main+xml`)}${override("xl/worksheets/sheet1.xml", `${TYPE}.spreadsheetml.worksheet+xml`)}${override("xl/worksheets/sheet2.xml", `${TYPE}.spreadsheetml.worksheet+xml`)}${override("xl/styles.xml", `${TYPE}.spreadsheetml.styles+xml`)}${override("xl/sharedStrings.xml", `${TYPE}.spreadsheetml.sharedStrings+xml`)}${override("xl/calcChain.xml", `${TYPE}.spreadsheetml.calcChain+xml`)}${override("xl/charts/chart1.xml", `${TYPE}.drawingml.chart+xml`)}${override("xl/drawings/drawing1.xml", `${TYPE}.drawing+xml`)}${override("xl/comments1.xml", `${TYPE}.spreadsheetml.comments+xml`)}</Types>`,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="it's 汇总" sheetId="4" r:id="rId2"/></sheets><definedNames><definedName name="总分">自评表!$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$D$9</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      `<row r="1" spans="1:4" ht="28" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>` +
        `<row r="2" spans="1:4"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>10</v></c><c r="C2" s="2"><v>9</v></c><c r="D2" s="2"><f t="shared" ref="D2:D4" si="0">C2/B2</f><v>0.9</v></c></row>` +
        `<row r="3" spans="1:4"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>20</v></c><c r="C3" s="2"/><c r="D3" s="2"><f t="shared" si="0"/><v>0</v></c></row>` +
        `<row r="4" spans="1:4"><c r="B4"><f>SUM(B2:B3)</f><v>30</v></c><c r="C4"><f>SUM(C2:C3)</f><v>9</v></c><c r="D4" s="2"><f t="shared" si="0"/><v>0.3</v></c></row>` +
        `<row r="6"><c r="A6"><f t="array" ref="A6:B6">B2:B3*2</f><v>20</v></c><c r="B6"><v>40</v></c></row>`,
      `<autoFilter ref="A2:D3"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="C2:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>C2&lt;B2</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2:A3"><formula1>"数量,质量"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
      `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/><col min="5" max="6" width="9" style="2"/></cols>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ),
    "xl/worksheets/sheet2.xml": worksheet(
      `<row r="1"><c r="A1"><f>自评表!C4</f><v>9</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>总分*2</f><v>18</v></c><c r="D1"><f>A1+1</f><v>10</v></c></row>`,
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>项目支出绩效自评表</t></si><si><r><rPr><b/></rPr><t>数量</t></r><r><t>指标</t></r></si></sst>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B4" i="1"/><c r="C4"/></calcChain>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList><comment ref="B2" authorId="0"><text><t>依据？</t></text></comment></commentList></comments>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 255]),
  };
}

export function richWorkbook(): Uint8Array {
  return packed(richParts());
}
