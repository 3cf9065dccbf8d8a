import { columnName, type CellRef } from "../../src/core/grid/address";
import type { Execution, FundsBlock, FundsRole, FundsRow } from "../../src/core/evaluation/funds";
import { place, printEntry, printSourced, type Expected } from "./print-entry";

const ROLES: readonly FundsRole[] = ["initialBudget", "annualBudget", "executed", "weight", "rate", "score", "reason"];
const SHORT: Partial<Record<FundsRole, string>> = { initialBudget: "initial", annualBudget: "annual" };

/** The funds block: its columns, then a row a line with a part indented under its total and a detail under its part. */
export function printFunds(funds: FundsBlock): string[] {
  const columns = ROLES.flatMap((role) => {
    const cell = funds.headerCells[role];
    return cell ? [`${columnName(cell.column)} ${SHORT[role] ?? role}`] : [];
  });
  return [
    ["funds", ...printSourced("unit", funds.amountUnit), ...columns].join(" | "),
    ...funds.rows.map((row, index) => printRow(funds, row, index)),
    ...(funds.execution ? [printExecution(funds, funds.execution)] : []),
  ];
}

function printRow(funds: FundsBlock, row: FundsRow, index: number): string {
  const at = (role: FundsRole): Expected => expectedAt(funds, row, role);
  const entries = ROLES.flatMap((role) => printEntry(SHORT[role] ?? role, row[role], at(role)));
  const indent = { total: "  ", part: "    ", detail: "      " }[row.kind];
  const mark = index === funds.totalRow ? "total " : "";
  return indent + [mark + row.label.value + place(row.label), ...entries].join(" | ");
}

function expectedAt(funds: FundsBlock, row: FundsRow, role: FundsRole): Expected {
  return (cell: CellRef) => cell.row === row.row && cell.column === funds.headerCells[role]?.column;
}

function printExecution(funds: FundsBlock, execution: Execution): string {
  const row = funds.rows[execution.rowIndex];
  const at = (role: FundsRole): Expected => (row ? expectedAt(funds, row, role) : () => false);
  return [
    `  execution ${row?.label.value ?? "nowhere"}`,
    ...printSourced("weight", execution.weight),
    ...printEntry("rate", execution.rate, at("rate")),
    ...printEntry("score", execution.score, at("score")),
    ...printEntry("review", execution.reviewScore, () => false),
  ].join(" | ");
}
