import type { Unsure } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import type { DraftBlock, DraftMeasures, DraftNode } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { giveSums, GroupPath } from "./group-path";
import { firstLevelTheme } from "./lexicon/levels";
import { isPlaceholderName } from "./lexicon/sentinels";
import { compact, fold, headerKey, pointsInLabel } from "./normalise";
import { sourcedName } from "./read-entry";
import { readMeasures } from "./read-measures";
import type { RoleColumn } from "./role-column";
import { turned } from "./row-labels";
import { carriesValue, holdsShared, realContent, saysMore, saysSomething } from "./row-content";
import { headingLevel, RowNames, type RowName } from "./row-names";
import type { RowsTold } from "./rows-told";

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
  private readonly path: GroupPath;
  private readonly names: RowNames;
  private lastLeaf: DraftNode | null = null;

  constructor(
    private readonly sheet: LogicalSheet,
    block: DraftBlock,
    private readonly columns: readonly RoleColumn[],
    private readonly idOf: (column: RoleColumn) => string,
    private readonly told: RowsTold,
    before?: TreeBuilder,
  ) {
    this.path = new GroupPath(sheet, block, columns, idOf, told.deepest, before?.path);
    this.names = new RowNames(sheet, told);
    // 产出指标 in the header itself, over the names of its second level.
    const { level, header } = told.levels[0] ?? {};
    if (header && level === 2 && firstLevelTheme(header.key)?.confidence === 1)
      this.openGroup({ level: 1, cell: header.cell, name: compact(header.text) }, header.cell.row);
  }

  /** One row of the body. */
  add(row: number): void {
    const measures = turned(readMeasures(this.sheet, row, this.columns, this.idOf), this.told.labels?.(row));
    const named = this.names.on(row);
    const own = named.filter(({ cell }) => cell.row === row);
    this.openGroups(named, row);

    const leafName = named.find(({ level }) => level === this.told.deepest);
    const outlined = this.told.outline?.get(row);
    if (leafName && outlined !== undefined) {
      this.openGroup({ ...leafName, level: outlined }, row);
      this.markGroup(outlined, measures);
      return;
    }
    const heading = leafName && this.told.levels.length === 1 ? headingLevel(leafName.name) : null;
    const valued = carriesValue(measures, row);
    const said = saysSomething(measures, row);
    if (leafName && heading !== null && heading < this.told.deepest && !said) {
      this.openGroup({ ...leafName, level: heading }, row);
      return;
    }
    if (leafName && this.fillsUp(leafName, measures, row)) return;
    if (leafName && !isPlaceholderName(leafName.name)) {
      const weighed = pointsInLabel(leafName.name, { bareNumber: false }) !== null;
      if (leafName.cell.row < row && !valued && said) this.goOn(row, measures);
      else if (leafName.cell.row < row ? !valued : !said && !weighed && this.told.valued && !holdsShared(measures))
        this.exclude(row, "recognise.excluded.empty");
      else if (this.isSubRow(leafName.cell, measures)) this.addSubRow(leafName.cell, measures);
      else this.addLeaf(leafName, measures);
      return;
    }
    const level = own.filter((one) => one.level < this.told.deepest).at(-1);
    if (leafName && (valued || realContent(measures, row))) this.addLeaf(leafName, { ...measures, placeholder: true });
    else if (
      level &&
      (valued || this.path.levelWeightOf(level.level, row)?.state === "held") &&
      !leafName &&
      !this.names.fallsUnder(level.cell, row)
    ) {
      this.addLeaf(level, measures);
    } else if (level && valued && !leafName && saysMore(measures, row))
      this.addLeaf({ ...level, level: this.told.deepest }, measures);
    else if (level && valued && !leafName) this.markGroup(level.level, measures);
    else if (valued && own.length === 0) this.addUnnamed(row, measures, named);
    else if (leafName) this.exclude(row, "recognise.excluded.filler");
    else this.leaveOut(row, level ? "recognise.excluded.filler" : "recognise.excluded.empty", measures);
  }

  /** A row that a person says is an indicator: under the innermost name that stands on it, whatever that says. */
  addIndicator(row: number): void {
    const measures = readMeasures(this.sheet, row, this.columns, this.idOf);
    const named = this.names.on(row);
    this.openGroups(named, row);
    const name =
      named.find(({ level }) => level === this.told.deepest) ?? named.filter(({ cell }) => cell.row === row).at(-1);
    if (name) this.addLeaf(name, measures);
    else this.addUnnamed(row, measures, named);
  }

  /** A row that a person says heads a block of the first level; what is weighed and scored on it is the block's. */
  addHeading(row: number): void {
    const [cell] = this.sheet.starting(row);
    if (cell) this.openGroup({ level: 1, cell, name: compact(cell.text) }, row);
    this.markGroup(1, readMeasures(this.sheet, row, this.columns, this.idOf));
  }

  /** 小计: weight and score of the group above it. */
  addSubtotal(row: number): void {
    const measures = readMeasures(this.sheet, row, this.columns, this.idOf);
    const label = this.sheet.starting(row)[0];
    const level = this.told.levels.find((one) => label !== undefined && one.left >= label.column)?.level ?? 1;
    const group = this.path.at(Math.max(1, level - 1)) ?? this.path.at(1);
    if (group) giveSums(group, measures);
    this.exclude(row, "recognise.excluded.subtotal");
  }

  exclude(row: number, id: string): void {
    this.walked.excluded.push({ row, why: { id } });
  }

  private openGroups(named: readonly RowName[], row: number): void {
    const [only] = named;
    // Where group names are written out on every row, the execution on a row without any stands under none.
    const isExecution = only?.level === this.told.deepest && firstLevelTheme(headerKey(only.name))?.means === "执行";
    if (isExecution && this.told.writtenOut) this.path.leave();
    for (const name of named) if (name.level < this.told.deepest) this.openGroup(name, row);
  }

  private openGroup(name: RowName, row: number): void {
    if (this.path.enter(name, row)) this.lastLeaf = null;
  }

  private addLeaf(name: RowName, measures: DraftMeasures): void {
    this.lastLeaf = this.path.leaf(name, measures);
  }

  /** A row without a name that carries a value: the name above it where the sheet has no merges, else the group. */
  private addUnnamed(row: number, measures: DraftMeasures, named: readonly RowName[]): void {
    if (!this.told.merged && this.lastLeaf && this.lastLeaf.depth === this.told.deepest) {
      const { cell, name } = this.lastLeaf;
      this.addLeaf({ level: this.told.deepest, cell, name: name.value }, measures);
      this.nameInherited(row, name.value);
      return;
    }
    const group = named.filter(({ level }) => level < this.told.deepest).at(-1);
    const standing = group ? this.path.at(group.level) : this.path.innermost;
    if (!standing) return this.leaveOut(row, "recognise.excluded.unnamed", measures);
    this.addLeaf({ level: standing.depth, cell: standing.cell, name: standing.name.value }, measures);
    this.nameInherited(row, standing.name.value);
  }

  private nameInherited(row: number, name: string): void {
    this.walked.unsure.push({
      cell: this.sheet.ref(this.sheet.at(row, this.told.levels.at(-1)?.left ?? 1)),
      role: `level${Math.min(3, this.told.deepest)}`,
      why: { id: "recognise.unsure.name-inherited", values: { name } },
    });
  }

  /** A row that says something of an indicator that it does not name. */
  private leaveOut(row: number, why: string, { target, actual, weight, reason, scoreEntries }: DraftMeasures): void {
    this.exclude(row, why);
    const scores = Object.values(scoreEntries).map((entry) => ["score", entry] as const);
    for (const [role, entry] of [...Object.entries({ target, actual, weight, reason }), ...scores])
      if (entry?.state === "held" && entry.cell.row === row)
        this.walked.unsure.push({ cell: entry.cell, role, why: { id: "recognise.unsure.unnamed" } });
  }

  /** The second row of an indicator whose target and actual stand under each other; whether it was that. */
  private fillsUp({ name }: RowName, { target, actual, reason }: DraftMeasures, row: number): boolean {
    const leaf = this.lastLeaf?.leaf;
    if (!leaf || !this.told.labels?.(row) || this.lastLeaf?.name.value !== name) return false;
    if ((target && leaf.target) || (actual && leaf.actual)) return false;
    this.lastLeaf.leaf = {
      ...leaf,
      target: leaf.target ?? target,
      actual: leaf.actual ?? actual,
      reason: leaf.reason ?? reason,
    };
    this.exclude(row, "recognise.excluded.continued");
    return true;
  }

  /** A further row under a merged name, without a weight or score of its own: what it says is left out, and told. */
  private goOn(row: number, { target, actual, reason }: DraftMeasures): void {
    this.exclude(row, "recognise.excluded.continued");
    for (const [role, entry] of Object.entries({ target, actual, reason }))
      if (entry?.state === "held" && entry.cell.row === row)
        this.walked.unsure.push({ cell: entry.cell, role, why: { id: "recognise.unsure.continued" } });
  }

  private markGroup(level: number, measures: DraftMeasures): void {
    const node = this.path.at(level);
    if (node) giveSums(node, measures);
  }

  private isSubRow(cell: LogicalCell, measures: DraftMeasures): boolean {
    return this.lastLeaf !== null && /^其中/u.test(fold(cell.text)) && measures.weight?.state !== "held";
  }

  private addSubRow(cell: LogicalCell, measures: DraftMeasures): void {
    this.lastLeaf?.leaf?.subRows.push({ name: sourcedName(this.sheet, cell), measures });
  }
}
