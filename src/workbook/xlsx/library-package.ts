import { zipSync } from "fflate";
import { encodeXml } from "./xml-text";

/** More slots for number formats the library has not; Excel itself stops at some 250. */
const FORMAT_SLOTS = 392;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A package of our own around a file's cells, strings and formats, for the reading library. It holds nothing that was
 * not checked and nothing that a Grid has no use for: whatever else lies in the file (drawings, links to a million
 * cells, macros, odd part names) never reaches the library.
 */
export function libraryPackage(parts: {
  sheets: readonly string[];
  sharedStrings: Uint8Array | null;
  cellFormats: readonly string[];
  date1904: boolean;
}): Uint8Array {
  const numbers = parts.sheets.map((_, i) => i + 1);
  const list = (each: (n: number) => string): string => numbers.map(each).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}${list((n) => override(`worksheets/sheet${n}`, "worksheet"))}</Types>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${parts.date1904 ? 1 : 0}"/><sheets>${list((n) => `<sheet name="${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list((n) => `<Relationship Id="r${n}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    "xl/styles.xml": styles(parts.cellFormats),
  };
  for (const [i, sheetData] of parts.sheets.entries()) {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet ${MAIN}>${sheetData}</worksheet>`;
  }
  const encoder = new TextEncoder();
  const packed: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) packed[name] = encoder.encode(text);
  if (parts.sharedStrings) packed["xl/sharedStrings.xml"] = parts.sharedStrings;
  return zipSync(packed, { level: 0 });
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
}

/** Each format once, under a small number, so that the library hands every cell its own code back. */
function styles(cellFormats: readonly string[]): string {
  const slots = new Map([...new Set(cellFormats)].slice(0, FORMAT_SLOTS).map((format, i) => [format, i + 1]));
  const numFmts = [...slots].map(([format, id]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`);
  const xfs = cellFormats.map((format) => `<xf numFmtId="${slots.get(format) ?? 0}"/>`);
  return `<styleSheet ${MAIN}><numFmts>${numFmts.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}
