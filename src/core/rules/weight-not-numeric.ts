import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import { pathOf, walk } from "../evaluation/walk";
import { fundsBlocksOf } from "../score/funds-blocks";
import { totalRowOf } from "./facts/funds";
import { defineRule } from "./rule";

/** A weight cell holds a number. "—" and "/" mean not applicable; "10分" is a number. */
export const weightNotNumeric = defineRule({
  meta: {
    id: "weight-not-numeric",
    severity: "error",
    messages: { unreadable: ["text"] },
    needs: ["indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) => {
    const weights: { entry: Entry<Dec> | null; path: readonly string[] }[] = [];
    for (const placed of walk(table)) weights.push({ entry: placed.node.weight.cell, path: pathOf(placed) });
    for (const block of fundsBlocksOf(table)) weights.push({ entry: totalRowOf(block)?.weight ?? null, path: [] });
    weights.push({ entry: table.totals.weight, path: [] });
    return weights.flatMap(({ entry, path }) =>
      entry?.state === "unreadable"
        ? [
            {
              message: "unreadable",
              values: { text: entry.text },
              primary: entry.cell,
              found: entry.text,
              path,
            },
          ]
        : [],
    );
  },
});
