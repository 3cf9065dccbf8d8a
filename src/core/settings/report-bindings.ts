import { array, integer, maxLength, minValue, number, object, picklist, pipe, string, type InferOutput } from "valibot";
import { reportFormSchema } from "./report-form";
import type { SettingKind } from "./setting-kind";

const count = pipe(number(), integer(), minValue(0));
/** As much as a cell can hold. */
const text = pipe(string(), maxLength(40_000));

/** One text of a written report: what it tells, and the sources that it rested on then, as indices. */
const boundText = object({
  /** Headings and, for an indicator, its name: 绩效评价指标分析/产出指标/数量指标/培训场次. Found again by recognising. */
  key: text,
  /** Columns to the right of the line's first. */
  offset: count,
  /** As it was generated; known again in the sheet by it, and the first of the three versions after an edit. */
  text,
  sources: array(count),
});

/** Texts that were written side by side: a paragraph alone, a table's row as many as it has columns. */
const boundLine = object({ cells: pipe(array(boundText), maxLength(60)) });

const writtenReport = object({
  /** The sheet that it was written to. */
  sheet: text,
  /** The sheet of the table that it tells, and which of that sheet's tables. */
  table: text,
  nth: count,
  /** A report of its own, or texts in the form's own cells. */
  into: picklist(["report", "form"]),
  form: reportFormSchema,
  /** What the cells said then, by names that recognising finds again: never an address. */
  sources: pipe(array(object({ name: text, text })), maxLength(50_000)),
  lines: pipe(array(boundLine), maxLength(20_000)),
});

export type WrittenReport = InferOutput<typeof writtenReport>;
export type BoundLine = WrittenReport["lines"][number];
export type BoundText = BoundLine["cells"][number];
export type BoundSource = WrittenReport["sources"][number];

/** The reports that this workbook holds; the machine's layer has none. */
export const reportBindings: SettingKind<readonly WrittenReport[]> = {
  key: "report-bindings",
  version: 1,
  schema: pipe(array(writtenReport), maxLength(200)),
  unset: [],
  layered: (_, workbook) => workbook,
};
