import {
  array,
  boolean,
  lazy,
  maxLength,
  minLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  type GenericSchema,
} from "valibot";
import type { SettingKind } from "./setting-kind";

/** What a section can be filled with. */
export const CONTENT_IDS = [
  "basics",
  "funds",
  "goals",
  "goal-completion",
  "indicator-system",
  "indicator-analysis",
  "score-result",
  "conclusion",
  "problems",
  "suggestions",
  "score-table",
  "in-short",
] as const;
export type ContentId = (typeof CONTENT_IDS)[number];

/** One heading of an outline: filled by generators, by placeholders for what no cell holds, or by its subsections. */
export interface OutlineSection {
  /** Without its number; null: the content stands under the heading above. */
  readonly heading: string | null;
  /** Behind the report, without a number. */
  readonly annex?: boolean | undefined;
  /** Told one after another. */
  readonly content?: readonly ContentId[] | undefined;
  /** What a person has to add, each a 【待补充：…】. */
  readonly placeholders?: readonly string[] | undefined;
  readonly sections?: readonly OutlineSection[] | undefined;
}

export interface Outline {
  readonly id: string;
  /** As a person's own is called in the list; the shipped ones are named by `src/messages`. */
  readonly name?: string | undefined;
  /** What the title calls the report, 绩效自评报告 or 绩效评价报告; the latter where it is absent; or as the form calls itself. */
  readonly report?: "evaluation" | "self-evaluation" | "as-form" | undefined;
  /** The report is to stand on one page, in smaller type where it is long. */
  readonly onePage?: boolean | undefined;
  readonly sections: readonly OutlineSection[];
}

const text = pipe(string(), minLength(1), maxLength(200));
const MOST = 60;

const section: GenericSchema<unknown, OutlineSection> = object({
  heading: nullable(text),
  annex: optional(boolean()),
  content: optional(pipe(array(picklist(CONTENT_IDS)), maxLength(CONTENT_IDS.length))),
  placeholders: optional(pipe(array(text), maxLength(MOST))),
  sections: optional(pipe(array(lazy(() => section)), maxLength(MOST))),
});

/** A person's own outline, in a file or kept. */
export const outlineSchema = object({
  id: pipe(string(), maxLength(60), regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u)),
  name: optional(text),
  report: optional(picklist(["evaluation", "self-evaluation", "as-form"])),
  onePage: optional(boolean()),
  sections: pipe(array(section), minLength(1), maxLength(MOST)),
});

/** A person's own outlines; of two with one id the workbook's counts. */
export const outlines: SettingKind<readonly Outline[]> = {
  key: "outlines",
  version: 1,
  schema: pipe(array(outlineSchema), maxLength(50)),
  unset: [],
  layered: (machine, workbook) => [...machine.filter(({ id }) => !workbook.some((own) => own.id === id)), ...workbook],
};
