import { ReportFileError, readDocx } from "./read-docx";

/**
 * The text of a report file: .docx by its signature, else text in UTF-8, UTF-16 or GB 18030.
 * @throws ReportFileError where it is neither
 */
export async function readReportBytes(bytes: Uint8Array, name: string): Promise<string> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const oldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (zip || oldWord || /\.docx?$/iu.test(name)) return readDocx(bytes);
  return decode(bytes);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return text;
    } catch {
      // Another encoding, then.
    }
  }
  throw new ReportFileError("reconcile.file.not-text");
}
