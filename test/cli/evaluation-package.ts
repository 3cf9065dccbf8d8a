import { packed, workbookParts, worksheet } from "../workbook/xlsx/made-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument";

const STYLES =
  `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;

/** Level 1 to 3, target, actual, weight, score, reason. */
const ROWS: readonly (readonly (string | number)[])[] = [
  ["产出指标", "数量指标", "培训人数", "≥200人", "150人", 30, 30, "场地不足"],
  ["产出指标", "质量指标", "验收合格率", "≥95%", "96%", 20, 20, ""],
  ["产出指标", "时效指标", "平均办理天数", "≤10天", "12.5天", 20, 16, "系统升级"],
  ["效益指标", "社会效益指标", "受益户数", "≥3000户", "3100户", 20, 20, ""],
  ["满意度指标", "满意度指标", "群众满意度", "≥90%", "80%", 10, 8.9, "宣传不够"],
];

/**
 * An evaluation form in a workbook with everything that a careless writer loses: validation, conditional format, comment
 * with its thread, name, table, picture, chart, pivot table, a link to another workbook, an extension of a later Excel,
 * calculation chain, a shared formula beside the scores, and another sheet that reads the total directly, by the table, by
 * the name and not at all. In it 30 stands for 22.5, so that the total is 94.9 for 87.4.
 */
export function evaluationPackage(
  change: { readonly totalFormula?: boolean; readonly protected?: boolean; readonly right?: boolean } = {},
): Uint8Array {
  const score = change.right ? 22.5 : 30;
  const total = change.right ? 87.4 : 94.9;
  const rows = ROWS.map((row, index) => {
    const shared = index === 0 ? `<f t="shared" ref="H3:H7" si="0">G3/F3</f>` : `<f t="shared" si="0"/>`;
    const own = [...row.slice(0, 6), index === 0 ? score : row[6]];
    const at = index + 3;
    return `<row r="${at}">${own.map((value, column) => cell(column, at, value)).join("")}<c r="H${at}">${shared}<v>${Number(own[6]) / Number(own[5])}</v></c>${cell(8, at, row[7])}</row>`;
  });
  const sum = change.totalFormula ? `<c r="G8" s="1"><f>SUM(G3:G7)</f><v>${total}</v></c>` : cell(6, 8, total);
  const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "得分率", "偏差原因"];
  const sheet = worksheet(
    `<row r="1">${cell(0, 1, "项目支出绩效自评表（2023年度）")}</row><row r="2">${header.map((text, column) => cell(column, 2, text)).join("")}</row>` +
      `${rows.join("")}<row r="8">${cell(0, 8, "总分")}${cell(5, 8, 100)}${sum}</row><row r="9">${cell(0, 9, "评价等级")}${cell(6, 9, change.right ? "良" : "优")}</row>`,
    `${change.protected ? `<sheetProtection sheet="1"/>` : ""}<mergeCells count="1"><mergeCell ref="A1:I1"/></mergeCells>` +
      `<conditionalFormatting sqref="G3:G7"><cfRule type="expression" dxfId="0" priority="1"><formula>G3&lt;F3</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="A3:A7"><formula1>"产出指标,效益指标"</formula1></dataValidation></dataValidations>` +
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="0"/></ext></extLst>`,
  );
  const summary = worksheet(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>自评总分</t></is></c><c r="B1"><f>自评表!G8</f><v>${total}</v></c></row>` +
      `<row r="2"><c r="B2"><f>SUM(得分表[得分])</f><v>${total}</v></c><c r="C2"><f>总分*1</f><v>${total}</v></c><c r="D2"><f>[1]上年!$A$1</f><v>90</v></c><c r="E2"><f>SUM(自评表!F3:F7)</f><v>100</v></c></row>`,
  );
  const parts = workbookParts(
    { 自评表: sheet, 汇总: summary },
    { styles: `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>${STYLES}` },
  );
  return packed({ ...parts, ...foreignParts(parts) });
}

function cell(column: number, row: number, value: string | number | undefined | null): string {
  const address = `${String.fromCharCode(65 + column)}${row}`;
  if (value === undefined || value === null || value === "") return `<c r="${address}"/>`;
  if (typeof value === "string") return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return `<c r="${address}" s="${column === 6 ? 1 : 0}"><v>${value}</v></c>`;
}

/** Parts that no plan touches, each in the shape that Excel gives it, with what refers to them. */
function foreignParts(parts: Readonly<Record<string, string | Uint8Array>>): Record<string, string | Uint8Array> {
  const relations = (...list: [string, string][]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const more = (name: string, before: string, text: string): string =>
    String(parts[name]).replace(before, text + before);
  return {
    "[Content_Types].xml": more(
      "[Content_Types].xml",
      "</Types>",
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
        override("xl/calcChain.xml", "spreadsheetml.calcChain") +
        override("xl/charts/chart1.xml", "drawingml.chart") +
        override("xl/drawings/drawing1.xml", "drawing") +
        override("xl/comments1.xml", "spreadsheetml.comments") +
        override("xl/tables/table1.xml", "spreadsheetml.table") +
        override("xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink") +
        `<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>` +
        `<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>` +
        override("xl/pivotTables/pivotTable1.xml", "spreadsheetml.pivotTable") +
        override("xl/pivotCache/pivotCacheDefinition1.xml", "spreadsheetml.pivotCacheDefinition"),
    ),
    "xl/workbook.xml": more(
      "xl/workbook.xml",
      "</workbook>",
      `<externalReferences><externalReference r:id="rId95"/></externalReferences><definedNames><definedName name="总分">自评表!$G$8</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId94"/></pivotCaches>`,
    ),
    "xl/_rels/workbook.xml.rels": more(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId93" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rId94" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>` +
        `<Relationship Id="rId95" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId96" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ["table", "../tables/table1.xml"],
    ),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="得分表" displayName="得分表" ref="A2:I7"><tableColumns count="9">${"一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 得分率 偏差原因"
      .split(" ")
      .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
      .join("")}</tableColumns></table>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="last-year.xlsx" TargetMode="External"/></Relationships>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="G3" dT="2023-12-01T08:00:00.00" personId="{1}" id="{2}"><text>请复核</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{1}" userId="1" providerId="None"/></personList>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="H3" i="1"/><c r="H4"/><c r="B1" i="2"/></calcChain>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relations(
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList><comment ref="G3" authorId="0"><text><t>请复核</t></text></comment></commentList></comments>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="1"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 255]),
  };
}
