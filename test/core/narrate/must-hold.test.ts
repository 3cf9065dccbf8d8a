import { cellKey, type Grid } from "../../../src/core/grid/grid";
import type { Report } from "../../../src/core/narrate/report";
import { toText } from "../../../src/core/narrate/to-text";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { leaves } from "../../../src/core/evaluation/walk";
import { leafScores } from "../../../src/core/evaluation/score-entries";
import { fixtures } from "../../drawn/fixtures";
import { rebuilt } from "../../drawn/reshape";

const NAMES = ["b-weight-before-target", "a-mof-2020-self-evaluation", "c-two-header-rows", "d-ten-plus-ninety"];
const SHEETS = fixtures().filter(({ name }) => NAMES.includes(name));
const reviewed = (grids: readonly Grid[]) =>
  review(grids).tables.map((table) => ({ ...table, report: narrated(table, NO_SETTINGS) }));
const sentences = (report: Report): string[] =>
  report.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)));

test("the sheets are there", () => expect(SHEETS).toHaveLength(NAMES.length));

test("reports of two projects share less than half of their sentences", () => {
  const told = SHEETS.flatMap(({ grids }) => reviewed(grids).map(({ report }) => new Set(sentences(report))));
  told.forEach((one, index) => {
    for (const other of told.slice(index + 1)) {
      const shared = [...one].filter((sentence) => other.has(sentence)).length;
      expect(shared / Math.min(one.size, other.size)).toBeLessThan(0.5);
    }
  });
});

test("every lost point is told with target, actual and reason", () => {
  let lost = 0;
  for (const { grids } of SHEETS) {
    for (const { table, report, scores } of reviewed(grids)) {
      for (const { node } of leaves(table)) {
        const score = scores.indicators.find((one) => one.node === node.id);
        if (!score?.weight || !score.recorded || score.recorded.gte(score.weight)) continue;
        lost += 1;
        const paragraph = report.sections
          .flatMap(({ paragraphs }) => paragraphs)
          .find(
            ({ text, sentences: said }) =>
              said.length > 1 && text.includes(node.name.value.replace(/^指标\d*[：:]/, "")),
          );
        const { target, actual, reason } = node.leaf;
        for (const entry of [target, actual, reason]) {
          if (entry?.held) expect(paragraph?.cells).toContainEqual(entry.cell);
        }
        expect(paragraph?.text).toMatch(/扣[\d.]+分/);
      }
    }
  }
  expect(lost).toBeGreaterThan(3);
});

const digits = (text: string): string[] => text.normalize("NFKC").match(/\d+(?:\.\d+)?/g) ?? [];

test.each(SHEETS)("deleting any cell of $name gives placeholders, never a crash or a guess", ({ grids }) => {
  for (const grid of grids) {
    // Every third cell: whatever row it stands in, each column has its turn.
    for (const { row, column } of [...grid.cells.values()].filter((_, index) => index % 3 === 0)) {
      const cells = new Map(grid.cells);
      cells.delete(cellKey(row, column));
      const less = grids.map((one) => (one === grid ? rebuilt(grid, { cells: cells.values() }) : one));
      for (const { report } of reviewed(less)) {
        for (const { paragraphs } of report.sections) {
          for (const { sentences: said } of paragraphs) {
            for (const { text, cells: under } of said) {
              if (digits(text.replace(/^(（\d+）|\d+\.)/, "")).length > 0)
                expect([text, under.length > 0]).toEqual([text, true]);
            }
          }
        }
      }
    }
  }
});

test.each(SHEETS)(
  "a report of $name, held against its sheet, differs nowhere; one changed score is one difference",
  ({ grids }) => {
    for (const one of reviewed(grids)) {
      const text = toText(one.report);
      const found = reconcile(text, one);
      expect(
        found.findings.filter(({ severity }) => severity === "error").map(({ rule, values }) => [rule, values]),
      ).toEqual([]);
      const [first] = leaves(one.table).flatMap(({ node }) => {
        const { self } = leafScores(one.table, node.leaf);
        return self?.held && node.points?.gt(1) && text.includes(`得${self.text}分`)
          ? [{ node, score: self.text }]
          : [];
      });
      if (!first) continue;
      const label = text.indexOf(`${first.node.name.value.replace(/^指标\d*[：:]/, "")}（`);
      const at = text.indexOf(`得${first.score}分`, label);
      if (label < 0 || at < 0) continue;
      const changed = `${text.slice(0, at)}得0.7分${text.slice(at + first.score.length + 2)}`;
      const rules = reconcile(changed, one).findings.filter(
        ({ severity, follows }) => severity === "error" && !follows,
      );
      expect(rules.map(({ rule }) => rule)).toEqual(["report-score"]);
    }
  },
);

test("the same sheet gives the same report, byte for byte", () => {
  for (const { grids } of SHEETS) expect(JSON.stringify(reviewed(grids))).toBe(JSON.stringify(reviewed(grids)));
});
