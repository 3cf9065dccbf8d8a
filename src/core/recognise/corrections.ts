import type { FormCorrection } from "./correct-form";
import type { LogicalSheet } from "./expand-merges";
import type { Form } from "./form";
import type { HeaderSpan } from "./find-headers";
import type { RowReading } from "./read-row";

/** A form as it is to be read, known by its header, with what a person said about it. */
export interface KnownForm {
  readonly form: Form;
  readonly fingerprint: string;
  readonly said: FormCorrection | null;
}

/**
 * What a person said about forms, as the stages ask for it. They know no more than this: what reads the kept
 * corrections (`readCorrections`) is loaded where there are any.
 */
export interface Corrections {
  /** Where headers stand: rows that a person named as one are, and what was taken for the header of such a form is none. */
  headers(sheet: LogicalSheet, rows: readonly RowReading[], found: readonly HeaderSpan[]): readonly HeaderSpan[];
  /** The forms as a person bounded them. `whole` is the sheet of which `sheet` is a part, rows are counted on it. */
  forms(whole: LogicalSheet, sheet: LogicalSheet, forms: readonly Form[]): readonly KnownForm[];
}
