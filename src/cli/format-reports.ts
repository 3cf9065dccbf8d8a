import { a1From } from "../core/grid/address";
import type { Report, ReportTable, Section } from "../core/narrate/report";
import { toMarkdown } from "../core/narrate/to-markdown";
import { toText } from "../core/narrate/to-text";
import type { ReportOptions } from "./options";

/** A report and the sheet whose table it tells. */
export interface TableReport {
  readonly sheet: string;
  readonly report: Report;
}

/** The reports of a workbook's tables, one after another. */
export async function formatReports(
  format: ReportOptions["format"],
  tables: readonly TableReport[],
): Promise<string | Uint8Array> {
  switch (format) {
    case "markdown":
      return tables.map(({ report }) => toMarkdown(report)).join("\n");
    case "text":
      return tables.map(({ report }) => toText(report)).join("\n\n");
    case "docx": {
      const { writeDocx } = await import("../word/write-docx");
      return writeDocx(tables.map(({ report }) => report));
    }
    case "json":
      return `${JSON.stringify({ version: 1, reports: tables.map(jsonTitle), sections: tables.flatMap(jsonSections) }, null, 1)}\n`;
  }
}

function jsonTitle({ sheet, report }: TableReport): object {
  return { title: report.title, outline: report.outline, sheet, sections: report.sections.length };
}

/** The contract's sections; `placeholder` and `table` only where there is one. */
function jsonSections({ sheet, report }: TableReport): object[] {
  return report.sections.map((section: Section) => ({
    heading: section.heading,
    level: section.level,
    sheet,
    paragraphs: section.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      cells: paragraph.cells.map((cell) => a1From(sheet, cell)),
      ...(paragraph.placeholder ? { placeholder: true } : {}),
      ...(paragraph.table ? { table: jsonTable(paragraph.table) } : {}),
    })),
  }));
}

function jsonTable({ header, rows, groupColumns }: ReportTable): object {
  return { header, rows, ...(groupColumns === undefined ? {} : { groupColumns }) };
}
