import type { Report, ReportTable } from "../core/narrate/report";
import { OFFICIAL_TYPE, SIZE, TITLE_LINE, type TextType } from "./official-styles";
import { cellLines, columnWidths, TEXT_WIDTH } from "./table-widths";

/** What a report is set in that is to stand on one page, from the official type downwards: 三号, 四号, 小四, 五号. */
const TYPES: readonly TextType[] = [
  OFFICIAL_TYPE,
  { size: SIZE.si, line: 480 },
  { size: SIZE.xiaosi, line: 400 },
  { size: SIZE.wu, line: 340 },
];
/** Twentieths of a point between the margins: 225 mm. */
const TEXT_HEIGHT = 12_756;
/** Kept free, since no two programs break lines alike. */
const SPARE_LINES = 2;
/** A line of 五号 in a table, and what a cell adds to it. */
const [TABLE_LINE, ROW_PADDING] = [300, 50];

/** The largest type in which every report stands on its page; that of 公文 where none has to. */
export function typeFor(reports: readonly Report[]): TextType {
  if (!reports.every(({ onePage }) => onePage === true)) return OFFICIAL_TYPE;
  const fitting = TYPES.find((type) =>
    reports.every((report) => heightOf(report, type) + SPARE_LINES * type.line <= TEXT_HEIGHT),
  );
  return fitting ?? TYPES[TYPES.length - 1] ?? OFFICIAL_TYPE;
}

function heightOf({ title, sections }: Report, type: TextType): number {
  const texts = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
  const lines = texts.reduce((sum, text) => sum + (text === "" ? 0 : linesOf(text, type.size)), 0);
  const tables = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ table }) => table ?? []));
  // Behind the title a line is left free, and one behind every table.
  const free = 1 + tables.length;
  const ofTables = tables.reduce((sum, table) => sum + tableHeight(table), 0);
  return TITLE_LINE * linesOf(title, SIZE.er, 0) + type.line * (lines + free) + ofTables;
}

/** A line ends before a character that may not begin the next one: half a character is kept back for that. */
function linesOf(text: string, size: number, indent = 2): number {
  const characters = Array.from(text).reduce((sum, each) => sum + (isNarrow(each) ? 0.55 : 1), indent);
  return Math.ceil(characters / (TEXT_WIDTH / (size * 10) - 0.5));
}

function isNarrow(character: string): boolean {
  return (character.codePointAt(0) ?? 0) < 0x2000;
}

function tableHeight({ header, rows }: ReportTable): number {
  const widths = columnWidths([header, ...rows], header.length);
  return [header, ...rows].reduce((sum, row) => {
    const lines = row.map((text, column) => cellLines(text, widths[column] ?? TEXT_WIDTH));
    return sum + TABLE_LINE * Math.max(1, ...lines) + ROW_PADDING;
  }, 0);
}
