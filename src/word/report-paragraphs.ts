import { HeadingLevel, Paragraph, type FileChild } from "docx";
import type { Paragraph as Told, Report, Section } from "../core/narrate/report";
import type { Counting, ListPlace } from "./numbering";
import { STYLE } from "./official-styles";
import { reportTable } from "./report-table";
import { wordText } from "./word-text";

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** One report as it stands in the document: title, numbered headings, text, tables. */
export function reportParagraphs(report: Report, counting: Counting, first: boolean): FileChild[] {
  counting.startReport();
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, pageBreakBefore: !first, children: wordText(report.title) }),
    ...report.sections.flatMap((section) => [
      ...(section.annex ? annexHead(section) : heading(section, counting)),
      ...section.paragraphs.flatMap((each) => told(each, counting)),
    ]),
  ];
}

function heading({ heading: text, level, number }: Section, counting: Counting): Paragraph[] {
  if (text === "") return [];
  return [
    numbered(text, number, counting.heading(level, number), { heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4 }),
  ];
}

/** 附件 stands alone in the first line of its page, the annex's title under it. */
function annexHead({ heading: text }: Section): Paragraph[] {
  const [mark = "", title = ""] = text.split(/：(.*)/s);
  return [
    new Paragraph({ style: STYLE.annexMark, pageBreakBefore: true, children: wordText(mark) }),
    ...(title === "" ? [] : [new Paragraph({ style: STYLE.annexTitle, children: wordText(title) })]),
  ];
}

function told(paragraph: Told, counting: Counting): FileChild[] {
  const { text, number, table } = paragraph;
  const place = number === undefined ? null : counting.item(number);
  return [
    ...(text === "" ? [] : [numbered(text, number, place, table ? { keepNext: true } : {})]),
    ...(table ? [reportTable(table), new Paragraph({ children: [] })] : []),
  ];
}

/** The number is Word's where it counts the same, else text. */
function numbered(
  text: string,
  number: string | undefined,
  place: ListPlace | null,
  more: { readonly heading?: (typeof HEADINGS)[number]; readonly keepNext?: boolean },
): Paragraph {
  if (!place || number === undefined) return new Paragraph({ ...more, children: wordText(text) });
  return new Paragraph({
    // The item keeps the look of text: the library's own list style is not wanted.
    ...(more.heading ? {} : { style: "Normal" }),
    ...more,
    numbering: place,
    children: wordText(text.slice(number.length)),
  });
}
