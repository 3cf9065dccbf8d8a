import { readDocx, ReportFileError } from "../../word/read-docx";

/**
 * The text of a dropped or chosen file.
 * @throws ReportFileError where it is neither a .docx nor a text
 */
export async function readReportFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const oldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (zip || oldWord || /\.docx?$/iu.test(file.name)) return readDocx(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another encoding, then.
    }
  }
  throw new ReportFileError("reconcile.file.not-text");
}
