import { PROFILE_IDS } from "../core/evaluation/profile";
import { OUTLINE_IDS } from "../core/narrate/outline-ids";
import { message, type Locale } from "../messages";
import type { ExitStatus } from "./exit-status";
import { parseOptions } from "./options";
import type { Terminal } from "./terminal";
import { OutputError } from "./write-result";

/** Runs what the arguments ask for; a command is loaded only when it is called. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const request = parseOptions(args);
  try {
    switch (request.command) {
      case "check":
        return await (await import("./check")).check(request, terminal);
      case "report":
        return await (await import("./report")).report(request, terminal);
      case "reconcile":
        return await (await import("./reconcile")).reconcile(request, terminal);
      case "rescore":
        return await (await import("./rescore")).rescore(request, terminal);
      case "help":
        terminal.out(`${await usage(request.locale)}\n`);
        return 0;
      case "version":
        terminal.out(`${(await import("./version")).VERSION}\n`);
        return 0;
      case "wrong":
        terminal.err(`${request.complaint}\n\n${await usage(request.locale)}\n`);
        return 2;
    }
  } catch (error) {
    if (!(error instanceof OutputError) || !("locale" in request)) throw error;
    terminal.err(`${message(request.locale, "cli.out-failed", { file: error.file, detail: error.message })}\n`);
    return 2;
  }
}

async function usage(locale: Locale): Promise<string> {
  const { VERSION } = await import("./version");
  return message(locale, "cli.usage", {
    version: VERSION,
    profiles: PROFILE_IDS.join(" | "),
    outlines: OUTLINE_IDS.join(" | "),
  });
}
