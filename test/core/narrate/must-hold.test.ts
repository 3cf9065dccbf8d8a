import type { CellRef } from "../../../src/core/grid/address";
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
/** What a report says of its project; a placeholder says nothing yet. */
const sentences = (report: Report): string[] =>
  report.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => (one.placeholder ? [] : one.sentences.map(({ text }) => text))),
  );

test("the sheets are there", () => expect(SHEETS).toHaveLength(NAMES.length));

/** Every drawn form that is scored and has indicators enough to make a report of its own. */
const FORMS = fixtures()
  .flatMap(({ name, grids }) => reviewed(grids).map((one, index) => ({ name: `${name} ${index + 1}`, ...one })))
  .filter(({ table, scores }) => scores.column !== null && leaves(table).length >= 5);

test("reports of any two projects share less than half of their sentences", () => {
  expect(FORMS.length).toBeGreaterThan(40);
  const told = FORMS.map(({ name, table, report }) => ({
    name,
    said: new Set(sentences(report)),
    names: new Set(leaves(table).map(({ node }) => node.name.value)),
  }));
  const alike = told.flatMap((one, index) =>
    told.slice(index + 1).flatMap((other) => {
      // The same project drawn in two layouts.
      if ([...one.names].filter((each) => other.names.has(each)).length * 2 > one.names.size) return [];
      const shared = [...one.said].filter((sentence) => other.said.has(sentence)).length;
      const share = shared / Math.min(one.said.size, other.said.size);
      return share < 0.5 ? [] : [[one.name, other.name, share]];
    }),
  );
  expect(alike).toEqual([]);
});

test("every lost point is told with target, actual and reason", () => {
  let lost = 0;
  for (const { name, table, report, scores } of FORMS) {
    for (const { node } of leaves(table)) {
      const score = scores.indicators.find((one) => one.node === node.id);
      // What one of several lost that share a weight or a score cannot be told.
      const shares = [
        ...Object.values(node.leaf.scores).map(({ sharedWith }) => sharedWith),
        node.leaf.weightSharedWith,
      ];
      const alone = shares.every((others) => others.length === 0);
      if (!score?.weight || !score.recorded || score.recorded.gte(score.weight) || node.optional || !alone) continue;
      lost += 1;
      const { adjustedTarget, actual, reason } = node.leaf;
      const target = adjustedTarget?.held ? adjustedTarget : node.leaf.target;
      // One name may stand for several rows: the score's cell says which.
      const own = [...node.name.cells, ...(leafScores(table, node.leaf).self?.held?.cells ?? [])];
      const bears = (cells: readonly CellRef[]): boolean =>
        own.every(({ row, column }) => cells.some((cell) => cell.row === row && cell.column === column));
      const paragraph = report.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .find(({ table: annexed, cells, sentences: said }) => !annexed && said.length > 1 && bears(cells));
      const held = [target, actual, reason].flatMap((entry) => (entry?.held ? [entry.cell] : []));
      expect([name, node.name.value, paragraph?.cells]).toEqual([name, node.name.value, expect.arrayContaining(held)]);
      expect([name, node.name.value, paragraph?.text]).toEqual([
        name,
        node.name.value,
        expect.stringMatching(/扣[\d.]+分/),
      ]);
    }
  }
  expect(lost).toBeGreaterThan(60);
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
