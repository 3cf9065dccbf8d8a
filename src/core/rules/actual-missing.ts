import { blankDrafts } from "./facts/missing-column";
import { rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** A scored indicator has an actual value. "0" is a value, "—" says that none applies. */
export const actualMissing = defineRule({
  meta: {
    id: "actual-missing",
    severity: "error",
    messages: { blank: ["indicator"], "column-blank": ["count"] },
    needs: ["scores", "actual-column", "indicators"],
    yields: [{ to: "indicator-placeholder", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    blankDrafts(
      rowsOf(context).filter((row) => row.judged.recorded !== null),
      (row) => row.measures.actual,
      (row) => row.judged.actual.kind === "blank" && row.measures.actual?.state !== "error",
    ),
});
