import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { chooseTable } from "../core/reconcile/choose-table";
import { reconcile as holdAgainst } from "../core/reconcile/reconcile";
import type { TableReview } from "../core/review/review";
import { message } from "../messages";
import { ReportFileError } from "../word/read-docx";
import { readReportBytes } from "../word/read-report";
import { jsonReconciliation } from "./contract/reconciliation";
import type { ExitStatus } from "./exit-status";
import { inputFiles } from "./input-files";
import { reconcileListing } from "./listing/reconcile-listing";
import type { ReconcileOptions } from "./options";
import { reviewFile } from "./review-file";
import type { Terminal } from "./terminal";
import { openSink, overwritten } from "./write-result";

/** `jiping reconcile`: a report's text against a workbook's table, or against itself. */
export async function reconcile(options: ReconcileOptions, terminal: Terminal): Promise<ExitStatus> {
  const { locale } = options;
  const complain = (text: string): ExitStatus => {
    terminal.err(`${text}\n`);
    return 2;
  };
  const inputs = await inputFiles(options.inputs, terminal.folder);
  const reportFile = { file: options.report, path: resolve(terminal.folder, options.report) };
  const files = inputs.flatMap((input) => (input.kind === "file" ? [input.input] : []));
  const endangered = await overwritten(options.out, [reportFile, ...files], terminal);
  if (endangered) return complain(message(locale, "cli.out-is-input", { file: endangered.file }));
  if (files.length < options.inputs.length) {
    return complain(message(locale, "cli.not-found", { file: options.inputs[0] ?? "" }));
  }

  let text: string;
  try {
    text = await readReportBytes(new Uint8Array(await readFile(reportFile.path)), options.report);
  } catch (error) {
    if (error instanceof ReportFileError) {
      return complain(`${options.report}: ${message(locale, error.id, { detail: error.detail })}`);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return complain(message(locale, "cli.not-found", { file: options.report }));
  }

  let review: TableReview | null = null;
  const [file] = files;
  if (file) {
    const reviewed = await reviewFile(file, { profile: options.profile }, locale);
    if (reviewed.error) return complain(`${reviewed.file}: ${reviewed.error.message}`);
    review = chooseTable(text, reviewed.review.tables);
    if (!review) terminal.err(`${reviewed.file}: ${message(locale, "cli.no-table")}\n`);
  }
  const found = holdAgainst(text, review);
  const sink = await openSink(options.out, terminal);
  try {
    await sink.write(
      options.format === "json"
        ? `${JSON.stringify(jsonReconciliation(locale, found, review), null, 2)}\n`
        : reconcileListing(locale, terminal.colours && options.out === null, found, review),
    );
  } finally {
    await sink.close();
  }
  return found.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
