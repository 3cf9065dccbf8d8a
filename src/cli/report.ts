import { message } from "../messages";
import { statusOf, type ExitStatus } from "./exit-status";
import { inputFiles } from "./input-files";
import type { ReportOptions } from "./options";
import { formatReports } from "./format-reports";
import { reviewFile } from "./review-file";
import { tellSettingProblems } from "./setting-problems";
import type { Terminal } from "./terminal";
import { openSink, overwritten } from "./write-result";

/** `jiping report`: one workbook told, its tables one after another. */
export async function report(options: ReportOptions, terminal: Terminal): Promise<ExitStatus> {
  const { locale } = options;
  const complain = (text: string): ExitStatus => {
    terminal.err(`${text}\n`);
    return 2;
  };
  const [input, ...more] = await inputFiles(options.inputs, terminal.folder);
  if (input?.kind === "empty-folder") {
    return complain(message(locale, "cli.empty-folder", { folder: input.folder }));
  }
  if (input?.kind !== "file") return complain(message(locale, "cli.not-found", { file: options.inputs[0] ?? "" }));
  if (more.length > 0) return complain(message(locale, "cli.one-file", { count: more.length + 1 }));
  if (await overwritten(options.out, [input.input], terminal)) {
    return complain(message(locale, "cli.out-is-input", { file: input.input.file }));
  }

  const { profile, outline } = options;
  const reviewed = await reviewFile(input.input, { profile, ...(outline ? { outline } : {}) }, locale);
  if (reviewed.error) return complain(`${reviewed.file}: ${reviewed.error.message}`);
  tellSettingProblems(reviewed, locale, terminal);
  if (reviewed.review.tables.length === 0) terminal.err(`${reviewed.file}: ${message(locale, "cli.no-table")}\n`);

  const sink = await openSink(options.out, terminal);
  try {
    await sink.write(await formatReports(options.format, reviewed.review.tables));
  } finally {
    await sink.close();
  }
  return statusOf(reviewed);
}
