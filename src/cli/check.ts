import { message } from "../messages";
import { statusOf, worst, type ExitStatus } from "./exit-status";
import { inputFiles, type Input, type InputFile } from "./input-files";
import { makeListing } from "./listing/make-listing";
import type { CheckOptions } from "./options";
import { reviewFile } from "./review-file";
import type { ReviewedFile } from "./reviewed-file";
import { tellSettingProblems } from "./setting-problems";
import type { Terminal } from "./terminal";
import { openSink, overwritten } from "./write-result";

/** `jiping check`: every file in the order given, each written as soon as it is done. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const { locale } = options;
  const inputs = await inputFiles(options.inputs, terminal.folder);
  const files = inputs.flatMap((input): InputFile[] => (input.kind === "file" ? [input.input] : []));
  const endangered = await overwritten(options.out, files, terminal);
  if (endangered) {
    terminal.err(`${message(locale, "cli.out-is-input", { file: endangered.file })}\n`);
    return 2;
  }
  const listing = await makeListing(options, terminal);
  const sink = await openSink(options.out, terminal);
  const seen: ExitStatus[] = [];
  // So many files are read ahead; the checking itself takes turns on one thread. The order stays the one given.
  const begun: Promise<ReviewedFile>[] = [];
  let next = 0;
  const readAhead = () => {
    for (; next < inputs.length && begun.length < options.jobs; next += 1)
      begun.push(reviewInput(inputs[next] as Input, options));
  };
  try {
    await sink.write(listing.begin());
    for (const [index, input] of inputs.entries()) {
      if (terminal.watched) terminal.err(progress(locale, index + 1, inputs.length, nameOf(input)));
      readAhead();
      const reviewed = await (begun.shift() ?? reviewInput(input, options));
      tellSettingProblems(reviewed, locale, terminal);
      seen.push(statusOf(reviewed));
      await sink.write(listing.file(reviewed));
    }
    if (terminal.watched) terminal.err(CLEAR_LINE);
    await sink.write(listing.end());
  } finally {
    await sink.close();
  }
  return worst(seen);
}

function reviewInput(input: Input, options: CheckOptions): Promise<ReviewedFile> {
  if (input.kind === "file") return reviewFile(input.input, { profile: options.profile }, options.locale);
  const text =
    input.kind === "missing"
      ? message(options.locale, "cli.not-found", { file: input.file })
      : message(options.locale, "cli.empty-folder", { folder: input.folder });
  return Promise.resolve({ file: nameOf(input), error: { code: "unreadable", message: text } });
}

function nameOf(input: Input): string {
  return input.kind === "file" ? input.input.file : input.kind === "missing" ? input.file : input.folder;
}

const CLEAR_LINE = "\r\u001b[K";

function progress(locale: CheckOptions["locale"], done: number, total: number, file: string): string {
  return CLEAR_LINE + message(locale, "cli.progress", { done, total, file });
}
