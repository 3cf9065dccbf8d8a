import type { Conflict } from "../core/edits/conflicts";
import type { Mismatch } from "../core/edits/mismatches";
import type { PlanProblem } from "../core/edits/problems";

export type WorkbookErrorCode =
  | "cell-edit" // a cell is being edited; nothing works until it is left
  | "dialog-open" // a dialog of the host is open
  | "busy" // the host takes no more requests for the moment
  | "protected" // the sheet is protected: values.sheet
  | "conflict" // something changed since the plan was made: `conflicts`
  | "invalid-plan" // the plan can be applied nowhere: `problems`
  | "array-formula" // one formula fills several cells, of which one cannot be written alone: values.sheet, values.cell
  | "sheet-gone" // values.sheet
  | "sheet-hidden" // a hidden sheet cannot be shown: values.sheet
  | "too-large" // values.cells where known: more cells than can be read, or more data than the host takes at once
  | "host-lost" // the connection to the host is gone
  | "timed-out" // the host does not answer: values.seconds
  | "access-denied"
  | "read-only" // the workbook may be read only
  | "not-verified" // what was read back is not what was written: `mismatches`
  | "unsupported" // this host or file cannot do it: values.what
  | "cancelled" // by the caller's signal
  | "failed"; // anything else the host says: values.code

/** In what state a failed write left the workbook. */
export type Aftermath =
  | "untouched" // nothing was written
  | "restored" // something was written, and what was there before was put back and read back
  | "unsure"; // the host did not let us find out

/** The host's own words, for a report that can be copied; only `code` is stable. */
export interface HostReport {
  readonly code: string;
  readonly message: string;
  readonly location: string | null;
  readonly statement: string | null;
}

/** Everything that can go wrong at the port; wording under `workbook.<code>` and `workbook.aftermath.<aftermath>`. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly aftermath: Aftermath;
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly PlanProblem[];
  readonly mismatches: readonly Mismatch[];
  readonly host: HostReport | null;

  constructor(code: WorkbookErrorCode, parts: WorkbookErrorParts = {}) {
    super(`workbook.${code}`, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = code;
    this.values = parts.values ?? {};
    this.aftermath = parts.aftermath ?? "untouched";
    this.conflicts = parts.conflicts ?? [];
    this.problems = parts.problems ?? [];
    this.mismatches = parts.mismatches ?? [];
    this.host = parts.host ?? null;
  }

  /** The id under which the wording is found: of what is known more exactly, a wording of its own. */
  get messageId(): `workbook.${WorkbookErrorCode}` | "workbook.too-large.cells" | "workbook.unsupported.comments" {
    if (this.code === "too-large" && "cells" in this.values) return "workbook.too-large.cells";
    if (this.code === "unsupported" && this.values["what"] === "comments") return "workbook.unsupported.comments";
    return `workbook.${this.code}`;
  }

  /** The same error, saying what state the workbook is in. */
  after(aftermath: Aftermath): WorkbookError {
    const { values, conflicts, problems, mismatches, host, cause } = this;
    return new WorkbookError(this.code, { values, conflicts, problems, mismatches, host, cause, aftermath });
  }
}

export interface WorkbookErrorParts {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly aftermath?: Aftermath;
  readonly conflicts?: readonly Conflict[];
  readonly problems?: readonly PlanProblem[];
  readonly mismatches?: readonly Mismatch[];
  readonly host?: HostReport | null;
  readonly cause?: unknown;
}
