/** One header and the rows under it. */
export interface Section {
  /** Rows of the header, one to four. */
  readonly header: readonly number[];
  /** Rows between the section before (or the form's top) and the header: head, funds, goal. */
  readonly before: readonly number[];
  readonly body: readonly number[];
  /** Sums that stand under or between the rows: 总分, 小计. */
  readonly sums: readonly number[];
}

/** One form on the sheet, from its title to its signatures. */
export interface Form {
  readonly top: number;
  readonly bottom: number;
  readonly sections: readonly Section[];
  /** Rows under the last section: conclusion, notes, signatures. */
  readonly after: readonly number[];
}
