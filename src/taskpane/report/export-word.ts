import type { Report } from "../../core/narrate/report";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the report over as a .docx download; the writer is loaded only now and nothing leaves the machine. */
export async function exportWord(report: Report): Promise<void> {
  const { writeDocx } = await import("../../word/write-docx");
  const bytes = await writeDocx([report]);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${report.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").slice(0, 80)}.docx`;
  link.click();
  // The browser has taken the file over once the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
