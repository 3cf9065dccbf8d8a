import type { CellRef } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { normalForm } from "../measure/normal-form";
import { cited, rowsOf, type Row } from "./facts/rows";
import { targetOf, targetText } from "./facts/target";
import { defineRule, type Draft, type RuleContext } from "./rule";

/**
 * Title, year line, goal and deadlines speak of one year. Dates of filling in, signing and printing, and columns that
 * compare with another year, are no dates of the form's year.
 */
export const yearInconsistent = defineRule({
  meta: {
    id: "year-inconsistent",
    severity: "warning",
    messages: {
      "head-differs": ["year", "other"],
      "goal-differs": ["year", "other"],
      "deadline-differs": ["year", "other"],
    },
    needs: [],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const year = context.table.head.year;
    if (!year) return { inapplicable: { id: "not-applicable.year" } };
    const heads = headDrafts(context, year.value);
    if (heads.length > 0) return heads; // which year is meant is open: what else disagrees follows from that
    return [...goalDrafts(context, year.value), ...deadlineDrafts(context, year.value)];
  },
});

const TITLE_YEAR = /^[(（]?((?:19|20)\d{2})年度?(?:[)）]$|.*(?:自评|评价|绩效|目标).*表)/u;
const YEAR_LINE = /^[(（]?((?:19|20)\d{2})年度?[)）]?$/u;
const IN_BRACKETS = /[(（]((?:19|20)\d{2})年度?[)）]$/u;

/** Cells above the indicators that are a title or a line with the year. */
function headDrafts({ grids, table }: RuleContext<undefined>, year: number): Draft[] {
  const grid = grids.find((one) => one.sheet === table.sheet);
  const first = Math.min(table.range.top + 3, ...table.blocks.flatMap((block) => block.headerRows));
  if (!grid) return [];
  const titleCell = table.head.year?.cells[0];
  return headCells(grid, table.range, first).flatMap(({ cell, text }) => {
    const plain = normalForm(text);
    const other = (YEAR_LINE.exec(plain) ??
      TITLE_YEAR.exec(plain) ??
      (plain.includes("表") ? IN_BRACKETS.exec(plain) : null))?.[1];
    if (other === undefined || Number(other) === year) return [];
    const values = { year, other };
    return [
      {
        message: "head-differs",
        values,
        primary: cell,
        cells: titleCell ? [cell, titleCell] : [cell],
        expected: year,
        found: Number(other),
      },
    ];
  });
}

function headCells(
  grid: Grid,
  range: { top: number; left: number; right: number },
  before: number,
): { cell: CellRef; text: string }[] {
  const cells: { cell: CellRef; text: string }[] = [];
  for (let row = range.top; row < before; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const text = cellAt(grid, row, column)?.text ?? "";
      if (text !== "") cells.push({ cell: { sheet: grid.sheet, row, column }, text });
    }
  }
  return cells;
}

/** A goal that begins with another year was copied from there. */
function goalDrafts({ table }: RuleContext<undefined>, year: number): Draft[] {
  return table.blocks.flatMap(({ goal }) =>
    [goal?.expected, goal?.actual].flatMap((entry) => {
      const other = /^((?:19|20)\d{2})年/u.exec(normalForm(entry?.text ?? ""))?.[1];
      if (!entry || other === undefined || Number(other) === year || entry.text.includes(String(year))) return [];
      return [
        {
          message: "goal-differs",
          values: { year, other },
          primary: entry.cell,
          cells: [entry.cell, ...(table.head.year?.cells ?? [])],
          expected: year,
          found: Number(other),
        },
      ];
    }),
  );
}

/** A target dated in another year; several years that end later are a plan, and no contradiction. */
function deadlineDrafts(context: RuleContext<undefined>, year: number): Draft[] {
  return rowsOf(context).flatMap((row) => {
    const target = targetOf(row);
    const other = targetYear(row);
    if (!target?.held || other === null || other === year) return [];
    const values = { year, other };
    return [
      {
        message: "deadline-differs",
        values,
        primary: target.cell,
        cells: [...cited(row, target), ...(context.table.head.year?.cells ?? [])],
        expected: year,
        found: other,
        path: row.path,
      },
    ];
  });
}

function targetYear(row: Row): number | null {
  const { target } = row.judged;
  if (target.kind !== "date" || target.from !== null) return null;
  return /(?:19|20)\d{2}/u.test(targetText(row)) ? target.day.year : null;
}
