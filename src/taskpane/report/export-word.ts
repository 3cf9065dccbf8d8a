import type { Report } from "../../core/narrate/report";
import { saveFile } from "../parts/save-file";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the report over as a .docx download; the writer is loaded only now and nothing leaves the machine. */
export async function exportWord(report: Report): Promise<void> {
  const { writeDocx } = await import("../../word/write-docx");
  const name = report.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").slice(0, 80);
  saveFile(`${name}.docx`, await writeDocx([report]), TYPE);
}
