import type { Finding } from "../rules/finding";
import { sayingKey, sayingOf } from "./finding-mark";

/** What became of findings between two checks of one table. */
export interface Since {
  /** Of the later check, said for the first time. */
  readonly fresh: ReadonlySet<Finding>;
  /** Of the earlier check, said no more. */
  readonly gone: readonly Finding[];
  readonly unchanged: number;
}

/** Compares two checks by what their findings say of whom, so that inserted rows make nothing new. */
export function since(before: readonly Finding[], now: readonly Finding[]): Since {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding);
    const same = left.get(key);
    if (same) same.push(finding);
    else left.set(key, [finding]);
  }
  const fresh = new Set<Finding>();
  for (const finding of now) {
    if (left.get(keyOf(finding))?.shift() === undefined) fresh.add(finding);
  }
  return { fresh, gone: [...left.values()].flat(), unchanged: now.length - fresh.size };
}

function keyOf(finding: Finding): string {
  return sayingKey(finding.rule, sayingOf(finding));
}
