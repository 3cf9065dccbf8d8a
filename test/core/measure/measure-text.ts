import { plain } from "../../../src/core/evaluation/decimal";
import type { Day, Measure } from "../../../src/core/measure/measure";

/** One line for a measure, as the tables of texts state it. */
export function shownMeasure(measure: Measure): string {
  switch (measure.kind) {
    case "number":
      return `${measure.sign ?? ""}${plain(measure.value)} ${measure.unit ?? "-"}`;
    case "range":
      return `${plain(measure.low)}..${plain(measure.high)} ${measure.unit ?? "-"}`;
    case "date":
      return `${measure.by ? "by " : ""}${day(measure.day)}`;
    case "grade":
      return measure.band;
    default:
      return measure.kind;
  }
}

function day({ year, month, day: date, precision }: Day): string {
  return `${year ?? "?"}-${month}-${date} (${precision})`;
}
