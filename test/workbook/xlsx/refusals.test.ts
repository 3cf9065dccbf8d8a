import { strToU8, zipSync } from "fflate";
import { hasMessage, message } from "../../../src/messages";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { oneSheet, packed, workbookParts, worksheet } from "./made-package";

const good = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const SHEET = "xl/worksheets/sheet1.xml";

function refusal(bytes: Uint8Array): FileError {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(hasMessage(error.id)).toBe(true);
    return error;
  }
  throw new Error("was read");
}

/** An OLE file whose directory names these streams ([MS-CFB]); old workbooks and encrypted new ones are such. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, i) => {
    const at = 512 + 128 * i;
    Array.from(name).forEach((letter, j) => (bytes[at + 2 * j] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = i === 0 ? 5 : 2;
  });
  return bytes;
}

const withSheet = (xml: string): Uint8Array => packed(workbookParts({ 表: xml }));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const sheetXml = worksheet(rows);

/** Overwrites a number in the one central record, or local header, of an entry. */
function patched(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, local: number, central: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = view.getUint32(copy.length - 6, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) break;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  change(view, view.getUint32(at + 42, true), at);
  return copy;
}

/** 32 MiB of the same few characters: what a zip bomb is made of. */
const swollen = `${sheetXml.slice(0, -22)}${" ".repeat(32 * 2 ** 20)}</sheetData></worksheet>`;

describe("what is no .xlsx", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["an empty file", new Uint8Array(), "not-a-workbook", "file.empty"],
    ["an old .xls", ole("Workbook"), "unsupported", "file.legacy-workbook"],
    ["an older .xls", ole("Book"), "unsupported", "file.legacy-workbook"],
    ["a bare BIFF stream", new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), "unsupported", "file.legacy-workbook"],
    ["a .doc", ole("WordDocument"), "not-a-workbook", "file.word-document"],
    ["another OLE file", ole("Contents"), "not-a-workbook", "file.not-a-workbook"],
    ["an .xlsx with a password", ole("EncryptionInfo", "EncryptedPackage"), "encrypted", "file.encrypted"],
    ["a .csv", strToU8("指标,分值\n数量,10\n"), "not-a-workbook", "file.text"],
    ["a .csv in GBK", new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31]), "not-a-workbook", "file.text"],
    ["text in UTF-16", utf16("指标\t分值"), "not-a-workbook", "file.text"],
    [
      "a web page called .xls",
      strToU8("<html><body><table><tr><td>1</td></tr></table></body></html>"),
      "unsupported",
      "file.web-page",
    ],
    [
      "XML Spreadsheet 2003",
      strToU8(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`),
      "unsupported",
      "file.xml-spreadsheet",
    ],
    ["a PDF", strToU8("%PDF-1.7\n1 0 obj"), "not-a-workbook", "file.not-a-workbook"],
    ["noise", new Uint8Array([1, 2, 3, 0, 255, 4, 200]), "not-a-workbook", "file.not-a-workbook"],
    ["an ordinary zip", packed({ "a.txt": "甲" }), "not-a-workbook", "file.other-archive"],
    [
      "an .ods",
      packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "unsupported",
      "file.open-document",
    ],
    [
      "a .docx",
      packed({
        ...workbookParts({}),
        "_rels/.rels": (workbookParts({})["_rels/.rels"] as string).replace("xl/workbook.xml", "word/document.xml"),
      }),
      "not-a-workbook",
      "file.word-document",
    ],
    [
      "an .xlsb",
      packed({
        ...workbookParts({}),
        "_rels/.rels": (workbookParts({})["_rels/.rels"] as string).replace("workbook.xml", "workbook.bin"),
      }),
      "unsupported",
      "file.binary-workbook",
    ],
  ])("%s", (_, bytes, code, id) => {
    expect(refusal(bytes)).toMatchObject({ code, id });
  });
});

describe("what is broken", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["a zip cut off at the end", good.subarray(0, good.length - 30), "unreadable", "file.truncated"],
    ["a zip cut off in the middle", good.subarray(0, good.length / 2), "unreadable", "file.truncated"],
    ["two bytes of a zip", good.subarray(0, 2), "unreadable", "file.truncated"],
    ["a zip without its first half", good.subarray(good.length / 2), "not-a-workbook", "file.not-a-workbook"],
    [
      "packed data that was changed",
      patched(good, SHEET, (view, local) => view.setUint8(local + 30 + SHEET.length + 9, 0xff)),
      "unreadable",
      "file.damaged-part",
    ],
    [
      "a wrong checksum",
      patched(good, SHEET, (view, _, central) => view.setUint32(central + 16, 7, true)),
      "unreadable",
      "file.damaged-part",
    ],
    [
      "a name that differs in the local header",
      patched(good, SHEET, (view, local) => view.setUint8(local + 30, 0x79)),
      "unreadable",
      "file.damaged-part",
    ],
    [
      "an encrypted entry",
      patched(good, SHEET, (view, _, central) => view.setUint16(central + 8, 1, true)),
      "encrypted",
      "file.encrypted",
    ],
    [
      "a method of packing nobody has",
      patched(good, SHEET, (view, _, central) => view.setUint16(central + 10, 99, true)),
      "unsupported",
      "file.compression",
    ],
    ["a sheet cut off", withSheet(sheetXml.slice(0, -30)), "unreadable", "file.broken-xml"],
    ["tags that cross", withSheet(sheetXml.replace("</v></c>", "</c></v>")), "unreadable", "file.broken-xml"],
    [
      "a loose &",
      withSheet(worksheet(`<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "an entity nobody defined",
      withSheet(worksheet(`<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    ["two roots", withSheet(`${sheetXml}<a/>`), "unreadable", "file.broken-xml"],
    ["no XML at all", withSheet("text"), "unreadable", "file.broken-xml"],
    [
      "bytes that are no UTF-8",
      packed({ ...workbookParts({ 表: "" }), [SHEET]: new Uint8Array([0x3c, 0xff, 0x3e]) }),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "a cell beyond Excel's last column",
      withSheet(worksheet(`<row r="1"><c r="XFE1"><v>1</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "a row beyond Excel's last row",
      withSheet(worksheet(`<row r="1048577"><c><v>1</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "a cell that is nowhere",
      withSheet(worksheet(`<row r="1"><c r="__proto__"><v>1</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "broken shared strings",
      packed({ ...workbookParts({ 表: sheetXml }, { strings: "<si><t>甲</si>" }) }),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "a sheet whose part is missing",
      packed(Object.fromEntries(Object.entries(workbookParts({ 表: sheetXml })).filter(([name]) => name !== SHEET))),
      "unreadable",
      "file.sheet-missing",
    ],
    [
      "a workbook that is missing",
      packed(
        Object.fromEntries(
          Object.entries(workbookParts({ 表: sheetXml })).filter(([name]) => name !== "xl/workbook.xml"),
        ),
      ),
      "unreadable",
      "file.part-missing",
    ],
  ])("%s", (_, bytes, code, id) => {
    expect(refusal(bytes)).toMatchObject({ code, id });
  });

  it("says which part and where, in both languages, with a way out", () => {
    const { id, values } = refusal(withSheet(sheetXml.slice(0, -30)));
    expect(message("zh-CN", id, values)).toMatch(/xl\/worksheets\/sheet1\.xml.*第 \d+ 个字符.*另存为 \.xlsx/);
    expect(message("en-US", id, values)).toMatch(/xl\/worksheets\/sheet1\.xml.*character \d+.*save it as \.xlsx/);
  });
});

describe("what is meant to harm", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
  it.each<[string, Uint8Array, string, string]>([
    [
      "a billion laughs",
      withSheet(laughs + worksheet(`<row r="1"><c r="A1" t="str"><v>&c;</v></c></row>`)),
      "unreadable",
      "file.broken-xml",
    ],
    [
      "a document type without use of its entities",
      withSheet(laughs.replace(/&\w;/g, "") + sheetXml),
      "unreadable",
      "file.document-type",
    ],
    [
      "an external entity",
      withSheet(`<!DOCTYPE a SYSTEM "file:///etc/passwd">${sheetXml}`),
      "unreadable",
      "file.document-type",
    ],
    [
      "a path out of the package",
      packed({ ...workbookParts({ 表: sheetXml }), "xl/../../evil.xml": "<a/>" }),
      "unreadable",
      "file.part-name",
    ],
    [
      "an absolute path",
      packed({ ...workbookParts({ 表: sheetXml }), "/etc/passwd": "x" }),
      "unreadable",
      "file.part-name",
    ],
    [
      "a path out with backslashes",
      packed({ ...workbookParts({ 表: sheetXml }), "..\\evil.xml": "<a/>" }),
      "unreadable",
      "file.part-name",
    ],
    [
      "two parts whose names differ by case only",
      packed({ ...workbookParts({ 表: sheetXml }), "xl/Worksheets/sheet1.xml": sheetXml }),
      "unreadable",
      "file.duplicate-part",
    ],
    ["a bomb that says so", withSheet(swollen), "too-large", "file.zip-bomb"],
    [
      "a bomb whose header lies",
      patched(withSheet(swollen), SHEET, (view, _, central) => view.setUint32(central + 24, 1000, true)),
      "too-large",
      "file.zip-bomb",
    ],
    [
      "a part that says it is huge",
      patched(good, SHEET, (view, _, central) => view.setUint32(central + 24, 2 ** 31, true)),
      "too-large",
      "file.part-too-large",
    ],
    [
      "parts without end",
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, new Uint8Array()])), { level: 0 }),
      "too-large",
      "file.too-many-parts",
    ],
    [
      "entries that share their bytes",
      patched(good, SHEET, (view, _, central) => view.setUint32(central + 42, 0, true)),
      "unreadable",
      "file.overlapping-parts",
    ],
  ])("%s", (_, bytes, code, id) => {
    expect(refusal(bytes)).toMatchObject({ code, id });
  });

  it("many parts that are small alone are too large together", () => {
    const parts = Array.from({ length: 3 }, (_, i) => `${i}.bin`);
    let bytes = packed({
      ...workbookParts({ 表: sheetXml }),
      ...Object.fromEntries(parts.map((name) => [name, new Uint8Array(2 ** 20).map((_, i) => (i * 7919) >> 3)])),
    });
    for (const name of parts) {
      bytes = patched(bytes, name, (view, _, central) => view.setUint32(central + 24, 200 * 2 ** 20, true));
    }
    expect(refusal(bytes)).toMatchObject({ code: "too-large" });
  });
});

describe("what only looks odd is read", () => {
  it.each<[string, Uint8Array]>([
    ["a zip with a comment", patchedComment(good)],
    [
      "backslashes in part names",
      packed(
        Object.fromEntries(
          Object.entries(workbookParts({ 表: sheetXml })).map(([name, part]) => [name.replaceAll("/", "\\"), part]),
        ),
      ),
    ],
    ["a part in UTF-16", packed({ ...workbookParts({ 表: "" }), [SHEET]: utf16(sheetXml.replace("UTF-8", "UTF-16")) })],
    ["a byte order mark", withSheet(`\ufeff${sheetXml}`)],
    [
      "comments, CDATA and instructions",
      withSheet(worksheet(`<!-- <row> --><row r="1"><c r="A1"><v>1</v></c><?x <c?></row>`)),
    ],
    [
      "a link to a million cells",
      withSheet(worksheet(rows, `<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>`)),
    ],
    [
      "stored instead of packed",
      zipSync(
        Object.fromEntries(
          Object.entries(workbookParts({ 表: sheetXml })).map(([name, part]) => [name, strToU8(part as string)]),
        ),
        { level: 0 },
      ),
    ],
  ])("%s", (_, bytes) => {
    expect([...(readWorkbook(bytes).grids[0]?.cells.values() ?? [])]).toMatchObject([{ value: 1, row: 1, column: 1 }]);
  });

  it("a used range bloated to a million rows stays cheap", () => {
    const blank = Array.from({ length: 250_000 }, (_, i) => `<row r="${4 * i + 2}" ht="15"/>`).join("");
    const bytes = withSheet(worksheet(rows + blank));
    const grid = readWorkbook(bytes).grids[0];
    expect([grid?.rowCount, grid?.cells.size]).toEqual([1, 1]);
  });
});

function patchedComment(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length + 5);
  copy.set(bytes);
  copy.set(strToU8("hallo"), bytes.length);
  new DataView(copy.buffer).setUint16(bytes.length - 2, 5, true);
  return copy;
}
