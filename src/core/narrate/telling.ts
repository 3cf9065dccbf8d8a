import type { CellRef } from "../grid/address";
import type { IndicatorNode, Measures, NodeId } from "../evaluation/indicator";
import type { Content, Entry } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import { leaves, type Leaf } from "../evaluation/walk";
import type { Finding } from "../rules/finding";
import type { ReportForm } from "../settings/report-form";
import type { GroupSum, IndicatorScore, ScoreSheet } from "../score/score-sheet";
import { choose, type PhraseId, type Phrases } from "./phrases";
import type { Sentence } from "./report";
import { say, type Facts } from "./say";

/** What a report is told from. */
export interface Told {
  readonly table: EvaluationTable;
  readonly scores: ScoreSheet;
  readonly findings: readonly Finding[];
}

/** One table on its way into a report: what is known of it, found quickly, and the words to say it with. */
export class Telling {
  readonly table: EvaluationTable;
  readonly scores: ScoreSheet;
  readonly findings: readonly Finding[];
  /** Whether the form is scored at all. */
  readonly scored: boolean;
  /** Columns that the table has and that hold nothing from top to bottom: said once, not on every row. */
  readonly blankColumns: { readonly targets: boolean; readonly actuals: boolean };
  /** Whether the figures in the columns of targets and actuals seem to be points: nothing is judged by them. */
  readonly valuesAreWeights: boolean;
  private readonly indicatorScores: ReadonlyMap<NodeId, IndicatorScore>;
  private readonly groupSums: ReadonlyMap<NodeId, GroupSum>;
  private readonly unscored: ReadonlySet<NodeId>;
  private readonly shares: ReadonlyMap<NodeId, readonly CellRef[]>;

  constructor(
    told: Told,
    private readonly phrases: Phrases,
    /** How far the indicators are told. */
    readonly depth: ReportForm["depth"] = "indicator",
    /** What the report calls itself: an evaluation, or the unit's own. */
    readonly kind: "evaluation" | "self-evaluation",
  ) {
    this.table = told.table;
    this.scores = told.scores;
    this.findings = told.findings;
    this.scored = told.scores.column !== null;
    this.blankColumns = {
      targets: isBlank(told.table, (measures) => measures.target),
      actuals: isBlank(told.table, (measures) => measures.actual),
    };
    this.valuesAreWeights = told.findings.some(({ rule }) => rule === "values-look-like-weights");
    this.indicatorScores = new Map(told.scores.indicators.map((indicator) => [indicator.node, indicator]));
    this.groupSums = new Map(told.scores.groups.map((group) => [group.node, group]));
    this.unscored = new Set(told.scores.recorded.unscored);
    this.shares = told.table.scheme.kind === "nested-percent" ? sharesAbove(told.table) : new Map();
  }

  scoreOf(node: NodeId): IndicatorScore | undefined {
    return this.indicatorScores.get(node);
  }

  sumOf(node: NodeId): GroupSum | undefined {
    return this.groupSums.get(node);
  }

  /**
   * Indicators that have a weight and no score. One that a form offers for choice lacks nothing when it is not chosen.
   */
  unscoredOf(leaves: readonly Leaf[]): Leaf[] {
    return leaves.filter(({ id, optional }) => !optional && this.unscored.has(id));
  }

  /** The weights of the groups above an indicator, where its own weight is a share of theirs. */
  sharesAbove(node: NodeId): readonly CellRef[] {
    return this.shares.get(node) ?? [];
  }

  /** A sentence in one of a phrase's wordings, chosen by what it says. */
  say(id: PhraseId, facts: Facts = {}, under: readonly CellRef[] = []): Sentence {
    const content = Object.values(facts)
      .map((fact) => fact.text)
      .join("\n");
    return say(choose(this.phrases[id], content), facts, under);
  }
}

function sharesAbove(table: EvaluationTable): Map<NodeId, CellRef[]> {
  const cellsOf = ({ weight }: IndicatorNode): readonly CellRef[] => (weight.cell?.held ?? weight.label)?.cells ?? [];
  return new Map(leaves(table).map(({ node, ancestors }) => [node.id, ancestors.flatMap(cellsOf)]));
}

function isBlank(table: EvaluationTable, pick: (measures: Measures) => Entry<Content> | null): boolean {
  let rows = 0;
  for (const { node } of leaves(table)) {
    const entry = pick(node.leaf);
    if (entry?.held) return false;
    if (entry) rows += 1;
  }
  return rows > 1;
}
