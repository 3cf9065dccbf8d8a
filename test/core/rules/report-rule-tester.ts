import { a1, parseA1 } from "../../../src/core/grid/address";
import { cellAt } from "../../../src/core/grid/grid";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { reportCatalogue } from "../../../src/core/reconcile/report-catalogue";
import type { ReportFinding } from "../../../src/core/reconcile/report-rule";
import { review } from "../../../src/core/review/review-workbook";
import { LOCALES, message, placeholders } from "../../../src/messages";
import { gridsOf } from "./rule-tester";

/** A report's text, held against a sheet or against itself. */
interface ReportCase {
  /** What the text is an example of, in a few words. */
  readonly name: string;
  readonly text: string;
  /** A drawing, a clean form as a rule; without one the text is held against itself. */
  readonly form?: string;
  /** Cells of the form by address, as they are drawn; "" makes one blank. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Other report rules that may speak of the text; none by default. */
  readonly others?: readonly string[];
}

export interface InvalidReport extends ReportCase {
  /** The words that the finding marks. */
  readonly at: string;
  readonly message: string;
  /** The cell of the sheet that says otherwise; none where the text is held against itself. */
  readonly cell?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly explanation?: string;
  /** The words at the other places that the finding marks. */
  readonly also?: readonly string[];
  /** The message's values that matter. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** How many findings of the rule; one by default. */
  readonly times?: number;
}

/** Tests of a rule on reports in the manner of those on sheets: valid and invalid texts, nothing else. */
export function testReportRule(
  id: string,
  cases: { readonly valid: readonly ReportCase[]; readonly invalid: readonly InvalidReport[] },
): void {
  describe(id, () => {
    test("is in the catalogue", () => {
      expect(reportCatalogue.map(({ meta }) => meta.id)).toContain(id);
    });
    describe("valid", () => {
      test.each(cases.valid.map((one) => [one.name, one] as const))("%s", (_name, one) => {
        expect(findingsOf(one).filter(({ rule }) => !one.others?.includes(rule))).toEqual([]);
      });
    });
    describe("invalid", () => {
      test.each(cases.invalid.map((one) => [one.name, one] as const))("%s", (_name, one) => {
        const all = findingsOf(one);
        const own = all.filter(({ rule }) => rule === id);
        const words = ({ offset, length }: { offset: number; length: number }): string =>
          one.text.slice(offset, offset + length);
        const [first] = own;
        expect({ ...first, said: first && words(first.place), also: first?.places.map(words) }).toMatchObject({
          said: one.at,
          ...(one.also === undefined ? {} : { also: one.also }),
          ...(one.values === undefined ? {} : { values: one.values }),
          message: one.message,
          ...(one.expected === undefined ? {} : { expected: one.expected }),
          ...(one.found === undefined ? {} : { found: one.found }),
          ...(one.explanation === undefined ? {} : { explanation: one.explanation }),
        });
        expect(own[0]?.primary ? a1(own[0].primary) : undefined).toBe(one.cell);
        expect(own).toHaveLength(one.times ?? 1);
        expect(all.map(({ rule }) => rule).filter((rule) => rule !== id && !one.others?.includes(rule))).toEqual([]);
      });
    });
  });
}

/** What every report rule says of a case, each finding held to what every finding owes. */
function findingsOf({ text, form, cells }: ReportCase): readonly ReportFinding[] {
  const grids = form === undefined ? [] : gridsOf({ name: "", form, ...(cells ? { cells } : {}) });
  const [table = null] = review(grids).tables;
  expect(table === null).toBe(form === undefined);
  const { findings } = reconcile(text, table);
  for (const { rule, message: id, values, place, places, primary } of findings) {
    for (const { offset, length } of [place, ...places]) expect(text.slice(offset, offset + length)).toMatch(/\S/u);
    for (const locale of LOCALES) expect(placeholders(message(locale, `rule.${rule}.${id}`, values))).toEqual([]);
    const grid = grids.find(({ sheet }) => sheet === primary?.sheet);
    if (primary) expect(grid && cellAt(grid, primary.row, primary.column)).toBeDefined();
  }
  for (const address of Object.keys(cells ?? {})) expect(parseA1(address)).not.toBeNull();
  return findings;
}
