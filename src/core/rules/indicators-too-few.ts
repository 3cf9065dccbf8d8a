import { integer, minValue, number, object, pipe } from "valibot";
import { followKey } from "./facts/follow-key";
import { missingLevels } from "./facts/missing-levels";
import { rowsOf } from "./facts/rows";
import { unfitForLevels } from "./facts/whole-form";
import { defineRule } from "./rule";

/** A self-evaluation rests on a handful of indicators at least. */
export const indicatorsTooFew = defineRule({
  meta: {
    id: "indicators-too-few",
    severity: "warning",
    messages: { few: ["count", "least"] },
    options: {
      schema: object({ least: pipe(number(), integer(), minValue(1)) }),
      defaults: { least: 4 },
    },
    needs: ["self-evaluation-form", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const unfit = unfitForLevels(context);
    if (unfit) return unfit;
    const rows = rowsOf(context);
    const { least } = context.options;
    const cells = rows.map((row) => row.nameCell);
    const [primary] = cells;
    const missing = missingLevels(context);
    if (rows.length >= least || !primary) return [];
    return [
      {
        message: "few",
        values: { count: rows.length, least },
        primary,
        cells,
        expected: least,
        found: rows.length,
        follows: rows.length + missing.length < least ? [] : missing.map(followKey),
      },
    ];
  },
});
