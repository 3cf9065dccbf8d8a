import { dec, sum, type Dec } from "../evaluation/decimal";
import type { FundsBlock } from "../evaluation/funds";
import { valueOf, type Entry } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { figure } from "./facts/figures";
import { cellsOf } from "./facts/cells-of";
import { firstCell } from "./facts/first-cell";
import { budgetOf } from "../score/funds-blocks";
import { AMOUNT_ROLES, totalRowOf } from "./facts/funds";
import { defineRule, type Draft } from "./rule";

/** One unit throughout: 万元 in the head and 元 in a cell, or figures that are ten thousand times another's, are two. */
export const fundsUnit = defineRule({
  meta: {
    id: "funds-unit",
    severity: "warning",
    messages: {
      "cell-differs": ["unit", "text"],
      "head-differs": ["head", "unit"],
      "factor-10000": ["large", "small"],
    },
    needs: ["funds"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) =>
    fundsBlocksOf(table).flatMap((block) => {
      const stated = block.amountUnit;
      const head = table.head.amountUnit;
      const heads: Draft[] =
        head && stated && plainUnit(head.value) !== plainUnit(stated.value)
          ? [
              {
                message: "head-differs",
                values: { head: head.value, unit: stated.value },
                primary: firstCell(stated),
                cells: [...stated.cells, ...head.cells],
              },
            ]
          : [];
      return [...heads, ...cellDrafts(block), ...factorDrafts(block)].slice(0, 1);
    }),
});

/** 万 and 万元 are one unit. */
function plainUnit(unit: string): string {
  return unit.replace(/元$/u, "") || "元";
}

function cellDrafts(block: FundsBlock): Draft[] {
  const stated = block.amountUnit;
  if (!stated) return [];
  const unit = plainUnit(stated.value);
  return amounts(block).flatMap((entry) => {
    const own = /\d\s*(?:([亿万千百])元?|元)$/u.exec(entry.text.normalize("NFKC").trim());
    if (!own || (own[1] ?? "元") === unit) return [];
    const text = entry.text.trim();
    return [
      {
        message: "cell-differs",
        values: { unit: stated.value, text },
        primary: entry.cell,
        cells: [entry.cell, ...stated.cells],
        found: text,
      },
    ];
  });
}

/** Budget against executed amount, and the whole against its parts. */
function factorDrafts(block: FundsBlock): Draft[] {
  const total = totalRowOf(block);
  const pairs: (readonly [Entry<Dec> | null, readonly (Entry<Dec> | null)[]])[] = block.rows.flatMap((row) => [
    [row.executed, [budgetOf(row)]] as const,
    [row.annualBudget, [row.initialBudget]] as const,
  ]);
  const parts = block.rows.filter((row) => row.kind === "part");
  for (const role of AMOUNT_ROLES) if (total) pairs.push([total[role], parts.map((row) => row[role])]);
  return pairs.flatMap(([entry, others]) => {
    const value = valueOf(entry);
    const other = sum(others.flatMap((one) => valueOf(one) ?? []));
    if (!entry || !value?.gt(0) || !other.gt(0)) return [];
    const [large, small] = value.gt(other) ? [value, other] : [other, value];
    const ratio = large.div(small);
    if (ratio.lt(dec(5000)) || ratio.gt(dec(20000))) return [];
    return [
      {
        message: "factor-10000",
        values: { large: figure(large), small: figure(small) },
        primary: entry.cell,
        cells: cellsOf(entry, ...others),
        found: figure(value),
      },
    ];
  });
}

function amounts(block: FundsBlock): readonly Entry<Dec>[] {
  return block.rows.flatMap((row) => AMOUNT_ROLES.flatMap((role) => row[role] ?? []));
}
