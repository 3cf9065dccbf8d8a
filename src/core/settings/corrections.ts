import { array, maxLength, pipe } from "valibot";
import { correctionSchema, type Correction } from "./correction";
import type { SettingKind } from "./setting-kind";

/** More headers than anybody meets. */
export const MOST_CORRECTIONS = 2000;

/** Everything a person has corrected, one entry a header; the workbook's entry replaces the machine's whole. */
export const corrections: SettingKind<readonly Correction[]> = {
  key: "corrections",
  version: 1,
  schema: pipe(array(correctionSchema), maxLength(MOST_CORRECTIONS)),
  unset: [],
  layered: (machine, workbook) => joined(machine, workbook),
  entry: correctionSchema,
};

/** Two lists as one: where both speak of one header the second counts. */
export function joined(under: readonly Correction[], over: readonly Correction[]): readonly Correction[] {
  const said = new Set(over.map(({ fingerprint }) => fingerprint));
  return [...over, ...under.filter(({ fingerprint }) => !said.has(fingerprint))];
}
