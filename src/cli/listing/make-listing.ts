import type { CheckOptions } from "../options";
import type { Terminal } from "../terminal";
import type { Listing } from "./listing";

/** Loads only the format that is asked for: start-up is most of what a single file costs. */
export async function makeListing(options: CheckOptions, terminal: Terminal): Promise<Listing> {
  const { locale } = options;
  switch (options.format) {
    case "json":
      return (await import("./json-listing")).jsonListing(locale);
    case "csv":
      return (await import("./csv-listing")).csvListing(locale);
    case "xlsx":
      return (await import("./workbook-listing")).workbookListing(locale);
    case "text":
      return (await import("./text-listing")).textListing(locale, terminal.colours && options.out === null);
  }
}
