import { RULE_SET } from "../core/review/rule-set";
import packageFile from "../../package.json";
import { message, type Locale } from "../messages";

export const VERSION = packageFile.version;

/** What made this output: stands in every format, so that two results can be compared. */
export function versionLine(locale: Locale): string {
  return message(locale, "listing.version", { version: VERSION, ruleSet: RULE_SET });
}
