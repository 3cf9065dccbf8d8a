import { carriedBy } from "./facts/carried";
import { isInstruction } from "../measure/instruction";
import { unanswered } from "./facts/unanswered";
import { figuresIn } from "./facts/text-numbers";
import { normalForm } from "../measure/normal-form";
import { defineRule } from "./rule";

/** Figures in the goal, and in what is said of its completion, are carried by an indicator or a sum of them. */
export const goalNumberUnsupported = defineRule({
  meta: {
    id: "goal-number-unsupported",
    severity: "warning",
    messages: { unsupported: ["numbers"] },
    needs: ["goal", "indicators"],
    yields: [{ to: "instructions-left", how: "drop" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const carries = carriedBy(context);
    const entries = context.table.blocks.flatMap(({ goal }) => [
      { entry: goal?.expected, of: "target" as const },
      { entry: goal?.actual, of: "actual" as const },
    ]);
    return entries.flatMap(({ entry, of }) => {
      if (!entry?.held || isInstruction(normalForm(entry.text))) return [];
      const open = figuresIn(entry.text).filter((figure) => !carries(figure));
      const numbers = open.map((figure) => figure.text).join("、");
      return open.length > 0
        ? [
            {
              message: "unsupported",
              values: { numbers },
              primary: entry.cell,
              found: numbers,
              follows: unanswered(context, of, entry.text, open),
            },
          ]
        : [];
    });
  },
});
