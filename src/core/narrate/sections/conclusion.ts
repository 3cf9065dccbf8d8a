import { textFact } from "../fact";
import { part, type ReportPart } from "../part";
import { paragraph } from "../say";
import type { Telling } from "../telling";

/** 主要结论: the form's own words; nothing where it has none. */
export function conclusion(telling: Telling): ReportPart[] {
  const text = textFact(telling.table.conclusion.conclusion);
  return text ? [part(null, { paragraphs: [paragraph([telling.say("conclusion.own", { text })])] })] : [];
}
