import type { Content, Entry } from "../../evaluation/sourced";
import type { Row } from "./rows";

/** The target that counts: the adjusted one where it is filled in. */
export function targetOf({ measures }: Row): Entry<Content> | null {
  return measures.adjustedTarget?.held ? measures.adjustedTarget : measures.target;
}

/** What target and actual show, without white space at the ends. */
export function targetText(row: Row): string {
  return targetOf(row)?.text.trim() ?? "";
}

export function actualText(row: Row): string {
  return row.measures.actual?.text.trim() ?? "";
}
