import type { Paragraph, Report } from "./report";

/** A paragraph of a report as it was written: what it tells, found again by recognising, and its text then. */
export interface Binding {
  /** Headings and, for an indicator, its name: 绩效评价指标分析/产出指标/数量指标/培训场次. Numbers and points left off. */
  readonly key: string;
  readonly text: string;
}

/** Every paragraph of a report by its key, in reading order; no two share one. */
export function bindingsOf(report: Report): Binding[] {
  const above: string[] = [];
  const taken = new Map<string, number>();
  return report.sections.flatMap(({ heading, number = "", level, paragraphs }) => {
    if (heading !== "") above.splice(level - 1, above.length, bare(heading.slice(number.length)));
    return paragraphs.flatMap((paragraph, index): Binding[] => {
      if (paragraph.text === "") return [];
      const key = [...above, nameOf(paragraph) ?? String(index + 1)].join("/");
      const before = taken.get(key) ?? 0;
      taken.set(key, before + 1);
      return [{ key: before === 0 ? key : `${key} (${before + 1})`, text: paragraph.text }];
    });
  });
}

/** An indicator is known by its name, wherever its row stands; anything else by its place in the section. */
function nameOf({ number, sentences }: Paragraph): string | null {
  const [label] = sentences;
  if (number === undefined || !label || sentences.length < 2) return null;
  return bare(label.text.slice(number.length).replace(/[：。]$/, ""));
}

/** Without the points in brackets, which may change while the indicator stays. */
function bare(text: string): string {
  return text.replace(/[（(][^（()）]*\d[^（()）]*[)）]/g, "");
}
