import { FileError } from "./file-error";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Turns away whatever is no zip, saying what it is: an .xlsx is a zip and nothing else.
 * @throws FileError not-a-workbook, encrypted or unsupported
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("not-a-workbook", "file.empty");
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  // A bare BIFF stream of Excel 2 to 4: a BOF record of 4 to 6 bytes.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 1) && bytes[3] === 0) {
    throw new FileError("unsupported", "file.legacy-workbook");
  }
  const head = textHead(bytes);
  if (head === null) throw new FileError("not-a-workbook", "file.not-a-workbook");
  if (/<(!doctype\s+html|html|table|head|meta)\b/i.test(head)) throw new FileError("unsupported", "file.web-page");
  if (/^\s*<\?xml/.test(head) && head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw new FileError("unsupported", "file.xml-spreadsheet");
  }
  throw new FileError("not-a-workbook", head.startsWith("%PDF") ? "file.not-a-workbook" : "file.text");
}

/** Old .xls, .et and .doc as well as password-protected .xlsx are OLE files: the names of their streams tell. */
function oleError(bytes: Uint8Array): FileError {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return new FileError("encrypted", "file.encrypted");
  if (streams.has("Workbook") || streams.has("Book")) return new FileError("unsupported", "file.legacy-workbook");
  if (streams.has("WordDocument")) return new FileError("not-a-workbook", "file.word-document");
  return new FileError("not-a-workbook", "file.not-a-workbook");
}

/**
 * Directory entries are 128 bytes long and begin on such a boundary: a UTF-16 name of up to 31 characters, its length
 * in bytes at 64, a type of 1, 2 or 5 at 66 ([MS-CFB] 2.6.1). Looking at every boundary needs no walk through the
 * allocation table, which a broken file may not have.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const wanted = ["EncryptedPackage", "Workbook", "Book", "WordDocument"];
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 66] !== 2) continue;
    const name = wanted.find((candidate) => bytes[at + 64] === candidate.length * 2 + 2);
    if (name && Array.from(name).every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0))) found.add(name);
  }
  return found;
}

/** The first characters of a text file of any usual encoding; null where the bytes are no text. */
function textHead(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(head);
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return null;
  return new TextDecoder("utf-8").decode(head);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}
