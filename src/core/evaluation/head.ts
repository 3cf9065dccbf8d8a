import type { Sourced } from "./sourced";

/** What stands above the table: whose form it is. */
export interface Head {
  readonly title: Sourced<string> | null;
  /** The form's year, 2019. */
  readonly year: Sourced<number> | null;
  readonly projectName: Sourced<string> | null;
  /** 主管部门. */
  readonly department: Sourced<string> | null;
  /** 实施单位. */
  readonly unit: Sourced<string> | null;
  /** 元, 万元, 亿元. */
  readonly amountUnit: Sourced<string> | null;
  /** 公开14表, 510000_0013zp. */
  readonly formNumber: Sourced<string> | null;
}
