import type { Dec } from "../evaluation/decimal";
import { a1Range, type Range } from "../grid/address";
import { plain, roundHalfUp } from "../evaluation/decimal";
import type { EditPlan } from "../edits/edit-plan";
import type { NewSheet } from "../edits/new-sheet";
import { freeSheetName } from "../edits/sheet-name";
import type { AcrossTables, TableSummary, WorkbookSummary } from "../review/summary";
import { listSheet, type ListCell, type ListColumn } from "./list-sheet";
import type { Wording } from "./wording";

/** Where the figures of the tables stand: below the title, the sentence, what is missing, and the headings. */
const firstRow = ({ unread }: WorkbookSummary): number => 4 + unread.length;
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
    [
      { line: acrossSentence(summary.across, words) },
      ...unreadTexts(summary, words).map((line) => ({ line })),
      { rows: summary.tables.map((table, index) => row(table, index + 1, words)) },
    ],
  );
  return { edits: [], addSheets: [canChart ? withChart(sheet, summary, words) : sheet] };
}

/** Nothing is drawn where no table has a total. */
function withChart(sheet: NewSheet, summary: WorkbookSummary, words: Wording): NewSheet {
  const { tables } = summary;
  if (!tables.some(({ printed, recomputed }) => printed ?? recomputed)) return sheet;
  const first = firstRow(summary);
  const last = first + tables.length - 1;
  const cells = (column: number): Range => ({ top: first, bottom: last, left: column, right: column });
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
  const { tables, grades, withErrors, ofProjects } = across;
  const one = tables === 1;
  const say = (id: string, values?: Record<string, string | number>) => words(`summary.across.${id}`, values);
  const counted = one ? "one" : ofProjects ? "project" : "table";
  const parts = [say(ofProjects ? "projects" : "tables", { tables }), ...scoresOf(across, counted, say)];
  if (grades.length > 0) {
    const each = grades.map(({ grade, count }) => say(`${counted}-grade`, { grade, count }));
    parts.push(say("grades", { grades: each.join(words("pane.list-separator")) }));
  }
  parts.push(say(withErrors === 0 ? "clean" : `${counted}-errors`, { count: withErrors }));
  return parts.join("");
}

/** How many totals there are and how they lie: of equal ones, or a single one, a mean would say nothing. */
function scoresOf({ tables, scored, mean, lowest, highest }: AcrossTables, counted: string, say: Wording): string[] {
  if (!mean || !lowest || !highest) return [say(tables === 1 ? "one-unscored" : "unscored")];
  const figure = plain(roundHalfUp(mean, 2));
  if (tables === 1) return [say("one-score", { score: figure })];
  const coverage = say(scored === tables ? "all-scored" : `${counted}-scored`, { scored });
  if (scored === 1) return [coverage, say("one-score", { score: figure })];
  if (lowest.eq(highest)) return [coverage, say("equal", { score: figure })];
  return [coverage, say("scores", { mean: figure, lowest: plain(lowest), highest: plain(highest) })];
}

/** Which sheets are missing in the overview, and why. */
export function unreadTexts({ unread }: WorkbookSummary, words: Wording): string[] {
  return unread.map(({ sheet, why }) => words("summary.unread", { sheet, why: words(why.id, why.values) }));
}

/** Where a table stands, as people call it. */
export function sheetText({ sheet, hidden }: TableSummary, words: Wording): string {
  return hidden ? words("summary.hidden", { sheet }) : sheet;
}

function row(table: TableSummary, position: number, words: Wording): ListCell[] {
  const { name, range, printed, recorded, recomputed, grade, counts } = table;
  return [
    number(position),
    name ?? "",
    sheetText(table, words),
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
