import type { Entry } from "../evaluation/sourced";
import { normalForm } from "../measure/normal-form";
import { fundsBlocksOf } from "../score/funds-blocks";
import { isInstruction } from "../measure/instruction";
import { rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** An answer cell holds an answer, not the form's own instruction. */
export const instructionsLeft = defineRule({
  meta: {
    id: "instructions-left",
    severity: "warning",
    messages: { left: ["text"] },
    needs: [],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { conclusion, blocks } = context.table;
    const entries: (Entry<unknown> | null | undefined)[] = [
      ...blocks.flatMap(({ goal }) => [goal?.expected, goal?.actual]),
      ...fundsBlocksOf(context.table).flatMap((block) => block.rows.map((row) => row.reason)),
      ...rowsOf(context).flatMap(({ measures }) => [measures.actual, measures.reason]),
      conclusion.conclusion,
      conclusion.problems,
      conclusion.measures,
      conclusion.reasons,
    ];
    return entries.flatMap((entry) => {
      if (!entry?.held || !isInstruction(normalForm(entry.text))) return [];
      const text = entry.text.trim();
      return [
        {
          message: "left",
          values: { text: text.length > 24 ? `${text.slice(0, 24)}…` : text },
          primary: entry.cell,
          found: text,
        },
      ];
    });
  },
});
