import type { EvaluationTable } from "../evaluation/table";
import { cited, rowsOf, type Row } from "./facts/rows";
import { actualText } from "./facts/target";
import { defineRule } from "./rule";

const SAMPLE =
  /样本|问卷|调查|抽样|访谈|走访|受访|回访|发放.{0,6}份|收回|回收|测评|评议|\d+\s*(?:份|人(?!均)|名|户|家)/u;

/** A satisfaction rate says on what sample it rests, on its row or elsewhere in the form. */
export const surveyBaseMissing = defineRule({
  meta: {
    id: "survey-base-missing",
    severity: "info",
    messages: { "no-sample": ["indicator", "actual"] },
    needs: ["actual-column", "indicators"],
    yields: [{ to: "values-look-like-weights", how: "follow", where: "table" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const elsewhere = SAMPLE.test(boxes(context.table));
    return rowsOf(context).flatMap((row) => {
      const entry = row.measures.actual;
      const asked = row.path.some((name) => name.includes("满意"));
      if (!entry?.held || !asked || elsewhere || row.measures.reason?.state === "error" || SAMPLE.test(rowText(row)))
        return [];
      const text = actualText(row);
      return [
        {
          message: "no-sample",
          values: { indicator: row.node.name.value, actual: text },
          primary: entry.cell,
          cells: cited(row, entry),
          found: text,
          path: row.path,
        },
      ];
    });
  },
});

function rowText({ node, measures }: Row): string {
  const { actual, standard, reason } = measures;
  return [node.name.value, actual?.text, standard?.text, reason?.text].join(" ");
}

/** What people wrote into the form's boxes about satisfaction; the form's own notes say nothing of this survey. */
function boxes({ conclusion, blocks }: EvaluationTable): string {
  const texts = [
    conclusion.conclusion,
    conclusion.problems,
    conclusion.measures,
    ...blocks.map(({ goal }) => goal?.actual),
  ];
  return texts
    .flatMap((entry) => entry?.text ?? [])
    .filter((text) => text.includes("满意"))
    .filter((text) => /样本|问卷|调查|抽样|访谈/u.test(text))
    .join(" ");
}
