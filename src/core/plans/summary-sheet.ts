import type { Dec } from "../evaluation/decimal";
import { a1Range, type Range } from "../grid/address";
import { plain, roundHalfUp } from "../evaluation/decimal";
import type { EditPlan } from "../edits/edit-plan";
import type { NewSheet } from "../edits/new-sheet";
import { freeSheetName } from "../edits/sheet-name";
import type { AcrossTables, TableSummary, WorkbookSummary } from "../review/summary";
import { listSheet, type ListCell, type ListColumn } from "./list-sheet";
import type { Wording } from "./wording";

/** Where the figures of the tables stand: below the title, the sentence and the headings. */
const FIRST_ROW = 4;
const COLUMNS = { name: 2, printed: 5, recomputed: 7, last: 11 } as const;
const CHART_ROWS = 18;

/**
 * All tables of the workbook as a new sheet: a row a table, what a report says of all of them, and below them, where
 * the workbook can draw it, the printed totals beside those that were recomputed.
 */
export function planSummarySheet(
  summary: WorkbookSummary,
  sheetNames: readonly string[],
  words: Wording,
  canChart: boolean,
): EditPlan {
  const column = (id: string, width: number, align: ListColumn["align"] = "center"): ListColumn => ({
    heading: words(`summary.column.${id}`),
    width,
    align,
  });
  const sheet = listSheet(
    freeSheetName(words("summary.sheet"), sheetNames),
    words("summary.title"),
    [
      column("number", 6),
      column("name", 38, "left"),
      column("sheet", 18, "left"),
      column("range", 12),
      column("printed", 10),
      column("recorded", 10),
      column("recomputed", 10),
      column("grade", 8),
      column("errors", 8),
      column("warnings", 8),
      column("infos", 8),
    ],
    [{ line: acrossSentence(summary.across, words) }, { rows: summary.tables.map(row) }],
  );
  return { edits: [], addSheets: [canChart ? withChart(sheet, summary.tables, words) : sheet] };
}

/** Nothing is drawn where no table has a total. */
function withChart(sheet: NewSheet, tables: readonly TableSummary[], words: Wording): NewSheet {
  if (!tables.some(({ printed, recomputed }) => printed ?? recomputed)) return sheet;
  const last = FIRST_ROW + tables.length - 1;
  const cells = (column: number): Range => ({ top: FIRST_ROW, bottom: last, left: column, right: column });
  const place: Range = { top: last + 2, bottom: last + 1 + CHART_ROWS, left: 1, right: COLUMNS.last };
  return {
    ...sheet,
    printArea: { top: 1, left: 1, bottom: place.bottom, right: COLUMNS.last },
    charts: [
      {
        title: words("summary.chart"),
        names: cells(COLUMNS.name),
        series: (["printed", "recomputed"] as const).map((figure) => ({
          name: words(`summary.column.${figure}`),
          figures: cells(COLUMNS[figure]),
        })),
        place,
      },
    ],
  };
}

/** "共 15 个项目，……": what a self-evaluation report says of all its projects, from the printed figures alone. */
export function acrossSentence(across: AcrossTables, words: Wording): string {
  const { tables, scored, mean, lowest, highest, grades, withErrors } = across;
  const counted = across.ofProjects ? "project" : "table";
  const parts = [words(`summary.across.${counted}s`, { tables, scored })];
  if (mean && lowest && highest) {
    parts.push(
      words("summary.across.scores", {
        mean: plain(roundHalfUp(mean, 2)),
        lowest: plain(lowest),
        highest: plain(highest),
      }),
    );
  }
  if (grades.length > 0) {
    const each = grades.map(({ grade, count }) => words(`summary.across.${counted}-grade`, { grade, count }));
    parts.push(words("summary.across.grades", { grades: each.join(words("pane.list-separator")) }));
  }
  parts.push(words(`summary.across.${withErrors === 0 ? "clean" : `${counted}-errors`}`, { count: withErrors }));
  return parts.join("");
}

function row(table: TableSummary, index: number): ListCell[] {
  const { name, sheet, range, printed, recorded, recomputed, grade, counts } = table;
  return [
    number(index + 1),
    name ?? "",
    sheet,
    a1Range(range),
    figure(printed),
    figure(recorded),
    figure(recomputed),
    grade ?? "",
    number(counts.error),
    number(counts.warning),
    number(counts.info),
  ];
}

function figure(value: Dec | null): ListCell {
  return value && number(roundHalfUp(value, 2).toNumber());
}

function number(value: number): ListCell {
  return { kind: "value", value };
}
