import { fundsBlocksOf } from "../score/funds-blocks";
import { totalRowOf } from "./facts/funds";
import { defineRule } from "./rule";

/** Weight and score of the execution stand once, on 年度资金总额: repeated on a 其中 row they would count twice. */
export const fundsSubrowScored = defineRule({
  meta: {
    id: "funds-subrow-scored",
    severity: "error",
    messages: { repeated: ["label"] },
    needs: ["funds", "execution"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) =>
    fundsBlocksOf(table).flatMap((block) => {
      const total = totalRowOf(block);
      if (!total?.weight?.held && !total?.score?.held) return [];
      return block.rows.flatMap((row) => {
        const repeated = [row.score, row.weight].flatMap((entry) =>
          row !== total && entry?.held?.value.gt(0) && entry.cell.row === row.row ? [entry.cell] : [],
        );
        const [primary] = repeated;
        return primary
          ? [
              {
                message: "repeated",
                values: { label: row.label.value },
                primary,
                cells: [...repeated, ...row.label.cells],
              },
            ]
          : [];
      });
    }),
});
