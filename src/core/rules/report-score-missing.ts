import { ZERO } from "../evaluation/decimal";
import type { Item } from "../reconcile/items";
import type { ReportContext, ReportRule } from "../reconcile/report-rule";
import { itemAt, TEXT_SHEET } from "../reconcile/text-table";
import { addition, figure } from "./facts/figures";

/**
 * An indicator that the text weighs has no score in it, while others have. Says whether full marks, alone or with other
 * named assumptions, would close the stated total.
 */
export const reportScoreMissing: ReportRule = {
  meta: {
    id: "report-score-missing",
    severity: "error",
    messages: {
      missing: ["name", "weight"],
      "missing-closes": ["name", "weight", "total"],
      "missing-open": ["name", "weight", "total"],
    },
    alone: true,
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const { chosen, arithmetic } = context;
    const missing = unscoredItems(context);
    const total = chosen.total?.value ?? null;
    const closing = arithmetic.closing.find(({ closes }) => closes);
    const explanation = closing
      ? addition(
          closing.parts.map((part) => part.value),
          closing.total,
        )
      : null;
    return missing.map((item) => {
      const weight = chosen.weight(item);
      return {
        message: total === null ? "missing" : closing ? "missing-closes" : "missing-open",
        values: {
          name: item.name,
          weight: weight?.value ? figure(weight.value) : "",
          total: total ? figure(total) : "",
        },
        place: item.subject.place,
        places: weight ? [weight.place] : [],
        explanation,
        path: [item.name],
      };
    });
  },
};

/** Weighed and without a score, in a text that scores at all. */
function unscoredItems({ arithmetic, items, chosen }: ReportContext): Item[] {
  if (arithmetic.recorded.total === null) return [];
  return arithmetic.indicators.flatMap(({ cell, recorded }) => {
    const item = cell && cell.sheet === TEXT_SHEET ? itemAt(items, cell) : null;
    const weight = item && chosen.weight(item)?.value;
    return item && recorded === null && weight?.gt(ZERO) ? [item] : [];
  });
}
