import type { Dec } from "./decimal";
import type { FundsBlock } from "./funds";
import type { Content, Entry, Sourced } from "./sourced";
import type { ColumnId } from "./column";
import type { Head } from "./head";

/** Block and path of child positions: "0:2/1" is the first block's third root's second child. Unique within one table. */
export type NodeId = string;

/** Indicators under one header. A form with several goals (年度绩效目标1, 2) has one block a goal. */
export interface Block {
  /** Where a list holds several projects, each block has a head and funds of its own. */
  readonly head?: Partial<Head>;
  readonly funds?: FundsBlock;
  readonly goal: Goal | null;
  readonly headerRows: readonly number[];
  readonly roots: readonly IndicatorNode[];
}

export interface Goal {
  readonly label: Sourced<string> | null;
  /** 年度绩效目标1（40分）. */
  readonly weight: Sourced<Dec> | null;
  /** 预期目标. */
  readonly expected: Entry<string> | null;
  /** 实际完成情况. */
  readonly actual: Entry<string> | null;
}

/** A group or an indicator, at any depth from 1 to 4. */
export interface IndicatorNode {
  readonly id: NodeId;
  readonly depth: number;
  /** Label with white space removed, points and brackets kept: 产出指标（50分）. */
  readonly name: Sourced<string>;
  readonly children: readonly IndicatorNode[];
  /**
   * Weights that are stated of this node: in a cell (a leaf's own, or a group's 分值 column) and in its label.
   * Where both stand and differ the cell counts.
   */
  readonly weight: { readonly cell: Entry<Dec> | null; readonly label: Sourced<Dec> | null };
  /** Effective points of the full mark: nested percent multiplied out. Null where no weight is held. */
  readonly points: Dec | null;
  /** A group score printed on a row of its own or in a merged cell beside the group. */
  readonly subtotal: Readonly<Record<ColumnId, Entry<Dec>>>;
  /** 可选项, share 40: optional children share one limit. */
  readonly pool: { readonly limit: Sourced<Dec> } | null;
  readonly optional: boolean;
  /** Present on indicators, absent on groups. A level-1 row with a weight or score of its own is an indicator. */
  readonly leaf: Measures | null;
}

export interface ScoreEntry {
  readonly entry: Entry<Dec>;
  /** Other indicators that the same merged cell serves. */
  readonly sharedWith: readonly NodeId[];
}

/** What stands on an indicator's row. Null where the table has no such column. */
export interface Measures {
  readonly row: number;
  readonly target: Entry<Content> | null;
  readonly adjustedTarget: Entry<Content> | null;
  /** ≥, =, 定量 … as printed in a column of its own. */
  readonly sign: Entry<string> | null;
  readonly unit: Entry<string> | null;
  /** 定性 or 定量, where a column says so. */
  readonly nature: Entry<string> | null;
  readonly actual: Entry<Content> | null;
  readonly coefficient: Entry<Dec> | null;
  /** 评分标准, 得分计算方法. */
  readonly standard: Entry<string> | null;
  readonly reason: Entry<string> | null;
  readonly scores: Readonly<Record<ColumnId, ScoreEntry>>;
  /** Weight cell shared by a merge over several indicators. */
  readonly weightSharedWith: readonly NodeId[];
  /** 其中…: no weight by design. */
  readonly subRows: readonly SubRow[];
  /** A placeholder (指标2：, ×××) that carries weight or score. */
  readonly placeholder: boolean;
}

export interface SubRow {
  readonly name: Sourced<string>;
  readonly measures: Measures;
}
