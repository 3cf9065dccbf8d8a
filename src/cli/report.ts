import type { Why } from "../core/evaluation/why";
import { narrated } from "../core/review/narrated";
import type { Outline } from "../core/settings/outlines";
import type { Settings } from "../core/settings/settings";
import { message } from "../messages";
import { statusOf, type ExitStatus } from "./exit-status";
import { inputFiles } from "./input-files";
import { formatReports } from "./format-reports";
import type { ReportOptions } from "./options";
import { OwnFormError, outlineNamed, wordingNamed } from "./own-form";
import { readInput, type ReadInput } from "./read-input";
import { reviewInput } from "./review-file";
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

  const read = await readInput(input.input, locale);
  if ("error" in read) return complain(`${input.input.file}: ${read.error.message}`);
  let form: OwnForm;
  try {
    form = await ownForm(options, read, terminal.folder);
  } catch (error) {
    if (!(error instanceof OwnFormError)) throw error;
    const said = message(locale, error.why.id, error.why.values);
    return complain(error.file === null ? said : `${error.file}: ${said}`);
  }
  const { settings, outline, unfit } = form;
  for (const { id, values } of unfit) terminal.err(`${options.wording ?? ""}: ${message(locale, id, values)}\n`);
  const reviewed = reviewInput(input.input.file, { ...read, settings }, { profile: options.profile }, locale);
  if (reviewed.error) return complain(`${reviewed.file}: ${reviewed.error.message}`);
  tellSettingProblems(reviewed, locale, terminal);
  if (reviewed.review.tables.length === 0) terminal.err(`${reviewed.file}: ${message(locale, "cli.no-table")}\n`);

  const sink = await openSink(options.out, terminal);
  try {
    const reports = reviewed.review.tables.map((table) => ({
      sheet: table.table.sheet,
      report: narrated(table, settings, outline === null ? settings.reportForm : { outline }),
    }));
    await sink.write(await formatReports(options.format, reports));
  } finally {
    await sink.close();
  }
  return statusOf(reviewed);
}

/** How the report is to be told: what the workbook holds, with what the arguments name over it. */
interface OwnForm {
  readonly settings: Settings;
  readonly outline: string | Outline | null;
  readonly unfit: readonly Why[];
}

async function ownForm({ outline, wording }: ReportOptions, read: ReadInput, folder: string): Promise<OwnForm> {
  const named = outline === null ? null : await outlineNamed(outline, read.settings, folder);
  if (wording === null) return { settings: read.settings, outline: named, unfit: [] };
  return { ...(await wordingNamed(wording, read.settings, folder)), outline: named };
}
