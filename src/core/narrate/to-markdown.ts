import type { Report, ReportTable, Section } from "./report";

/** A report as Markdown. Text of cells is escaped: a `*` or `<img>` in a cell is shown, not obeyed. */
export function toMarkdown(report: Report): string {
  return [`# ${escapeMarkdown(report.title)}`, ...report.sections.flatMap(sectionBlocks)].join("\n\n") + "\n";
}

function sectionBlocks(section: Section): string[] {
  const heading = section.heading === "" ? [] : [`${"#".repeat(section.level + 1)} ${escapeMarkdown(section.heading)}`];
  return [
    ...heading,
    ...section.paragraphs.flatMap(({ text, table }) => [escapeMarkdown(text), ...(table ? [tableBlock(table)] : [])]),
  ];
}

function tableBlock(table: ReportTable): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell.replace(/\s+/g, " "))).join(" | ")} |`;
  return [row(table.header), row(table.header.map(() => "---")).replaceAll("\\-", "-"), ...table.rows.map(row)].join(
    "\n",
  );
}

/**
 * Inline marks anywhere; at a line's start also what would begin a list, a heading or a quote ("1." becomes "1\.").
 * A tilde and a pipe too: GitHub's dialect gives them meaning.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(\s*)([-+#=>])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
