import { a1, type CellRef } from "../../grid/address";

/** A finding that another one may follow from. */
export interface Cause {
  readonly rule: string;
  readonly primary: CellRef;
}

/** `RULE@PRIMARY`. */
export function followKey({ rule, primary }: Cause): string {
  return `${rule}@${a1(primary)}`;
}
