import { marker } from "./numbering";
import { isNumbered } from "./node-label";
import type { ReportPart } from "./part";
import type { Paragraph, Section } from "./report";

/** The deepest heading of a report. */
const DEEPEST = 4;

/** Parts as numbered sections in reading order. Depth counts from 1; a part without a heading joins the one above. */
export function assemble(parts: readonly ReportPart[], depth = 1): Section[] {
  const sections: Section[] = [];
  let index = 0;
  for (const part of parts) {
    if (part.heading !== null && !part.annex) index += 1;
    sections.push(...section(part, depth, index));
  }
  return sections;
}

function section(part: ReportPart, depth: number, index: number): Section[] {
  const level = Math.min(depth, DEEPEST);
  const itemDepth = Math.max(3, level + 1);
  // Names that bring their own numbers are not numbered twice.
  const own = part.items.some(({ text }) => isNumbered(text));
  // One sentence alone, as a single problem, is no list.
  const alone = part.items.length === 1 && part.items[0]?.sentences.length === 1;
  const items = alone ? part.items : part.items.map((item, at) => numbered(item, own ? "" : marker(itemDepth, at + 1)));
  const paragraphs = [...part.paragraphs, ...items];
  const number = part.heading === null || part.annex ? "" : marker(depth, index);
  return [
    {
      heading: `${number}${part.heading ?? ""}`,
      ...(number === "" ? {} : { number }),
      ...(part.annex ? { annex: true } : {}),
      level,
      paragraphs,
    },
    ...assemble(part.parts, depth + 1),
  ];
}

function numbered(item: Paragraph, number: string): Paragraph {
  const [first, ...rest] = item.sentences;
  if (!first) return item;
  const figures = first.figures?.map((figure) => ({ ...figure, at: figure.at + number.length }));
  const opening = { ...first, text: number + first.text, ...(figures ? { figures } : {}) };
  return { ...item, number, text: number + item.text, sentences: [opening, ...rest] };
}
