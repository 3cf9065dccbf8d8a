import { figure, percent } from "./facts/figures";
import { totalEntry } from "./facts/total-entry";
import { defineRule } from "./rule";

/** The total stays within what the profile allows at this execution rate. */
export const executionCap = defineRule({
  meta: {
    id: "execution-cap",
    severity: "error",
    messages: { exceeded: ["total", "limit", "rate", "below"] },
    needs: ["scores", "total-score", "funds"],
    yields: [],
    clause: "一体化平台填报说明（执行率封顶）",
  },
  check: ({ table, scores, profile }) => {
    const { caps } = profile.profile.execution;
    const { rate } = scores;
    if (profile.by !== "person" || caps.length === 0) return { inapplicable: { id: "not-applicable.no-cap" } };
    if (rate === null) return { inapplicable: { id: "not-applicable.rate" } };
    const entry = totalEntry({ table, scores });
    const cap = caps.filter(({ below }) => rate.lt(below)).sort((a, b) => a.limit.cmp(b.limit))[0];
    if (!entry?.held || !cap || entry.held.value.lte(cap.limit)) return [];
    return [
      {
        message: "exceeded",
        values: {
          total: figure(entry.held.value),
          limit: figure(cap.limit),
          rate: percent(rate),
          below: percent(cap.below),
        },
        primary: entry.cell,
        expected: figure(cap.limit),
        found: figure(entry.held.value),
      },
    ];
  },
});
