import { goalReason, type Reason } from "../../core/evaluation/reasons";
import { isLeaf, walk } from "../../core/evaluation/walk";
import type { Why } from "../../core/evaluation/why";
import type { CellRef } from "../../core/grid/address";
import { correctableRole } from "../../core/recognise/correctable-role";
import { Reasons } from "../../core/review/reasons";
import type { TableReview } from "../../core/review/review";

/** What a cell was read as, and why. */
export interface CellAnswer {
  /** The role, as an id of wording. */
  readonly what: string;
  /** The indicator or row that it says it of; "" where the role says it all. */
  readonly of: string;
  readonly why: readonly Why[];
}

/** A word of the contract that the pane says otherwise. */
const SAID: Readonly<Record<string, string>> = {
  score: "correct.role.self-score",
  reviewScore: "correct.role.review-score",
  label: "correct.chosen.label",
};

/** Everything that a cell was read as; a doubt about it and why its row was left out among it. Empty where it was not read. */
export function chosenCell(review: TableReview, { row, column }: CellRef): CellAnswer[] {
  const { table } = review;
  const here = (cell: CellRef | undefined): boolean => cell?.row === row && cell.column === column;
  const reasons = new Reasons(review);
  const told = (words: string, found: readonly Reason[], of = ""): CellAnswer[] =>
    found
      .filter(({ cell }) => here(cell))
      .map(({ role, why }) => ({ what: SAID[role] ?? `${words}.${role}`, of, why }));
  const funds = [table.funds, ...table.blocks.map((block) => block.funds ?? null)].flatMap((one) => one ?? []);
  return [
    ...told("pane.field", reasons.head()),
    ...funds.flatMap((block) =>
      block.rows.flatMap((line) => told("correct.cell", reasons.funds(block, line), line.label.value)),
    ),
    ...table.blocks.flatMap(({ goal }) =>
      (["expected", "actual"] as const).flatMap((role) => {
        const cell = goal?.[role]?.cell;
        return goal && cell ? told("correct.cell", [{ role, cell, why: [goalReason(goal)] }]) : [];
      }),
    ),
    ...walk(table).flatMap((placed): CellAnswer[] => {
      const { node, ancestors } = placed;
      if (!isLeaf(node)) {
        const group = reasons.group(node, ancestors.at(-1) ?? null);
        const named = group.map((one) => (one.role === "name" ? { ...one, role: `level${node.depth}` } : one));
        return told("correct.role", named, node.name.value);
      }
      const leaf = { ...placed, node };
      // A group's name is told of the group.
      const own = ({ role }: Reason): boolean => !role.startsWith("level") || role === `level${node.depth}`;
      return [
        ...told("correct.role", reasons.indicator(leaf).filter(own), node.name.value),
        ...node.leaf.subRows.flatMap(({ name, measures }) =>
          told("correct.role", reasons.subRow(name, measures, leaf).filter(own), name.value),
        ),
      ];
    }),
    ...table.columns
      .filter(({ headerCells }) => headerCells.some(here))
      .map((one) => ({ what: `correct.role.${correctableRole(one)}`, of: "", why: [one.why] })),
    ...told("correct.chosen", [...reasons.totals(), ...reasons.conclusion(), ...reasons.notes()]),
    ...table.unsure.flatMap(({ cell, why }) =>
      here(cell) ? [{ what: "correct.chosen.unsure", of: "", why: [why] }] : [],
    ),
    ...table.excluded.flatMap((out) =>
      out.row === row ? [{ what: "correct.chosen.excluded", of: "", why: [out.why] }] : [],
    ),
  ];
}
