import type { Severity } from "../../core/rules/finding";

export type Paint = Readonly<Record<Severity | "bold" | "dim", (text: string) => string>>;

const CODES: Readonly<Record<keyof Paint, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** The few colours of the listing, as ANSI codes; nothing at all where no terminal shows them. */
export function paint(colours: boolean): Paint {
  const with_ =
    (kind: keyof Paint) =>
    (text: string): string =>
      colours ? `\u001b[${CODES[kind][0]}m${text}\u001b[${CODES[kind][1]}m` : text;
  return {
    error: with_("error"),
    warning: with_("warning"),
    info: with_("info"),
    bold: with_("bold"),
    dim: with_("dim"),
  };
}
