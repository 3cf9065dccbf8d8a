import type { Why } from "../evaluation/why";
import { markedFile, readMarkedFile } from "./marked-file";
import { wording, type OwnPhrase } from "./wording";

const FORMAT = "jiping-wording";

/** A person's phrases as a file that another person can import. */
export function wordingFile(list: readonly OwnPhrase[]): string {
  return markedFile(FORMAT, wording, list);
}

/** The phrases of a file, or why it holds none. */
export function readWordingFile(
  text: string,
): { readonly value: readonly OwnPhrase[]; readonly problem: null } | { readonly problem: Why } {
  return readMarkedFile(FORMAT, wording, text);
}
