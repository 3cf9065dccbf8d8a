import { dec, type Dec } from "../../evaluation/decimal";
import type { Band, Profile } from "../../evaluation/profile";
import type { ProfileEdits } from "../../settings/profile-edits";
import { mof202010 } from "./mof-2020-10";

/** Where a person's own figures start from: the national rule, to be edited. */
export const custom: Profile = {
  ...mof202010,
  id: "custom",
  source: { clause: "自定义", verified: false, note: "由使用者设定，初始值取自财预〔2020〕10号" },
};

/** The profile of a person's own figures. */
export function customProfile(edits: ProfileEdits): Profile {
  const { levelWeights, execution, qualitativeBands, satisfaction, rounding } = edits;
  return {
    id: "custom",
    source: { clause: edits.name, verified: false, note: "由使用者设定" },
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

function fraction(percentPoints: number): Dec {
  return dec(percentPoints).div(100);
}

function percent(share: Dec): number {
  return share.times(100).toNumber();
}

function shares(bands: readonly { readonly from: number; readonly share: number }[]): Band[] {
  return bands.map(({ from, share }) => ({ from: fraction(from), share: fraction(share) }));
}

function percents(bands: readonly Band[]): { from: number; share: number }[] {
  return bands.map(({ from, share }) => ({ from: percent(from), share: percent(share) }));
}
