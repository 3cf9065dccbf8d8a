import { TextRun } from "docx";

/**
 * Runs of a text, line breaks kept; what XML cannot hold is left out. What no cell holds, 【待补充：…】, is marked so
 * that nobody signs it unseen. Quotation marks and dashes are drawn as Chinese ones.
 */
export function wordText(text: string): TextRun[] {
  return printable(text)
    .split(PLACEHOLDER)
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const marked = piece.startsWith("【待补充：") ? { highlight: "yellow" as const } : {};
      return piece.split("\n").map((line, index) => {
        return new TextRun({ text: line, font: { hint: "eastAsia" }, ...marked, ...(index > 0 ? { break: 1 } : {}) });
      });
    });
}

const PLACEHOLDER = /(【待补充：[^】]*】)/;

/** Text without the characters that XML 1.0 forbids, among them halves of pairs. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
