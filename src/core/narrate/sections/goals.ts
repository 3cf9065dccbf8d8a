import type { Goal } from "../../evaluation/indicator";
import { isInstruction } from "../../measure/instruction";
import { normalForm } from "../../measure/normal-form";
import { labelFact, textFact } from "../fact";
import { part, type ReportPart } from "../part";
import type { Paragraph } from "../report";
import { paragraph, placeholder } from "../say";
import type { Telling } from "../telling";

/** 项目绩效目标, in the form's own words. */
export function goals(telling: Telling): ReportPart[] {
  return [told(telling, (goal) => goal.expected, "goal.expected", "项目绩效目标")];
}

/** 实际完成情况, in the form's own words. */
export function goalCompletion(telling: Telling): ReportPart[] {
  return [told(telling, (goal) => goal.actual, "goal.actual", "年度总体目标完成情况")];
}

function told(
  telling: Telling,
  pick: (goal: Goal) => Goal["expected"],
  id: "goal.expected" | "goal.actual",
  missing: string,
): ReportPart {
  const { blocks } = telling.table;
  const paragraphs = blocks.flatMap(({ goal }): Paragraph[] => {
    const entry = goal ? pick(goal) : null;
    const text = entry && !isInstruction(normalForm(entry.text)) ? textFact(entry) : null;
    if (!goal || !text) return [];
    const label = blocks.length > 1 && goal.label ? labelFact(goal.label) : null;
    return [paragraph([label ? telling.say("goal.labelled", { label, text }) : telling.say(id, { text })])];
  });
  return part(null, { paragraphs: paragraphs.length > 0 ? paragraphs : [placeholder(missing)] });
}
