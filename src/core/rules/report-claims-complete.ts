import { pathOf, walk } from "../evaluation/walk";
import { claimsOf } from "../reconcile/claims";
import type { ReportRule } from "../reconcile/report-rule";

/** The text does not say that everything was completed while an indicator of the sheet missed its target. */
export const reportClaimsComplete: ReportRule = {
  meta: {
    id: "report-claims-complete",
    severity: "warning",
    messages: { missed: ["claim", "count", "names"] },
    alone: false,
    clause: "财预〔2020〕10号",
  },
  check: ({ text, sheet }) => {
    if (!sheet) return [];
    const { table, scores } = sheet.review;
    const unmet = new Set(scores.indicators.filter(({ met }) => met === false).map(({ node }) => node));
    const missed = walk(table).filter(({ node }) => unmet.has(node.id));
    const [first] = missed;
    if (!first) return [];
    return claimsOf(text).map((place) => ({
      message: "missed",
      values: {
        claim: text.slice(place.offset, place.offset + place.length),
        count: missed.length,
        names: missed.map(({ node }) => node.name.value).join("、"),
      },
      place,
      cells: missed.flatMap(({ node }) => node.leaf?.actual?.cell ?? node.name.cells),
      path: missed.length === 1 ? pathOf(first) : [],
    }));
  },
};
