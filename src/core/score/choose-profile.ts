import { dec, type Dec } from "../evaluation/decimal";
import type { ChosenProfile, Profile, ProfileId } from "../evaluation/profile";
import type { EvaluationTable } from "../evaluation/table";
import type { ProfileEdits } from "../settings/profile-edits";
import { leaves } from "../evaluation/walk";
import { normalForm } from "../measure/normal-form";
import { fundsBlocksOf } from "./funds-blocks";
import { defaultProfile, PROFILES } from "./profiles";
import { customProfile } from "./profiles/custom";

/** 财预〔2021〕101号 in any brackets, in normal form. */
const CITES_101 = /财预[[(〔【]2021[\])〕】]101号/u;
/** 80-50%(含50%), 80%~60%: the middle of the three grades, as notes print it. */
const MIDDLE_BAND = /80%?[-~至](50|60)%/u;

/**
 * The profile in force: what a person wished; else what the sheet cites; else the default. What the sheet's own notes
 * and its execution row show sets the execution weight and the qualitative bands of the latter two, nothing else.
 * @param edits the figures of the profile "custom", where a person has set any
 * @param texts texts of the workbook around the table (notes, cover); the table's own notes are read in any case
 */
export function chooseProfile(
  table: EvaluationTable,
  texts: Iterable<string> = [],
  wished: ProfileId | null = null,
  edits: ProfileEdits | null = null,
): ChosenProfile {
  if (wished === "custom" && edits) return { profile: customProfile(edits), by: "person" };
  if (wished !== null) return { profile: PROFILES[wished], by: "person" };
  const evidence = [...ownTexts(table), ...texts].map(normalForm);
  const cited = evidence.some((text) => CITES_101.test(text));
  const base = cited ? PROFILES["mof-2021-101"] : defaultProfile;
  return { profile: withEvidence(base, table, evidence), by: cited ? "sheet" : "default" };
}

function* ownTexts(table: EvaluationTable): Generator<string> {
  for (const note of table.notes) yield note.text;
  for (const { node } of leaves(table)) {
    if (node.leaf.standard?.held) yield node.leaf.standard.text;
  }
}

function withEvidence(base: Profile, table: EvaluationTable, evidence: readonly string[]): Profile {
  const weight = executionWeight(table);
  const middle = middleBand(evidence);
  return {
    ...base,
    execution: weight ? { ...base.execution, weight } : base.execution,
    qualitativeBands: middle ? [base.qualitativeBands[0], middle] : base.qualitativeBands,
  };
}

function executionWeight(table: EvaluationTable): Dec | null {
  const weight = fundsBlocksOf(table).find((funds) => funds.execution?.weight)?.execution?.weight?.value;
  return weight?.gt(0) ? weight : null;
}

function middleBand(evidence: readonly string[]): Dec | null {
  const found = new Set(evidence.flatMap((text) => MIDDLE_BAND.exec(text)?.[1] ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? dec(only).div(100) : null;
}
