import { RULE_SET } from "../../core/review/rule-set";
import type { Locale } from "../../messages";
import { CONTRACT_VERSION, jsonFile } from "../contract/document";
import type { Listing } from "./listing";
import { VERSION } from "../version";

/** `check --format json`: one object, written file by file so that a large folder never stands in memory whole. */
export function jsonListing(locale: Locale): Listing {
  let first = true;
  const made = JSON.stringify({ jiping: VERSION, ruleSet: RULE_SET });
  return {
    begin: () => `{ "version": ${CONTRACT_VERSION}, "madeBy": ${made},\n  "files": [`,
    file: (reviewed) => {
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + JSON.stringify(jsonFile(locale, reviewed), null, 1);
    },
    end: () => "\n] }\n",
  };
}
