import { parseArgs } from "node:util";
import { PROFILE_IDS, type ProfileId } from "../core/evaluation/profile";
import type { WriteAs } from "../core/plans/score-proposal";
import { LOCALES, message, type Locale, type MessageValues } from "../messages";

export const FORMATS = {
  check: ["text", "json", "csv", "xlsx"],
  report: ["markdown", "text", "docx", "json"],
  reconcile: ["text", "json"],
  rescore: ["text"],
} as const;

export type Command = keyof typeof FORMATS;

interface Common {
  readonly inputs: readonly string[];
  readonly profile: ProfileId | null;
  readonly out: string | null;
  readonly locale: Locale;
}
export interface CheckOptions extends Common {
  readonly command: "check";
  readonly format: (typeof FORMATS)["check"][number];
  readonly jobs: number;
}
export interface ReportOptions extends Common {
  readonly command: "report";
  readonly format: (typeof FORMATS)["report"][number];
  /** A shipped outline's id, one that the workbook holds, or a file; looked up once the workbook is read. */
  readonly outline: string | null;
  /** A file of phrases that go before the workbook's and the shipped ones. */
  readonly wording: string | null;
}

export interface ReconcileOptions extends Common {
  readonly command: "reconcile";
  readonly format: (typeof FORMATS)["reconcile"][number];
  /** The report's file. Without inputs it is held against itself. */
  readonly report: string;
}

export interface RescoreOptions extends Omit<Common, "out"> {
  readonly command: "rescore";
  /** The copy that is written. */
  readonly out: string;
  readonly as: WriteAs;
  readonly grade: boolean;
  /** Also what already holds the right figure. */
  readonly all: boolean;
}

/** What was asked for: a command, a help page, the version, or something that cannot be understood. */
export type Request =
  | CheckOptions
  | ReportOptions
  | ReconcileOptions
  | RescoreOptions
  | { readonly command: "help"; readonly locale: Locale }
  | { readonly command: "version" }
  | { readonly command: "wrong"; readonly complaint: string; readonly locale: Locale };

const OPTIONS = {
  profile: { type: "string" },
  outline: { type: "string" },
  wording: { type: "string" },
  report: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  jobs: { type: "string" },
  values: { type: "boolean" },
  formulas: { type: "boolean" },
  grade: { type: "boolean" },
  all: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Options that only one command has. */
const ONLY: Readonly<Record<string, Command>> = {
  jobs: "check",
  outline: "report",
  wording: "report",
  report: "reconcile",
  values: "rescore",
  formulas: "rescore",
  grade: "rescore",
  all: "rescore",
};

class Complaint extends Error {}

/** Reads the arguments behind `jiping`. Never throws: what is wrong with them is an answer. */
export function parseOptions(args: readonly string[]): Request {
  let locale: Locale = "zh-CN";
  const complain = (id: Parameters<typeof message>[1], values?: MessageValues): Complaint =>
    new Complaint(message(locale, id, values));
  const choose = <T extends string>(option: string, value: string, choices: readonly T[]): T => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw complain("cli.bad-choice", { option, value, choices: choices.join(", ") });
    return chosen;
  };

  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.lang !== undefined) locale = choose("lang", values.lang, LOCALES);
    if (values.version) return { command: "version" };
    const [name, ...inputs] = positionals;
    if (values.help || name === "help" || args.length === 0) return { command: "help", locale };
    if (name === undefined || !Object.hasOwn(FORMATS, name)) {
      throw complain("cli.unknown-command", { command: name ?? "" });
    }
    const command = name as Command;
    for (const [option, owner] of Object.entries(ONLY)) {
      if (owner !== command && Object.hasOwn(values, option)) {
        throw complain("cli.foreign-option", { option, command: owner });
      }
    }
    if (inputs.length === 0 && command !== "reconcile") throw complain("cli.no-file");
    const common = {
      inputs,
      profile: values.profile === undefined ? null : choose("profile", values.profile, PROFILE_IDS),
      out: values.out ?? null,
      locale,
    };
    if (command === "check") {
      const jobs = values.jobs ?? "1";
      if (!/^\d{1,2}$/.test(jobs) || Number(jobs) < 1 || Number(jobs) > 64)
        throw complain("cli.bad-jobs", { value: jobs });
      return {
        command,
        ...common,
        format: choose("format", values.format ?? "text", FORMATS.check),
        jobs: Number(jobs),
      };
    }
    if (command === "rescore") {
      if (inputs.length > 1) throw complain("cli.one-workbook", { count: inputs.length });
      if (values.values && values.formulas) throw complain("cli.values-or-formulas");
      choose("format", values.format ?? "text", FORMATS.rescore);
      const { out } = common;
      if (out === null) throw complain("cli.copy-needed");
      const as = values.formulas ? "formulas" : "values";
      return { command, ...common, out, as, grade: values.grade ?? false, all: values.all ?? false };
    }
    if (inputs.length > 1) throw complain("cli.one-file", { count: inputs.length });
    if (command === "reconcile") {
      if (values.report === undefined) throw complain("reconcile.no-report");
      const format = choose("format", values.format ?? "text", FORMATS.reconcile);
      return { command, ...common, format, report: values.report };
    }
    const format = choose("format", values.format ?? "markdown", FORMATS.report);
    if (format === "docx" && common.out === null) throw complain("cli.out-needed", { format });
    return { command, ...common, format, outline: values.outline ?? null, wording: values.wording ?? null };
  } catch (error) {
    if (error instanceof Complaint) return { command: "wrong", complaint: error.message, locale };
    return { command: "wrong", complaint: parserComplaint(locale, error as ParserError), locale };
  }
}

/** What Node's parser throws: it names the option in quotes, with what it would take behind it. */
interface ParserError {
  readonly code?: string;
  readonly message: string;
}

function parserComplaint(locale: Locale, error: ParserError): string {
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? "";
  const unknown = error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  return message(locale, unknown ? "cli.unknown-option" : "cli.option-value", { option });
}
