import type { CellRef } from "../grid/address";
import type { Dec } from "./decimal";
import type { Entry, Sourced } from "./sourced";

/** The roles of a funds block's cells; words of the contract. */
export type FundsRole = "initialBudget" | "annualBudget" | "executed" | "weight" | "rate" | "score" | "reason";

/** A row of 项目资金: 年度资金总额 or one of its parts. A role whose column the block lacks is null. */
export interface FundsRow {
  readonly label: Sourced<string>;
  readonly row: number;
  /** part: counts into the total; detail: a part of a part (其中), counts into the row `parent`. */
  readonly kind: "total" | "part" | "detail";
  /** Index into `rows` of the row that this one is a part of; null for a total. */
  readonly parent: number | null;
  /** In the block's own amount unit. */
  readonly initialBudget: Entry<Dec> | null;
  readonly annualBudget: Entry<Dec> | null;
  readonly executed: Entry<Dec> | null;
  readonly weight: Entry<Dec> | null;
  /** A fraction: 0.9136 for 91.36%. `text` keeps what is printed. */
  readonly rate: Entry<Dec> | null;
  readonly score: Entry<Dec> | null;
  readonly reason: Entry<string> | null;
}

export interface FundsBlock {
  readonly rows: readonly FundsRow[];
  /** Index of the row that carries the whole: 年度资金总额; null where no row does. */
  readonly totalRow: number | null;
  /** 万元, 元 …; null where nothing states it. */
  readonly amountUnit: Sourced<string> | null;
  readonly headerCells: Partial<Record<FundsRole, CellRef>>;
  /**
   * 预算执行 as something that is weighed: where its weight, rate and score stand, in cells or in a label
   * (预算执行情况（20分）, 20分×执行率). Null where the sheet gives the execution neither weight nor score.
   */
  readonly execution: Execution | null;
}

export interface Execution {
  /** The row of `rows` that carries it. */
  readonly rowIndex: number;
  /** Held in a cell or in a label; null where blank. */
  readonly weight: Sourced<Dec> | null;
  readonly rate: Entry<Dec> | null;
  readonly score: Entry<Dec> | null;
  /** The review score beside it, where there are two columns. */
  readonly reviewScore?: Entry<Dec>;
}
