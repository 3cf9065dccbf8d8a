import { array, maxLength, pipe } from "valibot";
import { correctionSchema, emptyCorrection, type Correction } from "./correction";
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
};

/** Two lists as one: where both speak of one header the second counts. */
export function joined(under: readonly Correction[], over: readonly Correction[]): readonly Correction[] {
  const said = new Set(over.map(({ fingerprint }) => fingerprint));
  return [...over, ...under.filter(({ fingerprint }) => !said.has(fingerprint))];
}

/** What a list says of one header. */
export function correctionOf(list: readonly Correction[], fingerprint: string): Correction | null {
  return list.find((one) => one.fingerprint === fingerprint) ?? null;
}

/** The list with one header's entry changed; an entry that corrects nothing any more goes. */
export function corrected(
  list: readonly Correction[],
  of: { readonly fingerprint: string; readonly made: string },
  change: (correction: Correction) => Correction,
): readonly Correction[] {
  const changed = change(correctionOf(list, of.fingerprint) ?? emptyCorrection(of.fingerprint, of.made));
  const rest = without(list, of.fingerprint);
  return saysNothing(changed) ? rest : [changed, ...rest];
}

export function without(list: readonly Correction[], fingerprint: string): readonly Correction[] {
  return list.filter((one) => one.fingerprint !== fingerprint);
}

function saysNothing(correction: Correction): boolean {
  const { fingerprint, made } = correction;
  return JSON.stringify({ ...correction }) === JSON.stringify(emptyCorrection(fingerprint, made));
}
