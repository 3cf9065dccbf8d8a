import { assemble } from "./assemble";
import { isOfDepartment, projectFact, unitFact } from "./head-facts";
import type { ContentId, Outline, OutlineSection } from "../settings/outlines";
import type { ReportForm } from "../settings/report-form";
import { outlineOf } from "./outline-headings";
import { part, type ReportPart } from "./part";
import { PHRASES, type Phrases } from "./phrases";
import type { Report } from "./report";
import { placeholder } from "./say";
import { basics } from "./sections/basics";
import { conclusion } from "./sections/conclusion";
import { fundsUse } from "./sections/funds";
import { goalCompletion, goals } from "./sections/goals";
import { inShort } from "./sections/in-short";
import { indicatorAnalysis } from "./sections/indicator-analysis";
import { indicatorSystem } from "./sections/indicator-system";
import { problems, suggestions } from "./sections/problems";
import { scoreResult } from "./sections/score-result";
import { scoreTable } from "./sections/score-table";
import { Telling, type Told } from "./telling";

export interface NarrateOptions {
  /** Of a shipped outline, or one of a person's own; an unknown id gives the default. */
  readonly outline?: string | Outline;
  /** Headings that are left out, with those above them: 基本情况/项目概况. */
  readonly without?: readonly string[];
  /** How far the indicators are told; every one where it is absent. */
  readonly depth?: ReportForm["depth"];
  /** A person's own wording in place of the shipped one. */
  readonly phrases?: Partial<Phrases>;
}

const CONTENT: Readonly<Record<ContentId, (telling: Telling) => ReportPart[]>> = {
  basics,
  funds: fundsUse,
  goals,
  "goal-completion": goalCompletion,
  "indicator-system": indicatorSystem,
  "indicator-analysis": indicatorAnalysis,
  "score-result": scoreResult,
  conclusion,
  problems,
  suggestions,
  "score-table": scoreTable,
  "in-short": inShort,
};

/** One table told after an outline. The same input gives the same report, byte for byte. */
export function narrate(told: Told, options: NarrateOptions = {}): Report {
  const outline = outlineOf(options.outline);
  const telling = new Telling(told, { ...PHRASES, ...options.phrases }, options.depth, kindOf(outline, told));
  const without = new Set(options.without);
  return {
    outline: outline.id,
    title: titleOf(telling),
    ...authorOf(telling),
    ...(outline.onePage ? { onePage: true } : {}),
    sections: assemble(partsOf(telling, outline.sections, without, [])),
  };
}

function partsOf(
  telling: Telling,
  sections: readonly OutlineSection[],
  without: ReadonlySet<string>,
  above: readonly string[],
): ReportPart[] {
  return sections.flatMap((section) => {
    const path = section.heading === null ? above : [...above, section.heading];
    return section.heading !== null && without.has(path.join("/")) ? [] : partOf(telling, section, without, path);
  });
}

function partOf(
  telling: Telling,
  section: OutlineSection,
  without: ReadonlySet<string>,
  path: readonly string[],
): ReportPart[] {
  const filled = (section.content ?? []).flatMap((id) => CONTENT[id](telling));
  // Content without a heading of its own stands directly under this one, before whatever has one.
  const direct = filled.filter((each) => each.heading === null);
  const told = part(section.heading, {
    ...(section.annex ? { annex: true } : {}),
    paragraphs: [...direct.flatMap((each) => each.paragraphs), ...(section.placeholders ?? []).map(placeholder)],
    items: direct.flatMap((each) => each.items),
    parts: [
      ...direct.flatMap((each) => each.parts),
      ...filled.filter((each) => each.heading !== null),
      ...partsOf(telling, section.sections ?? [], without, path),
    ],
  });
  const isEmpty = [told.paragraphs, told.items, told.parts].every(({ length }) => length === 0);
  if (!isEmpty || section.heading === null) return [told];
  // A heading with nothing under it is something for a person to write; an annex is left away.
  return section.annex ? [] : [{ ...told, paragraphs: [placeholder(section.heading)] }];
}

/** What the report calls itself; a form that calls itself 自评表 is the unit's own. */
function kindOf({ report = "evaluation" }: Outline, { table }: Told): Telling["kind"] {
  if (report !== "as-form") return report;
  return /自评|自我评价/u.test(table.head.title?.value ?? "") ? "self-evaluation" : "evaluation";
}

function titleOf(telling: Telling): string {
  const self = telling.kind === "self-evaluation";
  const project = projectFact(telling);
  if (isOfDepartment(telling)) {
    const unit = unitFact(telling) ?? { text: "", cells: [] };
    return telling.say(self ? "title.self-department" : "title.department", { unit }).text;
  }
  if (!project) return telling.say(self ? "title.self-none" : "title.none").text;
  return telling.say(self ? "title.self-project" : "title.project", { project }).text;
}

function authorOf(telling: Telling): Pick<Report, "author"> {
  const fact = unitFact(telling);
  return fact ? { author: fact.text } : {};
}
