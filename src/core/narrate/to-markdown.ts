import type { Report, ReportTable, Section } from "./report";

/** A report as Markdown. Text of cells is escaped: a `*` or `<img>` in a cell is shown, not obeyed. */
export function toMarkdown(report: Report): string {
  return [`# ${escapeInline(report.title)}`, ...report.sections.flatMap(sectionBlocks)].join("\n\n") + "\n";
}

function sectionBlocks(section: Section): string[] {
  const heading = section.heading === "" ? [] : [`${"#".repeat(section.level + 1)} ${escapeInline(section.heading)}`];
  return [
    ...heading,
    ...section.paragraphs.flatMap(({ text, table }) => [escapeMarkdown(text), ...(table ? [tableBlock(table)] : [])]),
  ];
}

function tableBlock(table: ReportTable): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeInline(cell.replace(/\s+/g, " "))).join(" | ")} |`;
  return [row(table.header), row(table.header.map(() => "---")), ...table.rows.map(row)].join("\n");
}

/**
 * Inline marks anywhere (a tilde and a pipe too: GitHub's dialect gives them meaning), and at a line's start what would
 * begin a list, a heading or a quote: "1." becomes "1\.".
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^(\s*)([-+#=>])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, "\\$&");
}
