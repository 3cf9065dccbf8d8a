import type { Correction } from "../settings/correction";
import { apart } from "./bound-form";
import { FormCorrection } from "./correct-form";
import { correctedHeaders } from "./correct-headers";
import type { Corrections } from "./corrections";
import type { Form } from "./form";
import { fingerprintOf, headerText } from "./fingerprint";

/** Kept corrections for the stages; null where there are none. */
export function readCorrections(list: readonly Correction[]): Corrections | null {
  if (list.length === 0) return null;
  return {
    headers: (sheet, rows, found) => correctedHeaders(sheet, rows, found, list),
    forms(whole, sheet, forms) {
      const known = forms.map((form, at) => {
        const fingerprint = fingerprintOf(sheet, form);
        const correction = correctionFor(fingerprint, list);
        const said = correction && new FormCorrection(whole, correction, territoryOf(forms, at), sheet);
        return { form: said?.bounded(sheet, form) ?? form, fingerprint, said };
      });
      const parted = apart(known.map(({ form }) => form));
      return known.map((one, at) => ({ ...one, form: parted[at] ?? one.form }));
    },
  };
}

/** The correction that is meant for a form: known by the header as it is read unaided, or by the rows that a person named. */
function correctionFor(fingerprint: string, corrections: readonly Correction[]): Correction | null {
  return (
    corrections.find((one) => one.headerRows !== null && headerText(one.headerRows) === fingerprint) ??
    corrections.find((one) => one.fingerprint === fingerprint) ??
    null
  );
}

/** Everything between the rows of the form above and the header of the form below. */
function territoryOf(forms: readonly Form[], at: number): { readonly from: number; readonly to: number } {
  const above = forms[at - 1]?.sections.at(-1);
  const below = forms[at + 1]?.sections[0]?.header[0];
  return {
    from: Math.max(0, ...[above?.header, above?.body, above?.sums].map((rows) => rows?.at(-1) ?? 0)) + 1,
    to: (below ?? Number.POSITIVE_INFINITY) - 1,
  };
}
