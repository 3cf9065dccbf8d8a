import { a1From, a1Range, type CellRef } from "../../core/grid/address";
import { displayed } from "../../core/edits/displayed";
import type { Before } from "../../core/edits/edit-plan";
import { WorkbookError, type Aftermath, type WorkbookErrorCode } from "../../workbook/workbook-error";
import type { Fault } from "../session/session";
import type { Words } from "../words";

/** What a person can do about a fault, besides copying its report. */
export type Remedy = "read" | "preview" | "undo" | "select";

/** A fault as it is shown: what state the workbook is in comes first, then what happened and where, then what to do. */
export interface FaultNotice {
  readonly title: string;
  readonly lines: readonly string[];
  /** Null where only the report is left. */
  readonly remedy: Remedy | null;
}

const CELLS_NAMED = 5;

/** What to do where the wording of the code itself does not say it. */
const ADVICE: Readonly<Partial<Record<WorkbookErrorCode, string>>> = {
  "timed-out": "shell.do.wait",
  failed: "shell.do.again",
  cancelled: "shell.do.again",
  "too-large": "shell.do.again",
  "not-verified": "shell.do.read",
  "invalid-plan": "shell.do.report",
  unsupported: "shell.do.update",
  "read-only": "shell.do.save-as",
  "access-denied": "shell.do.rights",
  "sheet-gone": "shell.do.other-sheet",
};

/** @param home the sheet on screen: cells of other sheets are named with theirs */
export function faultNotice({ error, during }: Fault, home: string, words: Words): FaultNotice {
  const known = error instanceof WorkbookError ? error : null;
  // Where a part of ours was not loaded nothing was done with it; any other defect of ours may have struck anywhere.
  const aftermath = known ? known.aftermath : isUnloaded(error) ? "untouched" : "unsure";
  const happened = [whatHappened(error, words), ...(known ? places(known, home, words) : [])];
  const advice = known ? ADVICE[known.code] : isUnloaded(error) ? "shell.do.network" : "shell.do.report";
  return {
    title: words(titleOf(during, aftermath)),
    lines: advice ? [...happened, words(advice)] : happened,
    remedy: remedyOf(during, known, aftermath === "unsure"),
  };
}

/** One sentence, of whatever was thrown. */
export function whatHappened(error: Error, words: Words): string {
  if (error instanceof WorkbookError) return words(error.messageId, error.values);
  return isUnloaded(error) ? words("shell.unloaded") : words("shell.defect", { message: error.message });
}

/** Webpack's word for a file of ours that did not arrive. */
function isUnloaded({ name }: Error): boolean {
  return name === "ChunkLoadError";
}

function titleOf(during: Fault["during"], aftermath: Aftermath): string {
  if (during === "writing" || during === "undoing") return `shell.${during}.${aftermath}`;
  return during === "setting" && aftermath === "unsure" ? "shell.setting.unsure" : `pane.fault.title.${during}`;
}

function remedyOf(during: Fault["during"], error: WorkbookError | null, unsure: boolean): Remedy | null {
  if (during === "setting") return unsure ? "read" : null;
  if (during === "exporting") return null;
  if (during === "selecting") return "select";
  if (during === "undoing") return unsure || error?.code === "conflict" ? "read" : "undo";
  if (during === "writing") return unsure ? "read" : "preview";
  return "read";
}

/** Cell by cell what was expected and what was found, as far as one can read it. */
function places(error: WorkbookError, home: string, words: Words): string[] {
  const shown = (state: Before) => state.formula ?? ((state.text ?? displayed(state)) || words("shell.blank"));
  const at = (cell: CellRef) => a1From(home, cell);
  const changed = error.conflicts
    .filter(({ kind }) => kind !== "sheet-gone") // said by the error itself
    .map((conflict) =>
      conflict.kind === "cell"
        ? words("workbook.conflict.cell", {
            cell: at(conflict.cell),
            expected: shown(conflict.expected),
            found: shown(conflict.found),
          })
        : words(
            `workbook.conflict.${conflict.kind}`,
            conflict.kind === "comment" ? { cell: at(conflict.cell) } : { ...conflict },
          ),
    );
  const faulty = error.problems.map((problem) =>
    words(`workbook.problem.${problem.kind}`, {
      ...("cell" in problem ? { cell: at(problem.cell) } : { sheet: problem.sheet }),
      ...("by" in problem ? { by: a1Range(problem.by) } : {}),
    }),
  );
  const differing = error.mismatches.map((mismatch) =>
    mismatch.kind === "cell"
      ? words("shell.mismatch.cell", {
          cell: at(mismatch.cell),
          expected: shown(mismatch.expected),
          found: shown(mismatch.found),
        })
      : words(
          `shell.mismatch.${mismatch.kind}`,
          mismatch.kind === "comment" ? { cell: at(mismatch.cell) } : { ...mismatch },
        ),
  );
  const all = [...changed, ...faulty, ...differing];
  const more = all.length - CELLS_NAMED;
  return more > 0 ? [...all.slice(0, CELLS_NAMED), words("shell.conflict.more", { count: more })] : all;
}
