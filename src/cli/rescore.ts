import { extname } from "node:path";
import { combine } from "../core/edits/combine";
import type { EditPlan } from "../core/edits/edit-plan";
import { pickScores } from "../core/plans/pick-scores";
import type { ScoreProposal } from "../core/plans/score-proposal";
import { planScores } from "../core/plans/scores";
import type { Review } from "../core/review/review";
import { message } from "../messages";
import { applyToPackage } from "../workbook/xlsx/apply-to-package";
import { WorkbookError } from "../workbook/workbook-error";
import { statusOf, type ExitStatus } from "./exit-status";
import { inputFiles } from "./input-files";
import { rescoreListing } from "./listing/rescore-listing";
import type { RescoreOptions } from "./options";
import { readInput, type ReadInput } from "./read-input";
import { reviewInput } from "./review-file";
import { tellSettingProblems } from "./setting-problems";
import type { Terminal } from "./terminal";
import { openSink, overwritten } from "./write-result";

const SORTS: readonly ScoreProposal["what"][] = ["indicator", "execution", "rate", "subtotal", "total"];
/** These carry macros or are templates, and are not opened under another name. */
const PARTICULAR = new Set([".xlsm", ".xltx", ".xltm"]);

/** `jiping rescore`: a copy of one workbook with the recomputed scores written in; everything else as it was. */
export async function rescore(options: RescoreOptions, terminal: Terminal): Promise<ExitStatus> {
  const { locale, out } = options;
  const complain = (text: string): ExitStatus => {
    terminal.err(`${text}\n`);
    return 2;
  };
  const [input, ...more] = await inputFiles(options.inputs, terminal.folder);
  if (input?.kind === "empty-folder") return complain(message(locale, "cli.empty-folder", { folder: input.folder }));
  if (input?.kind !== "file") return complain(message(locale, "cli.not-found", { file: options.inputs[0] ?? "" }));
  if (more.length > 0) return complain(message(locale, "cli.one-workbook", { count: more.length + 1 }));
  const { file } = input.input;
  if (await overwritten(out, [input.input], terminal)) return complain(message(locale, "cli.out-is-input", { file }));
  const extension = extname(file).toLowerCase();
  if (PARTICULAR.has(extension) && extname(out).toLowerCase() !== extension)
    return complain(message(locale, "cli.out-other-kind", { file, out, extension }));

  const read = await readInput(input.input, locale);
  if ("error" in read) return complain(`${file}: ${read.error.message}`);
  const reviewed = reviewInput(file, read, { profile: options.profile }, locale);
  if (reviewed.error) return complain(`${file}: ${reviewed.error.message}`);
  tellSettingProblems(reviewed, locale, terminal);
  if (reviewed.review.tables.length === 0) terminal.err(`${file}: ${message(locale, "cli.no-table")}\n`);

  const plan = planOf(reviewed.review, read, options);
  let copy: Uint8Array;
  try {
    copy = plan.edits.length === 0 ? read.bytes : applyToPackage(read.bytes, plan);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return complain(`${file}: ${message(locale, error.messageId, error.values)}`);
  }
  const sink = await openSink(out, terminal);
  try {
    await sink.write(copy);
  } finally {
    await sink.close();
  }
  terminal.out(rescoreListing(locale, out, plan));
  return statusOf(reviewed);
}

/** What differs in every table; never an assumption, and the grade only where it was asked for. */
function planOf(review: Review, { grids }: ReadInput, options: RescoreOptions): EditPlan {
  const sorts = new Set([...SORTS, ...(options.grade ? (["grade"] as const) : [])]);
  const plans = review.tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.table.sheet);
    if (!grid) return [];
    const picked = pickScores(table, grid, { sorts, alsoRight: options.all });
    return [planScores(table, grid, picked, options.as)];
  });
  return combine(plans).plan;
}
