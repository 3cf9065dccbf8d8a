import type { Item } from "./items";
import type { Reading, Statement } from "./statement";
import type { Chosen } from "./text-table";

/** Whether the sheet says the same as a statement about an item; false where there is no sheet. */
export type Agrees = (item: Item, statement: Statement) => boolean;

/**
 * Which statement counts where the text says a thing more than once: the one that the sheet says too, else the first.
 * Sums and other people's scores never count as the thing itself.
 */
export function choose({ statements }: Reading, agrees: Agrees): Chosen {
  const own = statements.filter(({ role }) => role !== "sum" && role !== "full-mark" && role !== "review");
  const first = (kind: Statement["kind"], role?: Statement["role"]): Statement | null =>
    own.find((one) => one.kind === kind && (role === undefined || one.role === role)) ?? null;
  const best = (item: Item, all: readonly Statement[]): Statement | null => {
    const counting = all.filter(({ role, value }) => role === null && value !== null);
    return counting.find((statement) => agrees(item, statement)) ?? counting[0] ?? null;
  };
  return {
    weight: (item) => best(item, item.weights),
    score: (item) => best(item, item.scores),
    total: first("total"),
    grade: first("grade"),
    budget: first("amount", "annualBudget") ?? first("amount", "initialBudget"),
    executed: first("amount", "executed"),
  };
}
