import type { Paragraph } from "./report";

/** A stretch of report before it is numbered: what an outline's generators return. */
export interface ReportPart {
  /** Without its number; null where the paragraphs stand under the heading above. */
  readonly heading: string | null;
  /** Behind the report, without a number. */
  readonly annex?: boolean;
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs that get a number each, 1. 2. 3. */
  readonly items: readonly Paragraph[];
  readonly parts: readonly ReportPart[];
}

export function part(heading: string | null, content: Partial<Omit<ReportPart, "heading">>): ReportPart {
  return { heading, paragraphs: [], items: [], parts: [], ...content };
}
