import type { Sourced } from "../evaluation/sourced";
import { normalForm } from "../measure/normal-form";
import { cellsInside } from "./facts/cells-inside";
import { ownGrid } from "./facts/own-grid";
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
    const heads = headDrafts(context, year);
    if (heads.length > 0) return heads; // which year is meant is open: what else disagrees follows from that
    return [...goalDrafts(context, year), ...deadlineDrafts(context, year)];
  },
});

/** A line of nothing but the year, or a title that begins with it or ends with it in brackets; in normal form. */
const HEAD_YEAR = /^\(?(20\d{2})年度?\)?(?:$|.*(?:自评|评价|绩效|目标).*表)|表.*\((20\d{2})年度?\)$/u;

/** Cells above the indicators that are a title or a line with the year. */
function headDrafts(context: RuleContext<undefined>, year: Sourced<number>): Draft[] {
  const { range, blocks } = context.table;
  const indicators = Math.min(range.top + 3, ...blocks.flatMap((block) => block.headerRows));
  const grid = ownGrid(context);
  return cellsInside(grid, { ...range, bottom: indicators - 1 }).flatMap(({ row, column, text }) => {
    const found = HEAD_YEAR.exec(normalForm(text));
    const other = found?.[1] ?? found?.[2];
    if (other === undefined || Number(other) === year.value) return [];
    const primary = { sheet: grid.sheet, row, column };
    return [
      {
        message: "head-differs",
        values: { year: year.value, other },
        primary,
        cells: [primary, ...year.cells],
        expected: year.value,
        found: Number(other),
      },
    ];
  });
}

/** A goal that begins with another year was copied from there. */
function goalDrafts({ table }: RuleContext<undefined>, year: Sourced<number>): Draft[] {
  return table.blocks.flatMap(({ goal }) =>
    [goal?.expected, goal?.actual].flatMap((entry) => {
      const other = entry && /^(20\d{2})年/u.exec(normalForm(entry.text))?.[1];
      if (!other || entry.text.includes(String(year.value))) return [];
      return [
        {
          message: "goal-differs",
          values: { year: year.value, other },
          primary: entry.cell,
          cells: [entry.cell, ...year.cells],
          expected: year.value,
          found: Number(other),
        },
      ];
    }),
  );
}

/** A target dated in another year; several years that end later are a plan, and no contradiction. */
function deadlineDrafts(context: RuleContext<undefined>, year: Sourced<number>): Draft[] {
  return rowsOf(context).flatMap((row) => {
    const target = targetOf(row);
    const other = targetYear(row);
    if (!target || other === null || other === year.value) return [];
    return [
      {
        message: "deadline-differs",
        values: { year: year.value, other },
        primary: target.cell,
        cells: [...cited(row, target), ...year.cells],
        expected: year.value,
        found: other,
        path: row.path,
      },
    ];
  });
}

function targetYear(row: Row): number | null {
  const { target } = row.judged;
  if (target.kind !== "date" || target.from !== null) return null;
  return /20\d{2}/u.test(targetText(row)) ? target.day.year : null;
}
