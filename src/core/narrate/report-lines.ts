import type { CellRef } from "../grid/address";
import { bare } from "./cell-names";
import type { Paragraph, Report, ReportTable, Section } from "./report";

/** Texts that stand side by side wherever a report is written to cells: a paragraph alone, or a row of a table. */
export interface ReportLine {
  readonly kind: "title" | "heading" | "paragraph" | "table-header" | "table-row";
  /** Of a heading, 1 to 4. */
  readonly level: number;
  readonly texts: readonly ReportText[];
}

export interface ReportText {
  /** Headings and, for an indicator, its name, without numbers and points. No two texts of a report share one. */
  readonly key: string;
  /** Columns to the right of the line's first. */
  readonly offset: number;
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** A report line by line, in reading order: what is written to cells, and by which keys it is known again. */
export function reportLines({ title, sections }: Report): ReportLine[] {
  const taken = new Map<string, number>();
  const unique = (key: string): string => {
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? key : `${key} (${before + 1})`;
  };
  const above: string[] = [];
  const line = (kind: ReportLine["kind"], level: number, texts: Omit<ReportText, "offset">[]): ReportLine => ({
    kind,
    level,
    texts: texts.map((text, offset) => ({ ...text, key: unique(text.key), offset })),
  });
  const sectionLines = (section: Section): ReportLine[] => {
    const { heading, number = "", level, paragraphs } = section;
    if (heading !== "") above.splice(level - 1, above.length, bare(heading.slice(number.length)));
    const at = above.join("/");
    return [
      ...(heading === "" ? [] : [line("heading", level, [{ key: `${at}#`, text: heading, cells: [] }])]),
      ...paragraphs.flatMap((paragraph, index) => {
        const key = `${at}/${nameOf(paragraph) ?? String(index + 1)}`;
        const { text, cells, table } = paragraph;
        return [
          ...(text === "" ? [] : [line("paragraph", level, [{ key, text, cells }])]),
          ...(table ? tableTexts(key, table).map(({ kind, texts }) => line(kind, level, texts)) : []),
        ];
      }),
    ];
  };
  return [line("title", 0, [{ key: "#title", text: title, cells: [] }]), ...sections.flatMap(sectionLines)];
}

function tableTexts(
  at: string,
  { header, rows, cells = [] }: ReportTable,
): { kind: ReportLine["kind"]; texts: Omit<ReportText, "offset">[] }[] {
  return [
    { kind: "table-header", texts: header.map((text) => ({ key: `${at}|${text}`, text, cells: [] })) },
    ...rows.map((row, index) => {
      const name = row.slice(0, Math.max(1, row.length - FIGURES)).join("/");
      return {
        kind: "table-row" as const,
        texts: row.map((text, column) => ({
          key: `${at}|${name}|${header[column] ?? String(column)}`,
          text,
          cells: cells[index] ?? [],
        })),
      };
    }),
  ];
}

/** The last columns of a report's table hold figures: weight, score, score rate. The others hold names. */
const FIGURES = 3;

/** An indicator is known by its name, wherever its row stands; anything else by its place in the section. */
function nameOf({ number, sentences }: Paragraph): string | null {
  const [label] = sentences;
  if (number === undefined || !label || sentences.length < 2) return null;
  return bare(label.text.slice(number.length).replace(/[：。]$/, ""));
}
