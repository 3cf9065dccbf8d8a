import type { CheckOptions } from "../options";
import type { ReviewedFile } from "../reviewed-file";
import type { Terminal } from "../terminal";

/** One format of `check`: what it prints before, for each file, and after. */
export interface Listing {
  readonly begin: () => string;
  readonly file: (reviewed: ReviewedFile) => string;
  readonly end: () => string | Uint8Array;
}

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
