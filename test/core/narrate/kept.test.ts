import fc from "fast-check";
import { makeGrid } from "../../../src/core/grid/grid";
import type { Binding } from "../../../src/core/narrate/binding";
import { keptParagraphs, type StandingText } from "../../../src/core/narrate/kept";
import { planReportRefresh } from "../../../src/core/plans/report-refresh";

const INDENT = "\u3000\u3000";
const on = (texts: readonly string[]): StandingText[] =>
  texts.map((text, at) => ({ cell: { sheet: "报告", row: at + 1, column: 1 }, text: INDENT + text }));
const gridOf = (standing: readonly StandingText[]) =>
  makeGrid({
    sheet: "报告",
    cells: standing.map(({ cell, text }) => ({ ...cell, value: text, text, formula: null, numberFormat: "General" })),
  });

const report = fc
  .uniqueArray(
    fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text),
    { minLength: 1, maxLength: 12 },
  )
  .map((texts) => texts.map((text, at): Binding => ({ key: `k${at}`, text: `段${text}` })));

test("without changes nothing is written, also after the rows were shuffled", () => {
  fc.assert(
    fc.property(report, fc.func(fc.integer()), (written, order) => {
      const texts = written.map(({ text }) => text);
      texts.sort((a, b) => order(a) - order(b));
      const kept = keptParagraphs(written, written, on(texts));
      expect(kept.every(({ state }) => state === "unchanged")).toBe(true);
      expect(planReportRefresh(kept, gridOf(on(texts))).edits).toEqual([]);
    }),
  );
});

test("whatever a person edited stays; what only the cells changed is brought up to date", () => {
  const fates = fc.array(fc.record({ edited: fc.boolean(), changed: fc.boolean() }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(report, fates, (written, fate) => {
      const now = written.map((each, at) => (fate[at]?.changed ? { ...each, text: `${each.text}改` } : each));
      const standing = on(written.map(({ text }, at) => (fate[at]?.edited ? `人写${at}${text}` : text)));
      const kept = keptParagraphs(written, now, standing);
      kept.forEach(({ state }, at) => {
        const { edited, changed } = fate[at] ?? { edited: false, changed: false };
        expect(state).toBe(edited ? (changed ? "both" : "edited") : changed ? "out-of-date" : "unchanged");
      });
      const rows = planReportRefresh(kept, gridOf(standing)).edits.map(({ cell, after }) => [cell.row, after]);
      const due = fate.flatMap(({ edited, changed }, at) =>
        now[at] && changed && !edited ? [[at + 1, { kind: "value", value: INDENT + now[at].text }]] : [],
      );
      expect(rows).toEqual(due);
    }),
  );
});

test("a deleted paragraph is lost, never mistaken for its neighbour; an inserted row disturbs nothing", () => {
  const written = ["甲", "乙", "丙"].map((text) => ({ key: text, text }));
  expect(keptParagraphs(written, written, on(["甲", "丙"])).map(({ state }) => state)).toEqual([
    "unchanged",
    "lost",
    "unchanged",
  ]);
  expect(keptParagraphs(written, written, on(["前言", "甲", "插入", "乙", "丙"])).map(({ state }) => state)).toEqual(
    Array(3).fill("unchanged"),
  );
  expect(keptParagraphs(written, written.slice(1), on(["甲", "乙", "丙"]))[0]?.state).toBe("untold");
});
