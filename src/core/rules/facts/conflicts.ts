import type { CellRef } from "../../grid/address";
import type { Dec } from "../../evaluation/decimal";
import type { IndicatorNode } from "../../evaluation/indicator";
import { pathOf, walk, type Placed } from "../../evaluation/walk";
import type { RuleContext } from "../rule";
import { once } from "./once";

/** A weight that stands in a label and, differently, in the cell beside it. */
export interface WeightConflict {
  readonly node: IndicatorNode;
  readonly placed: Placed;
  readonly label: Dec;
  readonly cell: Dec;
  readonly primary: CellRef;
  readonly cells: readonly CellRef[];
  readonly path: readonly string[];
}

export const weightConflicts = once(({ table }: Pick<RuleContext, "table" | "scores">): readonly WeightConflict[] => {
  return walk(table).flatMap((placed) => {
    const { cell, label } = placed.node.weight;
    if (!cell?.held || !label || cell.held.value.eq(label.value)) return [];
    return [
      {
        node: placed.node,
        placed,
        label: label.value,
        cell: cell.held.value,
        primary: cell.cell,
        cells: [cell.cell, ...label.cells],
        path: pathOf(placed),
      },
    ];
  });
});
