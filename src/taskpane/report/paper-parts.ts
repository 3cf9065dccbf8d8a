import type { KeptText } from "../../core/narrate/kept";
import { reportLines } from "../../core/narrate/report-lines";
import type { Paragraph, Report } from "../../core/narrate/report";

/** One first-level part of a report, as the pane folds it. */
export interface PaperPart {
  readonly heading: string;
  readonly lines: readonly PaperLine[];
}

export type PaperLine =
  | { readonly kind: "heading"; readonly text: string }
  /** `kept`: what became of it where it was written, if that is worth a mark. */
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph; readonly kept: KeptText | null };

export type PaperFilter = "all" | "placeholders" | "outdated";

/** A report part by part, with the written texts that it has overtaken; filtered, parts without a hit fall away. */
export function paperParts(report: Report, kept: readonly KeptText[], filter: PaperFilter): PaperPart[] {
  const overtaken = new Map(
    kept.flatMap((text) => (text.state === "out-of-date" || text.state === "both" ? [[text.key, text] as const] : [])),
  );
  const keys = reportLines(report).flatMap(({ kind, texts }) => (kind === "paragraph" ? (texts[0]?.key ?? []) : []));
  const parts: { heading: string; lines: PaperLine[] }[] = [];
  let next = 0;
  for (const section of report.sections) {
    if (section.level === 1 || parts.length === 0) parts.push({ heading: section.heading, lines: [] });
    else if (section.heading !== "") parts.at(-1)?.lines.push({ kind: "heading", text: section.heading });
    for (const paragraph of section.paragraphs) {
      const key = paragraph.text === "" ? undefined : keys[next];
      if (paragraph.text !== "") next += 1;
      const text = key === undefined ? undefined : overtaken.get(key);
      parts.at(-1)?.lines.push({ kind: "paragraph", paragraph, kept: text ?? null });
    }
  }
  if (filter === "all") return parts;
  return parts.flatMap(({ heading, lines }) => {
    const hits = lines.filter(
      (line) => line.kind === "paragraph" && (filter === "placeholders" ? line.paragraph.placeholder : line.kept),
    );
    return hits.length > 0 ? [{ heading, lines: hits }] : [];
  });
}
