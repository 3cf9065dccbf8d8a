import type { Dec } from "../evaluation/decimal";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { Unsure } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import { firstFilled, type RoleColumn } from "./role-column";
import type { DraftBlock, DraftMeasures, DraftNode } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { firstLevelTheme } from "./lexicon/levels";
import { isPlaceholderName } from "./lexicon/sentinels";
import { compact, fold, headerKey, pointsInLabel } from "./normalise";
import { asPoints, numberEntry, sourcedFrom, sourcedName } from "./read-entry";
import { readMeasures } from "./read-measures";
import { readOutline, type Outline } from "./outline";
import { carriesValue, holdsShared, realContent, saysSomething } from "./row-content";
import { LEVEL_SCORE } from "./score-columns";

/** What walking the rows leaves beside the tree. */
export interface Walked {
  readonly excluded: { readonly row: number; readonly why: Why }[];
  readonly unsure: Unsure[];
}

/**
 * Fourth stage: rows become groups and indicators. Level names fill down through merges and blanks; a row is an
 * indicator where it is named and something is said of it, or where it carries a weight or a score of its own.
 */
export class TreeBuilder {
  readonly walked: Walked = { excluded: [], unsure: [] };
  private readonly path = new Map<number, DraftNode>();
  private readonly attached: Set<DraftNode>;
  private lastLeaf: DraftNode | null = null;
  private readonly levels: readonly RoleColumn[];
  private readonly deepest: number;
  private readonly merged: boolean;
  private readonly valued: boolean;
  private readonly outline: Outline | null;

  constructor(
    private readonly sheet: LogicalSheet,
    private readonly block: DraftBlock,
    private readonly columns: readonly RoleColumn[],
    private readonly idOf: (column: RoleColumn) => string,
    body: readonly number[],
    before?: TreeBuilder,
  ) {
    this.levels = columns.filter(({ role }) => role.startsWith("level") && role !== "levelWeight");
    const [names] = this.levels;
    this.outline = names && this.levels.length === 1 ? readOutline(sheet, names, columns, body) : null;
    const headed = this.outline ? Math.max(...this.outline.values()) + 1 : 0;
    this.deepest = Math.max(headed, ...this.levels.map(({ level }) => level ?? 0));
    this.merged = body.some((row) => this.levels.some((level) => sheet.at(row, level.left).bottom > row));
    this.valued = body.some((row) => carriesValue(readMeasures(sheet, row, columns, idOf), row));
    this.attached = before?.attached ?? new Set();
    if (before) for (const [level, node] of before.path) this.path.set(level, node);
  }

  /** One row of the body. */
  add(row: number): void {
    const { sheet } = this;
    const measures = readMeasures(sheet, row, this.columns, this.idOf);
    const named = this.namesOn(row);
    const own = named.filter(({ cell }) => cell.row === row);
    for (const { level, cell } of named) if (level < this.deepest) this.openGroup(level, cell, row);

    const leafName = named.find(({ level }) => level === this.deepest);
    const outlined = this.outline?.get(row);
    if (leafName && outlined !== undefined) {
      this.openGroup(outlined, leafName.cell, row);
      this.markGroup(outlined, measures);
      return;
    }
    const heading = leafName && this.levels.length === 1 ? headingLevel(leafName.cell.text) : null;
    const valued = carriesValue(measures, row);
    const said = saysSomething(measures, row);
    if (leafName && heading !== null && heading < this.deepest && !said) {
      this.openGroup(heading, leafName.cell, row);
      return;
    }
    if (leafName && !isPlaceholderName(leafName.cell.text)) {
      if (leafName.cell.row < row ? !valued : !said && this.valued && !holdsShared(measures))
        this.exclude(row, "recognise.excluded.empty");
      else if (this.isSubRow(leafName.cell, measures)) this.addSubRow(leafName.cell, measures);
      else this.addLeaf(this.deepest, leafName.cell, measures);
      return;
    }
    const level = own.filter((one) => one.level < this.deepest).at(-1);
    if (leafName && (valued || realContent(measures, row)))
      this.addLeaf(this.deepest, leafName.cell, { ...measures, placeholder: true });
    else if (
      level &&
      (valued || this.levelWeightOf(level.level, row)?.state === "held") &&
      !leafName &&
      !this.fallsUnder(level.cell, row)
    ) {
      this.addLeaf(level.level, level.cell, measures);
    } else if (level && valued && !leafName) this.markGroup(level.level, measures);
    else if (valued && own.length === 0) this.addUnnamed(row, measures, named);
    else this.exclude(row, leafName || level ? "recognise.excluded.filler" : "recognise.excluded.empty");
  }

  /** 小计: weight and score of the group above it. */
  addSubtotal(row: number): void {
    const measures = readMeasures(this.sheet, row, this.columns, this.idOf);
    const label = this.sheet.starting(row)[0];
    const level = this.levels.find((one) => label !== undefined && one.left >= label.column)?.level ?? 1;
    const group = this.path.get(Math.max(1, level - 1)) ?? this.path.get(1);
    if (group) giveSums(group, measures);
    this.exclude(row, "recognise.excluded.subtotal");
  }

  exclude(row: number, id: string): void {
    this.walked.excluded.push({ row, why: { id } });
  }

  private namesOn(row: number): { level: number; cell: LogicalCell }[] {
    const found: { level: number; cell: LogicalCell }[] = [];
    for (const column of this.levels) {
      const cell = firstFilled(this.sheet, row, column.left, column.right);
      if (cell.text.trim() === "" || found.some((one) => one.cell === cell)) continue;
      const level = this.outline ? this.deepest : (column.level ?? 1);
      found.push({ level: this.isBanner(cell, column) ? level - 1 : level, cell });
    }
    return found;
  }

  /** Merged across the names and beyond, above a first column that is not the first level: the level above it. */
  private isBanner(cell: LogicalCell, column: RoleColumn): boolean {
    const last = this.levels.at(-1);
    return column === this.levels[0] && (column.level ?? 1) > 1 && last !== undefined && cell.right > last.right;
  }

  private openGroup(level: number, cell: LogicalCell, row: number): void {
    const standing = this.path.get(level);
    if (
      standing &&
      (standing.cell === cell || (standing.name.value === compact(cell.text) && !this.newAbove(level, cell)))
    )
      return;
    if (isPlaceholderName(cell.text)) return;
    for (const deeper of [...this.path.keys()]) if (deeper >= level) this.path.delete(deeper);
    this.lastLeaf = null;
    this.path.set(level, this.node(level, cell, this.levelWeightOf(level, row)));
  }

  /** The same name again, but under another group: a new one. */
  private newAbove(level: number, cell: LogicalCell): boolean {
    const parent = this.path.get(level)?.parent;
    return parent !== undefined && parent !== null && this.path.get(parent.depth) !== parent && cell.row > 0;
  }

  private node(level: number, cell: LogicalCell, weightCell: Entry<Dec> | null): DraftNode {
    const parent = this.parentOf(level);
    return {
      depth: level,
      name: sourcedName(this.sheet, cell),
      cell,
      parent,
      children: [],
      weightCell,
      weightLabel: this.labelWeight(level, cell),
      subtotal: this.levelScoreOf(level, cell.row),
      leaf: null,
    };
  }

  private parentOf(level: number): DraftNode | null {
    for (let above = level - 1; above >= 1; above -= 1) {
      const node = this.path.get(above);
      if (node) return node;
    }
    return null;
  }

  private labelWeight(level: number, cell: LogicalCell): Sourced<Dec> | null {
    const points = pointsInLabel(cell.text, { bareNumber: level < this.deepest });
    return points && sourcedFrom(this.sheet, cell, points.value, "label", points.decimals);
  }

  /** Puts a node into the tree, and the groups above it that nothing has hung in yet. */
  private attach(node: DraftNode): void {
    if (this.attached.has(node)) return;
    this.attached.add(node);
    const { parent } = node;
    (parent?.children ?? this.block.roots).push(node);
    if (parent?.leaf) {
      giveSums(parent, parent.leaf);
      parent.leaf = null;
    }
    if (parent) this.attach(parent);
  }

  private addLeaf(level: number, cell: LogicalCell, measures: DraftMeasures): void {
    const standing = level < this.deepest ? this.path.get(level) : undefined;
    const node =
      standing?.cell === cell && standing.children.length === 0 && !standing.leaf
        ? standing
        : this.node(level, cell, null);
    node.leaf = measures;
    node.weightCell =
      measures.weight?.state === "blank" ? (node.weightCell ?? measures.weight) : (measures.weight ?? node.weightCell);
    this.attach(node);
    this.lastLeaf = node;
  }

  /** A row without a name that carries a value: the name above it where the sheet has no merges, else the group. */
  private addUnnamed(
    row: number,
    measures: DraftMeasures,
    named: readonly { level: number; cell: LogicalCell }[],
  ): void {
    if (!this.merged && this.lastLeaf && this.lastLeaf.depth === this.deepest) {
      const { cell } = this.lastLeaf;
      this.addLeaf(this.deepest, cell, measures);
      this.walked.unsure.push({
        cell: this.sheet.ref(this.sheet.at(row, this.levels.at(-1)?.left ?? 1)),
        role: `level${Math.min(3, this.deepest)}`,
        why: { id: "recognise.unsure.name-inherited", values: { name: compact(cell.text) } },
      });
      return;
    }
    const group = named.filter(({ level }) => level < this.deepest).at(-1);
    const standing = group ? this.path.get(group.level) : [...this.path.values()].at(-1);
    if (standing) this.addLeaf(standing.depth, standing.cell, measures);
    else this.exclude(row, "recognise.excluded.unnamed");
  }

  private markGroup(level: number, measures: DraftMeasures): void {
    const node = this.path.get(level);
    if (node) giveSums(node, measures);
  }

  private isSubRow(cell: LogicalCell, measures: DraftMeasures): boolean {
    return this.lastLeaf !== null && /^其中/u.test(fold(cell.text)) && measures.weight?.state !== "held";
  }

  private addSubRow(cell: LogicalCell, measures: DraftMeasures): void {
    this.lastLeaf?.leaf?.subRows.push({ name: sourcedName(this.sheet, cell), measures });
  }

  /** A merged group cell reaches over rows below: this row is the group's own, its children follow. */
  private fallsUnder(cell: LogicalCell, row: number): boolean {
    return (
      cell.bottom > row &&
      cell.right < (this.levels.at(-1)?.left ?? 0) &&
      cell.row === row &&
      this.namesBelow(cell, row)
    );
  }

  private namesBelow(cell: LogicalCell, row: number): boolean {
    const leaf = this.levels.at(-1);
    if (!leaf) return false;
    for (let below = row + 1; below <= Math.min(cell.bottom, row + 3); below += 1) {
      if (!isPlaceholderName(this.sheet.at(below, leaf.left).text)) return true;
    }
    return false;
  }

  private levelWeightOf(level: number, row: number): Entry<Dec> | null {
    const column = this.columns.find((one) => one.role === "levelWeight" && one.level === level);
    return column ? numberEntry(this.sheet, firstFilled(this.sheet, row, column.left, column.right), asPoints) : null;
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

/** In a list of one name column 一、 and （一） head groups, and so does a name of the first level with its points. */
function headingLevel(text: string): number | null {
  const folded = fold(text);
  if (/^[一二三四五六七八九十]+[、.]/u.test(folded)) return 1;
  if (/^\([一二三四五六七八九十]+\)/u.test(folded)) return 2;
  return firstLevelTheme(headerKey(folded))?.confidence === 1 ? 1 : null;
}

function giveSums(group: DraftNode, measures: DraftMeasures): void {
  if (measures.weight && measures.weight.state !== "blank") group.weightCell = measures.weight;
  for (const [id, entry] of Object.entries(measures.scoreEntries)) {
    if (entry.state !== "blank") group.subtotal[id] = entry;
  }
}
