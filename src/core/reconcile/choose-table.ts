import type { TableReview } from "../review/review";
import { itemsOf } from "./items";
import { matchItems } from "./match";
import { readStatements } from "./read-statements";

/** The table that a report is about: the one with most of the names that the text uses, the first of equals; null where there is none. */
export function chooseTable(text: string, tables: readonly TableReview[]): TableReview | null {
  if (tables.length < 2) return tables[0] ?? null;
  const items = itemsOf(readStatements(text));
  const ranked = tables.map((review) => ({ review, matched: matchItems(items, review.table).size }));
  return ranked.reduce((best, one) => (one.matched > best.matched ? one : best)).review;
}
