import type { CellRef } from "../../grid/address";
import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Execution, FundsBlock, FundsRow } from "../../evaluation/funds";
import { valueOf } from "../../evaluation/sourced";
import { executionRow, fundsBlocksOf } from "../../score/funds-blocks";
import type { RuleContext } from "../rule";
import { rateOf } from "./funds";

/** A funds block whose execution is weighed or scored. */
export interface WeighedBlock {
  readonly block: FundsBlock;
  readonly row: FundsRow;
  readonly execution: Execution;
}

export function weighedBlocks({ table }: Pick<RuleContext, "table">): readonly WeighedBlock[] {
  return fundsBlocksOf(table).flatMap((block) => {
    const row = executionRow(block);
    return row && block.execution ? [{ block, row, execution: block.execution }] : [];
  });
}

/** The rate that a block tells: from its amounts, from the printed rate where they are blank; null for 0/0 and a bare 0%. */
export function toldRate(block: FundsBlock): { readonly rate: Dec; readonly row: FundsRow } | null {
  const row = executionRow(block);
  if (!row) return null;
  const blank = row.executed?.held == null && row.annualBudget?.held == null && row.initialBudget?.held == null;
  const rate = rateOf(row) ?? (blank ? valueOf(row.rate) : null);
  return rate && (!blank || rate.gt(ZERO)) ? { rate, row } : null;
}

/**
 * Budget and executed amount are given and the form has the columns, yet weight or rate of the execution stands blank:
 * the cells that are to be filled.
 */
export function unfilledCells(block: FundsBlock): readonly CellRef[] {
  const row = executionRow(block);
  if (!row || rateOf(row) === null) return [];
  const weightInLabel = block.execution?.weight?.from === "label";
  const asked = [weightInLabel ? null : row.weight, row.rate];
  return asked.flatMap((entry) => (entry?.state === "blank" ? [entry.cell] : []));
}
