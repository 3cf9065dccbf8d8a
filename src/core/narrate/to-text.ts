import type { Report, ReportTable, Section } from "./report";

/** A report as plain text: title, headings and paragraphs, a blank line between, tables with tabs. */
export function toText(report: Report): string {
  return [report.title, ...report.sections.flatMap(sectionLines)].join("\n\n") + "\n";
}

function sectionLines(section: Section): string[] {
  const heading = section.heading === "" ? [] : [section.heading];
  return [
    ...heading,
    ...section.paragraphs.flatMap(({ text, table }) => [`\u3000\u3000${text}`, ...(table ? [tableText(table)] : [])]),
  ];
}

function tableText(table: ReportTable): string {
  return [table.header, ...table.rows].map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
}
