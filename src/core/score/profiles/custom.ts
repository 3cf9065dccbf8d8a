import { dec, type Dec } from "../../evaluation/decimal";
import type { Band, Profile } from "../../evaluation/profile";
import type { ProfileEdits } from "../../settings/profile-edits";
import { mof202010 } from "./mof-2020-10";

/** Where a person's own figures start from: the national rule, to be edited. */
export const custom: Profile = {
  ...mof202010,
  id: "custom",
  source: { clause: "自定义", verified: false },
};

/** The profile of a person's own figures. */
export function customProfile(edits: ProfileEdits): Profile {
  const { levelWeights, execution, qualitativeBands, satisfaction, rounding } = edits;
  return {
    id: "custom",
    source: { clause: edits.name, verified: false },
    levelWeights: levelWeights && Object.fromEntries(levelWeights.map(({ level, points }) => [level, dec(points)])),
    execution: {
      weight: dec(execution.weight),
      rule: execution.bands ? { kind: "bands", bands: shares(execution.bands) } : { kind: "ratio" },
      caps: execution.caps.map(({ below, limit }) => ({ below: fraction(below), limit: dec(limit) })).reverse(),
    },
    passMark: edits.passMark === null ? null : fraction(edits.passMark),
    negative: edits.negative,
    equal: edits.equal,
    qualitativeBands: [fraction(qualitativeBands[0]), fraction(qualitativeBands[1])],
    satisfaction: satisfaction ? { kind: "bands", bands: shares(satisfaction) } : { kind: "ratio" },
    overfulfilledFrom: fraction(edits.overfulfilledFrom),
    grades: edits.grades.map(({ from, grade }) => ({ from: dec(from), grade })),
    rounding,
    tolerance: edits.tolerance === null ? null : dec(edits.tolerance),
  };
}

function fraction(percentPoints: number): Dec {
  return dec(percentPoints).div(100);
}

function shares(bands: readonly { readonly from: number; readonly share: number }[]): Band[] {
  return bands.map(({ from, share }) => ({ from: fraction(from), share: fraction(share) }));
}
