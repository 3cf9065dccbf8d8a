import type { CellRef } from "../grid/address";

/** A report as data: the same for sheet, Word, Markdown and text. */
export interface Report {
  readonly outline: string;
  readonly title: string;
  /** The unit that carried the project out, as the form names it. */
  readonly author?: string;
  /** Whether it is to stand on one page. */
  readonly onePage?: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  /** With its numbering: "三、绩效评价指标分析". */
  readonly heading: string;
  /** The numbering that the heading begins with, "三、"; absent where it has none. */
  readonly number?: string;
  /** Stands behind the report on pages of its own. */
  readonly annex?: boolean;
  /** 1 to 4. */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}

/** One paragraph and every cell it rests on. */
export interface Paragraph {
  readonly text: string;
  /** The numbering that the text begins with, "（1）"; absent where it has none. */
  readonly number?: string;
  readonly cells: readonly CellRef[];
  readonly sentences: readonly Sentence[];
  /** What no cell holds: 【待补充：立项背景】. */
  readonly placeholder: boolean;
  readonly table?: ReportTable;
}

export interface Sentence {
  readonly text: string;
  readonly cells: readonly CellRef[];
  /** Where its figures stand in `text`, each with its own cells. */
  readonly figures?: readonly Figure[];
}

export interface Figure {
  readonly at: number;
  readonly length: number;
  readonly cells: readonly CellRef[];
}

export interface ReportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For each row the cells that it rests on; absent in a report that is not kept true. */
  readonly cells?: readonly (readonly CellRef[])[];
  /** So many columns from the left name groups: the same name over several rows is one name. */
  readonly groupColumns?: number;
}
