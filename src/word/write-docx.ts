import { Document, Packer } from "docx";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import type { Report } from "../core/narrate/report";
import { Counting, numbering } from "./numbering";
import { fontTableXml } from "./official-fonts";
import { officialStyles } from "./official-styles";
import { typeFor } from "./one-page";
import { FOOTERS, PAGE } from "./page";
import { reportParagraphs } from "./report-paragraphs";
import { printable } from "./word-text";

/**
 * Reports as one .docx by the habits of GB/T 9704, each from a new page on. The same reports give the same bytes:
 * a file holds no time and nothing of the machine that wrote it.
 */
export async function writeDocx(reports: readonly Report[]): Promise<Uint8Array> {
  const counting = new Counting();
  const title = printable(reports[0]?.title ?? "");
  const author = printable(reports[0]?.author ?? "");
  const type = typeFor(reports);
  const document = new Document({
    title,
    subject: title,
    creator: author,
    lastModifiedBy: author,
    styles: officialStyles(type),
    numbering: { config: numbering(type) },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PAGE,
        footers: FOOTERS,
        children: reports.flatMap((report, index) => reportParagraphs(report, counting, index === 0)),
      },
    ],
  });
  const packed = await Packer.pack(document, "uint8array", false, [
    { path: "word/fontTable.xml", data: fontTableXml() },
  ]);
  return withoutTime(packed);
}

/** The library stamps parts and properties with the present. */
function withoutTime(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  const properties = parts[CORE];
  if (properties)
    parts[CORE] = strToU8(strFromU8(properties).replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, ""));
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

const CORE = "docProps/core.xml";
