import { dec } from "../evaluation/decimal";
import type { Profile } from "../evaluation/profile";
import type { Leaf } from "../evaluation/walk";
import type { Why } from "../evaluation/why";
import type { Override } from "../settings/overrides";
import { readStandard } from "./standard/read-standard";
import type { Standard } from "./standard/standard";

/** The usual pass mark, 财预〔2021〕101号, where the profile itself has none. */
const PASS_MARK = dec(0.6);

/**
 * The profile as it holds for one indicator: with the method that a person chose for it, else in proportion where its own
 * 评分标准 says so.
 */
export function profileUnder(profile: Profile, node: Leaf, override: Override | null): Profile {
  const method = override?.method ?? (standardUnder(node, override)?.kind === "proportion" ? "ratio" : null);
  switch (method) {
    case "ratio":
      return { ...profile, passMark: null, negative: "ratio", equal: "reach", satisfaction: { kind: "ratio" } };
    case "pass-mark":
      return { ...profile, passMark: profile.passMark ?? PASS_MARK, satisfaction: { kind: "ratio" } };
    case "linear":
      return { ...profile, negative: "linear" };
    case "symmetric":
      return { ...profile, equal: "symmetric" };
    default:
      return profile;
  }
}

/** The row's own 评分标准; null where it has none, or where a person chose another method. */
export function standardUnder(node: Leaf, override: Override | null): Standard | null {
  const text = node.leaf.standard?.held?.text;
  return text && (override?.method ?? null) === null ? readStandard(text) : null;
}

/** What a person's word changed, for the explanation; empty where nothing. */
export function tellOverride(override: Override | null): readonly Why[] {
  if (!override) return [];
  const { direction, method, target, tolerance } = override;
  return [
    ...(target === null ? [] : [{ id: "score.override.target", values: { target: target.readAs } }]),
    ...(direction === null ? [] : [{ id: "score.override.direction", values: { sign: SYMBOLS[direction] } }]),
    ...(method === null ? [] : [{ id: `score.override.method.${method}` }]),
    ...(tolerance === null ? [] : [{ id: "score.override.tolerance", values: { tolerance } }]),
  ];
}

const SYMBOLS = { ">=": "≥", "<=": "≤", "=": "=" } as const;
