import { emptyCorrection, type Correction } from "./correction";
import { itemsOf } from "./correction-items";

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
  return itemsOf(changed).length === 0 ? rest : [changed, ...rest];
}

export function without(list: readonly Correction[], fingerprint: string): readonly Correction[] {
  return list.filter((one) => one.fingerprint !== fingerprint);
}
