import { strToU8, zipSync } from "fflate";

/** Parts of a package by name, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A worksheet around rows of XML, with whatever comes before and behind them. */
export function worksheet(rows: string, behind = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The parts of a small workbook written by hand, so that a test can say exactly what its XML holds. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  more: { strings?: string; styles?: string; workbookPr?: string; sheetAttributes?: string } = {},
): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}${more.strings ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` : ""}${more.styles ? `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` : ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${more.workbookPr ?? ""}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${more.sheetAttributes ?? ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}${more.strings ? `<Relationship Id="rId91" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` : ""}${more.styles ? `<Relationship Id="rId92" Type="${OFFICE}/styles" Target="styles.xml"/>` : ""}</Relationships>`,
  };
  Object.values(sheets).forEach((xml, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  if (more.strings) parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${more.strings}</sst>`;
  if (more.styles) parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${more.styles}</styleSheet>`;
  return parts;
}

export function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** A workbook of one sheet "表" with these rows. */
export function oneSheet(rows: string, more: Parameters<typeof workbookParts>[1] = {}): Uint8Array {
  return packed(workbookParts({ 表: worksheet(rows) }, more));
}
