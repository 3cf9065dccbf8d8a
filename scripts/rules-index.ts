import { catalogue } from "../src/core/rules/catalogue";
import { reportCatalogue } from "../src/core/reconcile/report-catalogue";
import type { Severity } from "../src/core/rules/finding";
import { message } from "../src/messages";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

/** Parts of the catalogue in the order of a form, each with the first words of its rules' ids. */
const PARTS: readonly (readonly [title: string, words: readonly string[]])[] = [
  ["分值", ["weight", "weights", "note"]],
  ["得分", ["score", "total"]],
  ["资金与预算执行", ["execution", "funds"]],
  ["指标", ["indicator", "indicators"]],
  ["指标值与完成值", ["target", "actual", "deviation", "reason", "direction", "unit", "deadline", "survey"]],
  ["总体目标与结论", ["goal", "year", "grade", "problems", "instructions"]],
  ["表格本身", ["number", "formula", "hidden", "merged", "values"]],
  ["报告核对", ["report"]],
];

const METAS = [...catalogue.map(({ meta }) => meta), ...reportCatalogue.map(({ meta }) => meta)];

/** docs/rules/README.md: every rule, on sheets and on reports, by part, with its title, its severity and a link to its page. */
export function rulesIndex(): string {
  const parts = PARTS.flatMap(([title, words]) => {
    const rules = METAS.filter(({ id }) => words.includes(id.split("-")[0] ?? ""));
    return rules.length > 0 ? [`## ${title}\n\n${rules.map(entry).join("\n")}\n`] : [];
  });
  const listed = parts.join("\n").match(/^- /gm)?.length ?? 0;
  if (listed !== METAS.length) throw new Error(`${METAS.length - listed} rules belong to no part of the index`);
  return `# 核查规则\n\n共 ${METAS.length} 条。每页的正确示例和错误示例由测试逐一运行。本页由 \`npm run rules\` 根据规则目录生成。\n\n${parts.join("\n")}`;
}

function entry({ id, severity }: { readonly id: string; readonly severity: Severity }): string {
  const title = `rule.${id}.title`;
  return `- [${id}](${id}.md) ${message("zh-CN", title)} · ${SEVERITIES[severity]} · ${message("en-US", title)}`;
}
