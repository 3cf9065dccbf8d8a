import { readdirSync } from "node:fs";
import { join } from "node:path";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { reportCatalogue } from "../../../src/core/reconcile/report-catalogue";
import { review } from "../../../src/core/review/review-workbook";
import { hasMessage, LOCALES, message, placeholders } from "../../../src/messages";
import { drawSheets } from "../../drawn/drawn-sheet";
import { selfEvaluation } from "../rules/clean-forms";
import { CHINESE_HEADINGS, ENGLISH_HEADINGS, readPage } from "../rules/rule-page";

const root = join(__dirname, "../../..");
const [sheet] = review(drawSheets(selfEvaluation)).tables;
if (!sheet) throw new Error("the clean form has a table");

interface Case {
  readonly rule: string;
  readonly text: string;
  /** Message ids of the rule's findings; empty where it has nothing to say. */
  readonly says: readonly string[];
  readonly withSheet?: boolean;
}

const PARTS =
  "决策指标（20分）得18分。\n过程指标（20分）得19分。\n产出指标（30分）得28分。\n效益指标（30分）得27分。\n";

const CASES: readonly Case[] = [
  { rule: "report-score", text: "培训人数（5分）：得4分。", says: [] },
  { rule: "report-score", text: "培训人数（5分）：得6分。", says: ["above-weight"] },
  {
    rule: "report-score",
    text: "培训人数（5分）：得4分。\n指标 分值 得分\n培训人数 5 4.5",
    says: ["contradicts-itself"],
  },
  { rule: "report-score", text: "综合得分80分。", withSheet: true, says: ["total-differs"] },
  { rule: "report-score", text: "综合得分99.2分。", withSheet: true, says: [] },
  { rule: "report-weight", text: "培训人数（5分）\n指标 分值 得分\n培训人数 5 4.5", says: [] },
  { rule: "report-weight", text: "培训人数（5分）\n指标 分值 得分\n培训人数 6 4.5", says: ["contradicts-itself"] },
  { rule: "report-weight", text: "产出指标分值70分。", withSheet: true, says: ["differs"] },
  { rule: "report-weight", text: "产出指标分值50分。", withSheet: true, says: [] },
  { rule: "report-weights-total", text: PARTS, says: [] },
  { rule: "report-weights-total", text: `投入指标（10分）\n${PARTS}`, says: ["sum-differs"] },
  { rule: "report-weights-total", text: "产出指标分值50分。", says: [] },
  { rule: "report-weights-total", text: "产出指标（50分）、效益指标（30分）、满意度指标（10分）。", says: [] },
  { rule: "report-score-missing", text: PARTS, says: [] },
  { rule: "report-score-missing", text: PARTS.replace("得28分", ""), says: ["missing"] },
  { rule: "report-score-missing", text: `${PARTS.replace("得28分", "")}综合得分94分。`, says: ["missing-closes"] },
  { rule: "report-score-missing", text: `${PARTS.replace("得28分", "")}综合得分99分。`, says: ["missing-open"] },
  { rule: "report-total", text: `${PARTS}综合得分92分。`, says: [] },
  { rule: "report-total", text: `${PARTS}综合得分95分。`, says: ["sum-differs"] },
  { rule: "report-total", text: `${PARTS.replace("得28分", "")}综合得分92分。`, says: ["scores-missing"] },
  { rule: "report-total", text: "综合得分92分。", says: [] },
  { rule: "report-grade", text: "综合得分92分，评价等级为“优”。", says: [] },
  { rule: "report-grade", text: "综合得分82分，评价等级为“优”。", says: ["differs-from-score"] },
  { rule: "report-grade", text: "综合得分99.2分，评价等级为“良”。", withSheet: true, says: ["differs-from-sheet"] },
  { rule: "report-grade", text: "综合得分82分，评价等级为“建议予以支持”。", says: [] },
  { rule: "report-amount", text: "预算安排200万元，实际支出150万元，预算执行率75%。", says: [] },
  { rule: "report-amount", text: "预算安排200万元，实际支出150万元，预算执行率80%。", says: ["rate-not-of-amounts"] },
  { rule: "report-amount", text: "全年预算数1234.5万元。", withSheet: true, says: ["differs"] },
  { rule: "report-amount", text: "预算执行率12%。", withSheet: true, says: ["rate-differs"] },
];

test.each(CASES)("$rule on $text", ({ rule, text, says, withSheet }) => {
  const found = reconcile(text, withSheet ? sheet : null);
  expect(found.findings.filter((finding) => finding.rule === rule).map((finding) => finding.message)).toEqual(says);
  for (const { place } of found.findings) expect(text.slice(place.offset, place.offset + place.length)).not.toBe("");
});

describe("report-claims-complete", () => {
  const claim = "年度绩效目标均已全部完成。";
  const unmet = {
    ...sheet,
    scores: { ...sheet.scores, indicators: sheet.scores.indicators.map((one) => ({ ...one, met: false })) },
  };
  const met = {
    ...sheet,
    scores: { ...sheet.scores, indicators: sheet.scores.indicators.map((one) => ({ ...one, met: true })) },
  };
  const says = (text: string, table: typeof sheet): string[] =>
    reconcile(text, table)
      .findings.filter(({ rule }) => rule === "report-claims-complete")
      .map((finding) => finding.message);
  test("a claim while targets were missed", () => expect(says(claim, unmet)).toEqual(["missed"]));
  test("a claim that is true", () => expect(says(claim, met)).toEqual([]));
  test("no claim", () => expect(says("年度绩效目标未能全部完成。", unmet)).toEqual([]));
});

describe("the catalogue of report rules", () => {
  const ids = reportCatalogue.map(({ meta }) => meta.id);

  test("a file each, and there is no other", () => {
    const files = readdirSync(join(root, "src/core/rules")).filter((name) => name.startsWith("report-"));
    expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual([...ids].sort());
  });

  test.each(reportCatalogue.map(({ meta }) => [meta.id, meta] as const))(
    "%s has its wording and its page",
    (id, meta) => {
      for (const part of ["title", "advice"]) expect([part, hasMessage(`rule.${id}.${part}`)]).toEqual([part, true]);
      for (const [name, values] of Object.entries(meta.messages)) {
        for (const locale of LOCALES) {
          expect(placeholders(message(locale, `rule.${id}.${name}`)).every((value) => values.includes(value))).toBe(
            true,
          );
        }
      }
      const page = readPage(id);
      expect(page.headings).toEqual([
        `# ${id}`,
        ...CHINESE_HEADINGS.map((heading) => `## ${heading}`),
        "## English",
        ...ENGLISH_HEADINGS.map((heading) => `### ${heading}`),
      ]);
      const example = (heading: string): string => /```text\n([\s\S]*?)```/u.exec(page.under(heading))?.[1] ?? "";
      const says = (text: string): string[] =>
        reconcile(text)
          .findings.filter(({ rule }) => rule === id)
          .map((finding) => finding.message);
      expect(example("正确示例")).not.toBe("");
      expect(says(example("正确示例"))).toEqual([]);
      if (meta.alone) expect(says(example("错误示例"))).not.toEqual([]);
    },
  );
});
