import { leaves } from "../../../src/core/evaluation/walk";
import { nameKey } from "../../../src/core/reconcile/bare-label";
import type { Report } from "../../../src/core/narrate/report";
import type { TableReview } from "../../../src/core/review/review";

/** The parts of a written report that the generated one is laid beside: 三、 to the line before 五、. */
export function sectionsThreeAndFour(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  // The table of contents names the parts too: the last of each is the part itself.
  const from = lastStart(lines, "三、");
  const to = lastStart(lines, "五、");
  return lines.slice(from, to).filter((line) => line !== "");
}

function lastStart(lines: readonly string[], words: string): number {
  return lines.reduce((last, line, index) => (line.startsWith(words) ? index : last), -1);
}

/** A reviewed table with the report on it. */
export type ToldTable = TableReview & { readonly report: Report };

/** A row of the comparison: an indicator as the one report tells it, and as the other does. */
export interface Beside {
  readonly name: string;
  readonly written: string;
  readonly generated: string;
}

/** Every indicator of the sheet, in its order: the written report's lines from its heading on, the generated paragraph. */
export function besides(lines: readonly string[], review: ToldTable): Beside[] {
  // 投入 and 过程 stand in the sheet with a weight alone: the written report has no part on them.
  const told = leaves(review.table).filter(({ ancestors }) => ancestors.length > 0);
  const names = told.map(({ node }) => node.name.value);
  const heads = names.map((name) => headOf(lines, name));
  const paragraphs = review.report.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  return names.map((name, index) => {
    const from = heads[index] ?? -1;
    const next = heads.filter((head) => head > from).sort((a, b) => a - b)[0] ?? lines.length;
    const written = from < 0 ? [] : untilGroup(lines.slice(from, next));
    return { name, written: written.join(" "), generated: paragraphs.find((text) => tells(text, name)) ?? "" };
  });
}

/** The two reports as a page: indicators beside each other, then the results. */
export function sideBySide(lines: readonly string[], review: ToldTable): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("*", "\\*");
  const rows = besides(lines, review).map(({ written, generated }) => `| ${cell(written)} | ${cell(generated)} |`);
  const result = review.report.sections.find(({ heading }) => heading.includes("评分结果"));
  const own = lines.slice(lastStart(lines, "四、"));
  return [
    "# 一份写成的报告与生成的报告对照",
    "左：南昌市 2019 年质量监督专项绩效评价报告的第三、四部分原文。右：绩评由 `samples/nanchang-score-table.xlsx` 按“六部分提纲”生成的同两部分。本页由 `test/core/narrate/side-by-side.test.ts` 写成并逐字核对；改动后以 `UPDATE_DOCS=1 npx jest side-by-side` 重写。",
    "On the left parts three and four of a published report, on the right what Jiping writes from its score table. This page is written and held by a test.",
    "## 三、绩效评价指标分析情况",
    ["| 原文 | 生成 |", "| --- | --- |", ...rows].join("\n"),
    "## 四、综合评价结论",
    `原文：${cell(own.join(" "))}`,
    `生成：${cell((result?.paragraphs ?? []).map(({ text }) => text).join(" "))}`,
  ]
    .join("\n\n")
    .concat("\n");
}

function headOf(lines: readonly string[], name: string): number {
  const key = nameKey(name);
  return lines.findIndex((line) => {
    const head = nameKey(
      line.replace(/^(（[一二三四五六七八九十\d]+）|\d+[.、])/, "").replace(/（[^（）]*\d+分）\s*$/, ""),
    );
    return head !== "" && (head === key || (head.length > 4 && (key.startsWith(head) || head.startsWith(key))));
  });
}

/** An indicator's lines end where a group's heading begins. */
function untilGroup(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, index) => index > 0 && /(?:指标|分析|结论)(?:情况)?(?:（\d+分）)?$/.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function tells(text: string, name: string): boolean {
  const bare = text.replace(/^(（\d+）|\d+\.)/, "");
  return bare.startsWith(name.replace(/（[^（）]*分）$/, "")) && bare.includes("：");
}
