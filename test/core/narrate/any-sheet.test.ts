import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { leaves } from "../../../src/core/evaluation/walk";
import { leafScores } from "../../../src/core/evaluation/score-entries";
import type { Measures } from "../../../src/core/evaluation/indicator";
import type { Entry } from "../../../src/core/evaluation/sourced";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { sameCell } from "../../../src/core/grid/address";
import { nameFact } from "../../../src/core/narrate/node-label";
import { OUTLINE_IDS } from "../../../src/core/narrate/outline-ids";
import type { Report } from "../../../src/core/narrate/report";
import { narrated } from "../../../src/core/review/narrated";
import type { TableReview } from "../../../src/core/review/review";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { fixtures } from "../../drawn/fixtures";
import { deed, done } from "../../drawn/redrawn-by-hand";
import { typed } from "../plans/workbook-with-report";
import { notBorneOut } from "./borne-out";

/** Any drawn workbook after a few deeds on any of its sheets, told after any outline. */
const redrawn = fc
  .record({
    fixture: fc.constantFrom(...fixtures()),
    deeds: fc.array(fc.tuple(fc.nat(), deed), { maxLength: 5 }),
    outline: fc.constantFrom(...OUTLINE_IDS),
  })
  .map(({ fixture, deeds, outline }) => ({
    outline,
    name: fixture.name,
    grids: deeds.reduce<readonly Grid[]>(
      (grids, [at, what]) => grids.map((grid, index) => (index === at % grids.length ? done(grid, what) : grid)),
      fixture.grids,
    ),
  }));

/** Sums of shares, of the whole or of shares, and what the profile recomputed: checked where scores are, and not worked out again here. */
function computed({ table, scores }: TableReview): ReadonlySet<string> {
  const { indicators, groups, recomputed, recorded } = scores;
  const shares = indicators.flatMap(({ points, weight }) => (points && weight && !points.eq(weight) ? [points] : []));
  const nested =
    shares.length === 0 && table.scheme.kind !== "nested-percent" && !table.scheme.weightUnit
      ? []
      : [
          ...indicators.flatMap(({ points, recorded: score }) => [points, score && points?.minus(score)]),
          recorded.total,
          ...groups.flatMap(({ points, recordedScore: score }) => [
            points,
            score,
            points?.gt(0) ? score?.div(points).times(100) : null,
          ]),
        ];
  const figures = [recomputed.total, ...indicators.map(({ rounded }) => rounded), ...nested];
  return new Set(figures.flatMap((figure) => (figure ? [figure.round(2).toString(), figure.round(4).toString()] : [])));
}

function inventions(report: Report, grids: readonly Grid[], review: TableReview): unknown[] {
  const known = computed(review);
  const counts = leaves(review.table).length;
  return report.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ number = "", sentences }) =>
      sentences.flatMap(({ text, cells }, index) => {
        const bare = index === 0 ? text.slice(number.length) : text;
        const invented = notBorneOut(bare, cells, grids, counts).filter((figure) => !known.has(figure));
        return invented.length > 0 ? [{ text, invented, cells }] : [];
      }),
    );
}

test("every figure of every report is borne out by the cells that its sentence cites, whatever is done to the sheet", () => {
  fc.assert(
    fc.property(redrawn, ({ grids, outline }) => {
      for (const table of review(grids).tables) {
        expect(inventions(narrated(table, NO_SETTINGS, { outline }), grids, table)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

const squeezed = (text: string): string => text.replace(/\s+/g, "");

test("every indicator of every sheet is told where the outline tells indicators, whatever is done to the sheet", () => {
  const whole = OUTLINE_IDS.filter((id) => id !== "notice" && id !== "one-page");
  fc.assert(
    fc.property(redrawn, fc.constantFrom(...whole), ({ grids }, outline) => {
      for (const one of review(grids).tables) {
        // In words of its own; a line of the annexed score table would not do.
        const { sections } = narrated(one, NO_SETTINGS, { outline });
        const told = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
        const text = squeezed(told.join("\n"));
        for (const { node } of leaves(one.table)) expect(text).toContain(squeezed(nameFact(node).text));
      }
    }),
    { numRuns: 30 },
  );
});

/** What a report says where an indicator's entry is blank. A form's own score column; no target beside an adjusted one. */
const GAPS: [(table: EvaluationTable, leaf: Measures) => Entry<unknown> | null, RegExp][] = [
  [leafScore, /^该项指标（得分未填）/],
  [(_, { target, adjustedTarget }) => (adjustedTarget?.held ? null : target), /年度指标值(?:和实际完成值)?均?未填/],
  [(_, { actual }) => actual, /实际完成值均?未填|未填实际完成值/],
];
function leafScore(table: EvaluationTable, leaf: Measures): Entry<unknown> | null {
  return leafScores(table, leaf).self;
}

test("deleting a score, a target or an actual of any indicator is told as a gap of that cell", () => {
  let told = 0;
  fc.assert(
    fc.property(fc.constantFrom(...fixtures()), fc.nat(), fc.constantFrom(...GAPS), ({ grids }, at, [pick, said]) => {
      const entries = review(grids)
        .tables.flatMap(({ table }) => leaves(table).map(({ node }) => pick(table, node.leaf)))
        .flatMap((entry) => (entry?.state === "held" ? entry.cell : []));
      const cell = entries[at % entries.length];
      if (!cell) return;
      const less = grids.map((grid) => (grid.sheet === cell.sheet ? typed(grid, cell.row, cell.column, null) : grid));
      for (const one of review(less).tables) {
        // With a cell less a sheet may read as another; what still is an indicator's blank cell must be told.
        const blank = leaves(one.table)
          .map(({ node }) => pick(one.table, node.leaf))
          .find((entry) => entry?.state === "blank" && sameCell(entry.cell, cell));
        if (!blank) continue;
        const gaps = narrated(one, NO_SETTINGS)
          .sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
          .filter(({ text, cells }) => said.test(text) && cells.some((each) => sameCell(each, cell)));
        expect([cell, gaps.length > 0]).toEqual([cell, true]);
        told += 1;
      }
    }),
    { numRuns: 50 },
  );
  expect(told).toBeGreaterThan(10);
});
