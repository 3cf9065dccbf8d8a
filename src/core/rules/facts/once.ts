import type { RuleContext } from "../rule";

/** A fact that several rules ask for, or one rule of every row: computed once for a table's scores. */
export function once<C extends Pick<RuleContext, "scores">, T extends object>(
  compute: (context: C) => T,
): (context: C) => T {
  const known = new WeakMap<object, T>();
  return (context) => {
    const before = known.get(context.scores);
    if (before) return before;
    const fact = compute(context);
    known.set(context.scores, fact);
    return fact;
  };
}
