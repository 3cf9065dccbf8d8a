import { directionOfName } from "../score/direction";
import { cited, rowsOf } from "./facts/rows";
import { targetOf } from "./facts/target";
import { defineRule } from "./rule";

/** The name says that less is better and nothing states it: what was assumed is said. */
export const directionUnstated = defineRule({
  meta: {
    id: "direction-unstated",
    severity: "info",
    messages: { assumed: ["indicator", "target"] },
    needs: ["target-column", "indicators"],
    yields: [],
    clause: "财预〔2021〕101号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const { direction, target } = row.judged;
      const entry = targetOf(row);
      const named = direction?.from === "name" && directionOfName(row.node.name.value) === "<=";
      if (!named || !entry?.held || target.kind !== "number" || target.value.eq(0)) return []; // 0起 can only be ≤
      const text = entry.text.trim();
      return [
        {
          message: "assumed",
          values: { indicator: row.node.name.value, target: text },
          primary: entry.cell,
          cells: cited(row, entry),
          found: text,
          path: row.path,
        },
      ];
    }),
});
