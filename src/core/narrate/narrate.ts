import { assemble } from "./assemble";
import { sourcedFact } from "./fact";
import { OUTLINES, type ContentId, type Outline, type OutlineSection } from "./outline";
import { part, type ReportPart } from "./part";
import { PHRASES, type Phrases } from "./phrases";
import type { Report } from "./report";
import { placeholder } from "./say";
import { fundsUse } from "./sections/funds";
import { indicatorAnalysis } from "./sections/indicator-analysis";
import { scoreResult } from "./sections/score-result";
import { Telling, type Told } from "./telling";

export interface NarrateOptions {
  readonly outline: Outline;
  /** A person's own wording in place of the shipped one. */
  readonly phrases?: Partial<Phrases>;
}

const CONTENT: Readonly<Record<ContentId, (telling: Telling) => ReportPart[]>> = {
  funds: fundsUse,
  "indicator-analysis": indicatorAnalysis,
  "score-result": scoreResult,
};

/** One table told after an outline. The same input gives the same report, byte for byte. */
export function narrate(told: Told, options: Partial<NarrateOptions> = {}): Report {
  const outline = options.outline ?? OUTLINES["mof-2020-10"]!;
  const telling = new Telling(told, { ...PHRASES, ...options.phrases });
  return {
    outline: outline.id,
    title: titleOf(telling),
    sections: assemble(outline.sections.map((section) => partOf(telling, section))),
  };
}

function partOf(telling: Telling, section: OutlineSection): ReportPart {
  const filled = section.content ? CONTENT[section.content](telling) : [];
  const [first, ...rest] = filled;
  const below = (section.sections ?? []).map((each) => partOf(telling, each));
  const paragraphs = section.placeholder === undefined ? [] : [placeholder(section.placeholder)];
  // Content without a heading of its own stands directly under this one.
  if (first?.heading === null) {
    return part(section.heading, {
      paragraphs: [...paragraphs, ...first.paragraphs],
      items: first.items,
      parts: [...first.parts, ...rest, ...below],
    });
  }
  return part(section.heading, { paragraphs, parts: [...filled, ...below] });
}

function titleOf(telling: Telling): string {
  const name = telling.table.head.projectName;
  const project = name ? sourcedFact(name) : null;
  return project ? telling.say("title.project", { project }).text : telling.say("title.none").text;
}
