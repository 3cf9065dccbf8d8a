import { valueOf, type Entry, type Sourced } from "../evaluation/sourced";
import type { Column, ColumnRole } from "../evaluation/column";
import type { Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { IndicatorNode, Measures } from "../evaluation/indicator";
import {
  byColumn,
  byLabel,
  conclusionReasons,
  fundsReasons,
  headReasons,
  inText,
  noteReason,
  type Reason,
} from "../evaluation/reasons";
import { byScoreKind, leafScores } from "../evaluation/score-entries";
import type { Leaf, Placed } from "../evaluation/walk";
import type { Why } from "../evaluation/why";
import { a1, type CellRef } from "../grid/address";
import { columnFinder } from "./column-finder";
import type { TableReview } from "./review";
import { scoreSums, weightSums, type Sums } from "./sums-told";

/** Why each cell of a table has its role, thing by thing as they are told. */
export class Reasons {
  private readonly columnAt: (cell: CellRef, role: ColumnRole) => Column | null;
  private readonly weights: Sums;
  private readonly scores: Sums;

  constructor(private readonly review: Pick<TableReview, "table" | "scores">) {
    this.columnAt = columnFinder(review.table.columns);
    this.weights = weightSums(review);
    this.scores = scoreSums(review);
  }

  head(): Reason[] {
    const { head, funds } = this.review.table;
    return headReasons({ ...head, amountUnit: head.amountUnit ?? funds?.amountUnit ?? null });
  }

  totals(): Reason[] {
    const { table } = this.review;
    const { label, weight, scores, reviewed, grade } = table.totals;
    const { self, review } = byScoreKind(table, scores);
    const told = (
      role: string,
      entry: Entry<unknown> | null | undefined,
      column: ColumnRole | null,
      sums: readonly Why[],
    ) => {
      if (!entry?.held) return [];
      const beside = entry.held.label ?? label;
      const under = column && !entry.held.label ? this.columnAt(entry.cell, column) : null;
      const why = [
        ...(beside ? [byLabel(entry.cell, beside)] : []),
        ...(under?.role === column ? byColumn(under) : []),
        ...sums,
      ];
      return [{ role, cell: entry.cell, why }];
    };
    return [
      ...told("totalWeight", weight, "weight", this.weights.whole),
      ...told("totalScore", self, "score", this.scores.whole),
      ...told("reviewTotal", reviewed ?? review, "score", []),
      ...told("grade", grade, null, []),
    ];
  }

  conclusion(): Reason[] {
    return conclusionReasons(this.review.table.conclusion);
  }

  notes(): Reason[] {
    return this.review.table.notes.flatMap((note): Reason[] =>
      note.cells.slice(0, 1).map((cell) => ({ role: "note", cell, why: [noteReason(note)] })),
    );
  }

  funds(block: FundsBlock, row: FundsRow): Reason[] {
    const found: Reason[] = fundsReasons(block, row);
    const label = inText(row.label);
    if (label)
      found.unshift({
        role: "label",
        cell: label.cell,
        why: [{ id: "recognise.why.funds-row", values: { cell: a1(label.cell), label: label.text } }],
      });
    const { execution } = block;
    if (!execution || block.rows[execution.rowIndex] !== row) return found;
    // What weighs the execution may stand in a label or in a column of the table.
    const { rate, score, reviewScore, weight } = execution;
    const elsewhere = (role: string, cell: CellRef | undefined, column: ColumnRole, held: Sourced<Dec> | null) => {
      if (!cell || found.some((one) => one.role === role)) return;
      const said = held?.from === "label" ? inText(held) : null;
      const under = said ? null : this.columnAt(cell, column);
      const why = said ? [byLabel(cell, said)] : under ? byColumn(under) : label ? [byLabel(cell, label)] : [];
      found.push({ role, cell, why });
    };
    elsewhere("weight", weight?.cells[0], "weight", weight);
    elsewhere("rate", rate?.cell, "actual", rate?.held ?? null);
    elsewhere("score", score?.cell, "score", score?.held ?? null);
    elsewhere("reviewScore", reviewScore?.cell, "score", reviewScore?.held ?? null);
    return found;
  }

  group(node: IndicatorNode, parent: IndicatorNode | null): Reason[] {
    const subtotal = byScoreKind(this.review.table, node.subtotal).self;
    return [
      ...this.named("name", node),
      ...this.weight(node, this.weights.of(node, parent)),
      ...(subtotal ? this.inColumn("score", subtotal.cell, "score", this.scores.of(node, parent)) : []),
    ];
  }

  indicator({ node, ancestors }: Placed<Leaf>): Reason[] {
    const parent = ancestors.at(-1) ?? null;
    return [
      ...[...ancestors, node].flatMap((one) => this.named(`level${one.depth}`, one)),
      ...this.weight(node, this.weights.of(node, parent)),
      ...this.measures(node.leaf, this.scores.of(node, parent)),
    ];
  }

  subRow(name: Sourced<string>, measures: Measures, { ancestors, node: { depth } }: Placed<Leaf>): Reason[] {
    return [
      ...ancestors.flatMap((one) => this.named(`level${one.depth}`, one)),
      ...this.inColumn(`level${depth}`, name.cells[0], levelRole(depth)),
      ...this.measures(measures, []),
    ];
  }

  private named(role: string, { name, depth }: IndicatorNode): Reason[] {
    return this.inColumn(role, name.cells[0], levelRole(depth));
  }

  private weight({ weight }: IndicatorNode, sums: readonly Why[]): Reason[] {
    const label = weight.cell?.held ? null : weight.label;
    const said = label && inText(label);
    if (said) return [{ role: "weight", cell: said.cell, why: [byLabel(said.cell, said), ...sums] }];
    return weight.cell ? this.inColumn("weight", weight.cell.cell, "weight", valueOf(weight.cell) ? sums : []) : [];
  }

  private measures(measures: Measures, sums: readonly Why[]): Reason[] {
    const { self, review } = leafScores(this.review.table, measures);
    const { target, adjustedTarget, sign, unit, nature, actual, coefficient, standard, reason } = measures;
    const told = { target, adjustedTarget, sign, unit, nature, actual, coefficient, standard, reason };
    return [
      ...Object.entries(told).flatMap(([role, entry]) => this.inColumn(role, entry?.cell, role as keyof typeof told)),
      ...this.inColumn("score", self?.cell, "score", valueOf(self) ? sums : []),
      ...this.inColumn("reviewScore", review?.cell, "score"),
    ];
  }

  private inColumn(role: string, cell: CellRef | undefined, column: ColumnRole, sums: readonly Why[] = []): Reason[] {
    const under = cell && this.columnAt(cell, column);
    return cell ? [{ role, cell, why: [...(under ? byColumn(under) : []), ...sums] }] : [];
  }
}

function levelRole(depth: number): ColumnRole {
  return `level${Math.min(4, Math.max(1, depth)) as 1 | 2 | 3 | 4}`;
}
