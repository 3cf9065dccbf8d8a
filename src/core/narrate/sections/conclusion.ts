import { textFact } from "../fact";
import { part, type ReportPart } from "../part";
import { explains } from "../reason";
import { paragraph } from "../say";
import type { Telling } from "../telling";

/** 主要结论: the form's own words; nothing where it has none but its instruction. */
export function conclusion(telling: Telling): ReportPart[] {
  const entry = telling.table.conclusion.conclusion;
  const text = entry && explains(entry.text) ? textFact(entry) : null;
  return text ? [part(null, { paragraphs: [paragraph([telling.say("conclusion.own", { text })])] })] : [];
}
