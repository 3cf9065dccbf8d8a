import { decimalsOf, roundHalfUp, type Dec } from "../evaluation/decimal";
import { leafScores, byScoreKind } from "../evaluation/score-entries";
import type { TableReview } from "../review/review";
import { isLeaf, type Placed } from "../evaluation/walk";
import { agreeing, type Held } from "./held";
import type { Item } from "./items";
import type { Matches } from "./match";
import type { Statement } from "./statement";

/** The scores that the sheet holds for a row: an indicator's own, by whoever; a group's as printed or added up. */
export function sheetScores({ table, scores }: TableReview, { node }: Placed): readonly Held[] {
  if (isLeaf(node)) {
    const { self, review } = leafScores(table, node.leaf);
    return [self, review].flatMap((entry) =>
      entry?.held ? [{ value: entry.held.value, cells: entry.held.cells }] : [],
    );
  }
  const printed = byScoreKind(table, node.subtotal);
  const sum = scores.groups.find((group) => group.node === node.id);
  const added = sum?.recordedScore;
  return [
    ...[printed.self, printed.review].flatMap((entry) =>
      entry?.held ? [{ value: entry.held.value, cells: entry.held.cells }] : [],
    ),
    ...(added ? [{ value: added, cells: node.name.cells }] : []),
  ];
}

/** The weights that the sheet holds for a row: in its cell, in its label, in effective points, or added up below it. */
export function sheetWeights({ scores }: TableReview, { node }: Placed): readonly Held[] {
  const stated = [node.weight.cell?.held, node.weight.label].flatMap((weight) =>
    weight ? [{ value: weight.value, cells: weight.cells }] : [],
  );
  const sum = scores.groups.find((group) => group.node === node.id);
  const derived = [node.points, sum?.points, sum?.childWeights].flatMap((value) =>
    value ? [{ value, cells: node.name.cells }] : [],
  );
  return [...stated, ...derived];
}

/** Equal, or equal once the sheet's figure is rounded to the decimals that the text shows (never to whole points). */
export function sameFigure(stated: Dec, decimals: number, held: Dec): boolean {
  if (stated.eq(held)) return true;
  return decimals > 0 && decimals < decimalsOf(held) && roundHalfUp(held, decimals).eq(stated);
}

/** What the sheet holds of an item in the statement's kind; empty where it is not in the sheet or holds nothing. */
export function heldFor(review: TableReview, matches: Matches, item: Item, kind: Statement["kind"]): readonly Held[] {
  const rows = matches.get(item.index) ?? [];
  return rows.flatMap((placed) => (kind === "weight" ? sheetWeights(review, placed) : sheetScores(review, placed)));
}

export function agreesWith(held: readonly Held[], { value, decimals }: Statement): boolean {
  return value !== null && agreeing(held, (one) => sameFigure(value, decimals, one));
}
