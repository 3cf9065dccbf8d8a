import type { FundsBlock } from "../../core/evaluation/funds";
import type { Reasons } from "../../core/review/reasons";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { Locale } from "../../messages";
import { jsonAmount, jsonCells, jsonNumber, jsonWhy } from "./values";

export interface JsonFunds {
  readonly label: string;
  readonly kind: "total" | "part" | "detail";
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly executed: number | null;
  readonly weight: number | null;
  readonly rate: number | null;
  readonly score: number | null;
  readonly reviewScore?: number | null;
  readonly cells: Record<string, string>;
  /** Of each role: the header or the label that makes the cell what it is. */
  readonly why: Record<string, string>;
}

/** Every funds row of the table, those of its blocks behind its own. */
export function jsonFunds(locale: Locale, table: EvaluationTable, reasons: Reasons): JsonFunds[] {
  const blocks = [table.funds, ...table.blocks.map((block) => block.funds ?? null)];
  return blocks.flatMap((funds) => (funds ? fundsRows(locale, table.sheet, funds, reasons) : []));
}

function fundsRows(locale: Locale, home: string, funds: FundsBlock, reasons: Reasons): JsonFunds[] {
  return funds.rows.map((row, index) => {
    // The execution's weight may stand in a label and its score in a column of the table: it belongs to its row.
    const execution = funds.execution?.rowIndex === index ? funds.execution : null;
    const labelWeight = execution?.weight?.from === "label" ? execution.weight : null;
    const review = execution?.reviewScore;
    return {
      label: row.label.value,
      kind: row.kind,
      initialBudget: jsonAmount(row.initialBudget),
      annualBudget: jsonAmount(row.annualBudget),
      executed: jsonAmount(row.executed),
      weight: jsonAmount(row.weight) ?? jsonNumber(execution?.weight?.value),
      rate: jsonAmount(row.rate) ?? jsonAmount(execution?.rate),
      score: jsonAmount(row.score) ?? jsonAmount(execution?.score),
      ...(review ? { reviewScore: jsonAmount(review) } : {}),
      cells: jsonCells(home, {
        label: row.label.cells[0],
        initialBudget: row.initialBudget?.cell,
        annualBudget: row.annualBudget?.cell,
        executed: row.executed?.cell,
        weight: labelWeight ? null : (row.weight?.cell ?? execution?.weight?.cells[0]),
        rate: row.rate?.cell ?? execution?.rate?.cell,
        score: row.score?.cell ?? execution?.score?.cell,
        reviewScore: review?.cell,
        reason: row.reason?.cell,
      }),
      why: jsonWhy(locale, reasons.funds(funds, row)),
    };
  });
}
