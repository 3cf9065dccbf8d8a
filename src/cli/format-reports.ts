import { a1From } from "../core/grid/address";
import type { ReportTable, Section } from "../core/narrate/report";
import { toMarkdown } from "../core/narrate/to-markdown";
import { toText } from "../core/narrate/to-text";
import type { TableReview } from "../core/review/review";
import type { ReportOptions } from "./options";

/** The reports of a workbook's tables, one after another. */
export async function formatReports(
  format: ReportOptions["format"],
  tables: readonly TableReview[],
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

function jsonTitle({ table, report }: TableReview): object {
  return { title: report.title, outline: report.outline, sheet: table.sheet, sections: report.sections.length };
}

/** The contract's sections; `placeholder` and `table` only where there is one. */
function jsonSections({ table, report }: TableReview): object[] {
  return report.sections.map((section: Section) => ({
    heading: section.heading,
    level: section.level,
    sheet: table.sheet,
    paragraphs: section.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      cells: paragraph.cells.map((cell) => a1From(table.sheet, cell)),
      ...(paragraph.placeholder ? { placeholder: true } : {}),
      ...(paragraph.table ? { table: jsonTable(paragraph.table) } : {}),
    })),
  }));
}

function jsonTable({ header, rows, groupColumns }: ReportTable): object {
  return { header, rows, ...(groupColumns === undefined ? {} : { groupColumns }) };
}
