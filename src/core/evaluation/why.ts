/** A reason as data; wording lives in `src/messages`. */
export interface Why {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
