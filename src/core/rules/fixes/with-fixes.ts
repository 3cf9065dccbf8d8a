import type { Finding } from "../finding";
import type { FixContext } from "./fix-maker";
import { FIX_MAKERS } from "./makers";

/** The findings, each cause that can safely be repaired with its repair. What follows from another has none of its own. */
export function withFixes(findings: readonly Finding[], context: FixContext): Finding[] {
  return findings.map((finding) => {
    const fix = finding.follows === null ? FIX_MAKERS.get(finding.rule)?.(finding, context) : null;
    return fix ? { ...finding, fix } : finding;
  });
}
