import type { Dec } from "../../evaluation/decimal";
import type { Band, Profile } from "../../evaluation/profile";
import type { ProfileEdits } from "../../settings/profile-edits";

/** A profile's figures as a person edits them: where their own start from. */
export function editsOf(profile: Profile, name: string): ProfileEdits {
  const { levelWeights, execution, qualitativeBands, satisfaction } = profile;
  return {
    name,
    levelWeights:
      levelWeights &&
      LEVELS.flatMap((level) => {
        const points = levelWeights[level];
        return points ? [{ level, points: points.toNumber() }] : [];
      }),
    execution: {
      weight: execution.weight.toNumber(),
      bands: execution.rule.kind === "bands" ? percents(execution.rule.bands) : null,
      caps: execution.caps.map(({ below, limit }) => ({ below: percent(below), limit: limit.toNumber() })).reverse(),
    },
    passMark: profile.passMark && percent(profile.passMark),
    negative: profile.negative,
    equal: profile.equal,
    qualitativeBands: [percent(qualitativeBands[0]), percent(qualitativeBands[1])],
    satisfaction: satisfaction.kind === "bands" ? percents(satisfaction.bands) : null,
    overfulfilledFrom: percent(profile.overfulfilledFrom),
    grades: profile.grades.map(({ from, grade }) => ({ from: from.toNumber(), grade })),
    rounding: { ...profile.rounding },
    tolerance: profile.tolerance && profile.tolerance.toNumber(),
  };
}

const LEVELS = ["成本", "产出", "效益", "满意度"] as const;

function percent(share: Dec): number {
  return share.times(100).toNumber();
}

function percents(bands: readonly Band[]): { from: number; share: number }[] {
  return bands.map(({ from, share }) => ({ from: percent(from), share: percent(share) }));
}
