import { plain } from "../../core/evaluation/decimal";
import type { Day, Measure, Sign } from "../../core/measure/measure";
import type { Words } from "../words";

const SIGNS: Readonly<Record<Sign, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };

/** What a target or an actual was read as: "≥ 95%", "3 至 5 次", "优档（达成预期指标）". */
export function measureWords(measure: Measure, words: Words): string {
  switch (measure.kind) {
    case "number":
      return `${measure.sign ? `${signWord(measure.sign)} ` : ""}${plain(measure.value)}${measure.unit ?? ""}`;
    case "range":
      return words("scoring.read.range", {
        low: plain(measure.low),
        high: `${plain(measure.high)}${measure.unit ?? ""}`,
      });
    case "date":
      return words(measure.by ? "scoring.read.by" : "scoring.read.date", { day: dayText(measure.day) });
    case "grade":
      return words(`scoring.read.${measure.band}`, { word: measure.word });
    case "blank":
    case "not-applicable":
    case "text":
      return words(`scoring.read.${measure.kind}`);
  }
}

export function signWord(sign: Sign): string {
  return SIGNS[sign];
}

function dayText({ year, month, day }: Day): string {
  return [...(year === null ? [] : [year]), month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
