import type { Dec } from "../evaluation/decimal";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { DraftBlock, DraftMeasures, DraftNode } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { isPlaceholderName } from "./lexicon/sentinels";
import { pointsInLabel } from "./normalise";
import { asPoints, numberEntry, sourcedFrom, sourcedName } from "./read-entry";
import { firstFilled, type RoleColumn } from "./role-column";
import { saysMore } from "./row-content";
import type { RowName } from "./row-names";
import { LEVEL_SCORE } from "./score-columns";

/** The groups that are open on the row at hand, outermost first, and the tree that grows under them. */
export class GroupPath {
  private readonly open = new Map<number, DraftNode>();
  private readonly attached: Set<DraftNode>;

  constructor(
    private readonly sheet: LogicalSheet,
    private readonly block: DraftBlock,
    private readonly columns: readonly RoleColumn[],
    private readonly idOf: (column: RoleColumn) => string,
    private readonly deepest: number,
    before?: GroupPath,
  ) {
    this.attached = before?.attached ?? new Set();
    if (before) for (const [level, node] of before.open) this.open.set(level, node);
  }

  at(level: number): DraftNode | undefined {
    return this.open.get(level);
  }

  get innermost(): DraftNode | undefined {
    return [...this.open.values()].at(-1);
  }

  leave(): void {
    this.open.clear();
  }

  /** Opens the group of this name unless it is open; whether it did. */
  enter({ level, cell, name }: RowName, row: number): boolean {
    const standing = this.open.get(level);
    const same = standing?.cell === cell && standing.name.value === name;
    if (same || (standing?.name.value === name && !this.newAbove(level, cell))) return false;
    if (isPlaceholderName(name)) return false;
    for (const deeper of [...this.open.keys()]) if (deeper >= level) this.open.delete(deeper);
    this.open.set(level, this.node(level, cell, name, this.levelWeightOf(level, row)));
    return true;
  }

  /** Hangs an indicator into the tree: a node of its own, or the open group whose row it is. */
  leaf({ level, cell, name }: RowName, measures: DraftMeasures): DraftNode {
    const standing = level < this.deepest ? this.open.get(level) : undefined;
    const node =
      standing?.cell === cell && standing.children.length === 0 && !standing.leaf
        ? standing
        : this.node(level, cell, name, null);
    node.leaf = measures;
    node.weightCell =
      measures.weight?.state === "blank" ? (node.weightCell ?? measures.weight) : (measures.weight ?? node.weightCell);
    this.attach(node);
    return node;
  }

  /** The weight in a column of the level's own, 一级分值. */
  levelWeightOf(level: number, row: number): Entry<Dec> | null {
    const column = this.columns.find((one) => one.role === "levelWeight" && one.level === level);
    return column ? numberEntry(this.sheet, firstFilled(this.sheet, row, column.left, column.right), asPoints) : null;
  }

  /** The same name again, but under another group: a new one. */
  private newAbove(level: number, cell: LogicalCell): boolean {
    const parent = this.open.get(level)?.parent;
    return parent !== undefined && parent !== null && this.open.get(parent.depth) !== parent && cell.row > 0;
  }

  private node(level: number, cell: LogicalCell, name: string, weightCell: Entry<Dec> | null): DraftNode {
    return {
      depth: level,
      name: { ...sourcedName(this.sheet, cell), value: name },
      cell,
      parent: this.parentOf(level),
      children: [],
      weightCell,
      weightLabel: this.labelWeight(level, cell, name),
      subtotal: this.levelScoreOf(level, cell.row),
      leaf: null,
    };
  }

  private parentOf(level: number): DraftNode | null {
    for (let above = level - 1; above >= 1; above -= 1) {
      const node = this.open.get(above);
      if (node) return node;
    }
    return null;
  }

  private labelWeight(level: number, cell: LogicalCell, name: string): Sourced<Dec> | null {
    const points = pointsInLabel(name, { bareNumber: level < this.deepest });
    return points && sourcedFrom(this.sheet, cell, points.value, "label", points.decimals);
  }

  /** Puts a node into the tree, and the groups above it that nothing has hung in yet. */
  private attach(node: DraftNode): void {
    if (this.attached.has(node)) return;
    this.attached.add(node);
    const { parent } = node;
    (parent?.children ?? this.block.roots).push(node);
    if (parent?.leaf) {
      const { leaf } = parent;
      parent.leaf = null;
      if (saysMore(leaf, leaf.row)) this.nameless(parent, leaf);
      else giveSums(parent, leaf);
    }
    if (parent) this.attach(parent);
  }

  /** The group's first row was an indicator's, without a name of its own: it stays one, beside those that follow. */
  private nameless(group: DraftNode, leaf: DraftMeasures): void {
    const node = this.node(this.deepest, group.cell, group.name.value, leaf.weight);
    group.children.unshift({ ...node, leaf, parent: group });
    group.weightCell = this.levelWeightOf(group.depth, leaf.row);
  }

  /** 得分 beside the group's name, in a table that scores every level. */
  private levelScoreOf(level: number, row: number): Record<string, Entry<Dec>> {
    const column = this.columns.find(({ why, level: scored }) => why.id === LEVEL_SCORE && scored === level);
    const main = this.columns.find(({ role, scoreKind }) => role === "score" && scoreKind === "self");
    if (!column || !main) return {};
    const entry = numberEntry(this.sheet, firstFilled(this.sheet, row, column.left, column.right), asPoints);
    return entry.state === "blank" ? {} : { [this.idOf(main)]: entry };
  }
}

/** Weight and score of a row of its own, 小计 or the group's, become the group's. */
export function giveSums(group: DraftNode, measures: DraftMeasures): void {
  if (measures.weight && measures.weight.state !== "blank") group.weightCell = measures.weight;
  for (const [id, entry] of Object.entries(measures.scoreEntries)) {
    if (entry.state !== "blank") group.subtotal[id] = entry;
  }
}
