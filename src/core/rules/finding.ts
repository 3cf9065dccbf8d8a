import type { CellRef } from "../grid/address";
import type { EditPlan } from "../edits/edit-plan";

export type Severity = "error" | "warning" | "info";

/** What a message's placeholders are filled with; numbers come as text, with the decimals they are to show. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What a rule says of one cause. Wording lives in `src/messages` under `<rule>.<message>`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Id within the rule, "sum-differs". */
  readonly message: string;
  readonly values: MessageValues;
  /** The cell to go to. */
  readonly primary: CellRef;
  /** All cells that carry it, the primary among them or not. */
  readonly cells: readonly CellRef[];
  readonly expected: string | number | null;
  readonly found: string | number | null;
  /** "10 + 10 + 50 + 30 + 10 = 110"; null where there is no arithmetic. */
  readonly explanation: string | null;
  /** Names 一级 › 二级 › 三级 of the indicator or group; empty where it is about the table. */
  readonly path: readonly string[];
  /** `RULE@PRIMARY` of the finding that this one follows from; it is folded under it. */
  readonly follows: string | null;
  /** A safe repair, where there is one. */
  readonly fix?: EditPlan;
}

/** A rule that lacks what it needs says so: silence always means "checked and found right". */
export interface NotApplicable {
  readonly rule: string;
  readonly why: { readonly id: string; readonly values?: MessageValues };
}
