import { part, type ReportPart } from "../part";
import type { Paragraph } from "../report";
import { paragraph } from "../say";
import type { Telling } from "../telling";
import { basicSentences } from "./basics";
import { fundsUse } from "./funds";
import { totalSentences, unscoredCount } from "./score-result";

/** One paragraph for a notice: project, money, result. */
export function inShort(telling: Telling): ReportPart[] {
  const money = fundsUse(telling)
    .flatMap((each) => each.paragraphs)
    .filter((each: Paragraph) => !each.placeholder);
  const sentences = [
    ...basicSentences(telling),
    ...money.flatMap((each) => each.sentences),
    ...(telling.scored
      ? [...totalSentences(telling), ...unscoredCount(telling)]
      : [telling.say("result.not-scored", {}, telling.table.scheme.evidence)]),
  ];
  return [part(null, { paragraphs: [paragraph(sentences)] })];
}
