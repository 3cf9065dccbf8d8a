import { blankDrafts } from "./facts/missing-column";
import { rowsOf } from "./facts/rows";
import { defineRule } from "./rule";

/** A scored indicator has a target, in its cell or in its name. "0" is a value, "—" says that none applies. */
export const targetMissing = defineRule({
  meta: {
    id: "target-missing",
    severity: "error",
    messages: { blank: ["indicator"], "column-blank": ["count"] },
    needs: ["scores", "target-column", "indicators"],
    yields: [{ to: "indicator-placeholder", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    blankDrafts(
      rowsOf(context).filter((row) => row.judged.recorded !== null),
      (row) => row.measures.adjustedTarget ?? row.measures.target,
      (row) => row.judged.target.kind === "blank" && row.measures.target?.state !== "error",
    ),
});
