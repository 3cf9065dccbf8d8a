import { plain, type Dec } from "../evaluation/decimal";

const MOST_TERMS = 10;

/** "5 + 5 + 5 + 5 = 20"; of a long sum the first terms. */
export function sumText(terms: readonly Dec[], total: Dec): string {
  const shown = terms.slice(0, MOST_TERMS).map((term) => plain(term));
  return `${[...shown, ...(terms.length > MOST_TERMS ? ["…"] : [])].join(" + ")} = ${plain(total)}`;
}
