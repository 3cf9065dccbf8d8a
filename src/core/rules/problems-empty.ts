import { ZERO } from "../evaluation/decimal";
import { normalForm } from "../measure/normal-form";
import { figure } from "./facts/figures";
import { totalEntry } from "./facts/total-entry";
import { defineRule } from "./rule";

const NONE =
  /^(?:无|没有|暂无|无问题|没有问题|无存在问题|不存在问题|未发现问题|未发现明显问题|不存在|未发现|无明显问题|\/|-+)[。.]?$/u;

/** Where points were lost, 存在问题 does not say 无. */
export const problemsEmpty = defineRule({
  meta: {
    id: "problems-empty",
    severity: "warning",
    messages: { none: ["text", "lost"] },
    needs: ["conclusion", "scores"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table, scores }) => {
    const { problems } = table.conclusion;
    if (!problems) return { inapplicable: { id: "not-applicable.problems" } };
    const answer = normalForm(problems.text).replace(/^.*?问题[^:]*:/u, "");
    const total = totalEntry({ table, scores })?.held?.value ?? scores.recorded.total;
    const complete = scores.recorded.unscored.length === 0;
    if (!NONE.test(answer) || total === null || !complete) return [];
    const lost = table.scheme.fullMark.minus(total);
    if (lost.lte(ZERO)) return [];
    const text = problems.text.trim();
    return [
      {
        message: "none",
        values: { text, lost: figure(lost) },
        primary: problems.cell,
        found: text,
      },
    ];
  },
});
