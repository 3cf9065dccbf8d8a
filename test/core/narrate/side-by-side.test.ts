import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { readWorkbook } from "../../../src/workbook/xlsx/read";
import { besides, sectionsThreeAndFour, sideBySide } from "./side-by-side";

const root = join(__dirname, "../../..");
const PAGE = join(root, "docs/report-side-by-side.md");
const text = readFileSync(join(root, "test/fixtures/reports/nanchang-quality.txt"), "utf8");
const { grids } = readWorkbook(readFileSync(join(root, "samples/nanchang-score-table.xlsx")));
const [reviewed] = review(grids).tables;
if (!reviewed) throw new Error("the sample has a table");
const table = { ...reviewed, report: narrated(reviewed, NO_SETTINGS, { outline: "local-six-part" }) };
const lines = sectionsThreeAndFour(text);

test("the page shows both reports as they are", () => {
  const page = sideBySide(lines, table);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

test("a reader of both finds every indicator in the same order, with its weight, and its score where there is one", () => {
  const rows = besides(lines, table);
  expect(rows).toHaveLength(25);
  for (const { name, written, generated } of rows) {
    expect([name, written !== "", generated !== ""]).toEqual([name, true, true]);
    const weight = /（(\d+)分）/.exec(written)?.[1];
    if (weight !== undefined) expect(generated).toContain(`（${weight}分）`);
    const score = /得(\d+(?:\.\d+)?)分/.exec(written)?.[1];
    if (score === undefined) expect(generated).toContain("得分未填");
    else expect(generated).toContain(`${score}分`);
  }
});

test("held against its sheet, the published report is found out: 110 under 100, scores that are missing", () => {
  const found = reconcile(text, table);
  const rules = found.findings.map(({ rule }) => rule);
  expect(rules).toContain("report-weights-total");
  expect(rules).toContain("report-score-missing");
});
