import { ranksProjects } from "./facts/projects";
import { totalEntry } from "./facts/total-entry";
import { defineRule } from "./rule";

/** Where rows are scored, the total is filled in. */
export const totalMissing = defineRule({
  meta: {
    id: "total-missing",
    severity: "warning",
    messages: { blank: [] },
    needs: ["scores", "total-row", "total-score", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table, scores }) => {
    if (ranksProjects(table)) return { inapplicable: { id: "not-applicable.summary" } };
    if (!scores.indicators.some(({ recorded }) => recorded !== null)) {
      return { inapplicable: { id: "not-applicable.scored-by-design" } };
    }
    const entry = totalEntry({ table, scores });
    return entry?.state === "blank" ? [{ message: "blank", primary: entry.cell }] : [];
  },
});
