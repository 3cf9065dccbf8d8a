import type { ReviewedFile } from "./reviewed-file";

/** 0: nothing of severity error; 1: at least one error found; 2: a file could not be read, or wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export function statusOf(reviewed: ReviewedFile): ExitStatus {
  if (reviewed.error) return 2;
  const findings = reviewed.review.tables.flatMap((table) => table.findings);
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

/** What stands out most decides for all. */
export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.includes(2) ? 2 : statuses.includes(1) ? 1 : 0;
}
