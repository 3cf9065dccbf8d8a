import { normalForm } from "../measure/normal-form";
import { rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** 实际完成情况 says what was done: it is neither blank nor a copy of 预期目标. */
export const goalActualMissing = defineRule({
  meta: {
    id: "goal-actual-missing",
    severity: "warning",
    messages: { blank: [], copy: [] },
    needs: ["goal"],
    yields: [{ to: "instructions-left", how: "drop" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const goals = context.table.blocks.flatMap(({ goal }) => (goal?.actual ? [{ ...goal, actual: goal.actual }] : []));
    if (goals.length === 0) return { inapplicable: { id: "not-applicable.goal-actual" } };
    if (!rowsOf(context).some((row) => row.measures.actual?.held) && !goals.some(({ actual }) => actual.held)) {
      return { inapplicable: { id: "not-applicable.unfilled" } };
    }
    return goals.flatMap(({ expected, actual }) => {
      if (!expected?.held) return [];
      const cells = [actual.cell, expected.cell];
      if (actual.state === "blank") return [{ message: "blank", primary: actual.cell, cells }];
      const copied = actual.held && bare(actual.text) === bare(expected.text) && bare(actual.text) !== "";
      return copied ? [{ message: "copy", primary: actual.cell, cells }] : [];
    });
  },
});

function bare(text: string): string {
  return normalForm(text).replace(/[,.;:!?。、，；：]/gu, "");
}
