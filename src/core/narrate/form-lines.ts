import type { CellRef } from "../grid/address";
import type { Conclusion, EvaluationTable } from "../evaluation/table";
import type { Outline } from "../settings/outlines";
import { narrate, type NarrateOptions } from "./narrate";
import { isNoReason } from "./reason";
import type { ReportLine } from "./report-lines";
import { distinct } from "./say";
import type { Told } from "./telling";

/** What is written into each of the form's own boxes. */
const BOXES = [
  ["conclusion", "in-short"],
  ["problems", "problems"],
  ["measures", "suggestions"],
] as const;

const OUTLINE: Outline = {
  id: "form",
  sections: BOXES.map(([heading, content]) => ({ heading, content: [content] })),
};

/** A box of the form and the text for it; `blank` where nothing would be overwritten. */
export interface FormBox {
  readonly cell: CellRef;
  readonly blank: boolean;
  readonly line: ReportLine;
}

/**
 * Texts for 结论, 存在问题 and 改进措施 where the form has such boxes: what the figures say, without what the boxes say
 * already, so that the text does not quote itself once it stands there.
 */
export function formBoxes(told: Told, options: NarrateOptions): FormBox[] {
  const silent: Conclusion = { ...told.table.conclusion, conclusion: null, problems: null, measures: null };
  const table: EvaluationTable = { ...told.table, conclusion: silent };
  const { sections } = narrate({ ...told, table }, { ...options, outline: OUTLINE });
  return BOXES.flatMap(([box], index): FormBox[] => {
    const entry = told.table.conclusion[box];
    const paragraphs = sections[index]?.paragraphs.filter(({ placeholder }) => !placeholder) ?? [];
    if (!entry || paragraphs.length === 0) return [];
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    const cells = distinct(paragraphs.flatMap((paragraph) => paragraph.cells));
    return [
      {
        cell: entry.cell,
        blank: entry.held === null || isNoReason(entry.text),
        line: { kind: "paragraph", level: 1, texts: [{ key: `#${box}`, offset: 0, text, cells }] },
      },
    ];
  });
}
