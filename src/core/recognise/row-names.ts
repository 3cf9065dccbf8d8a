import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { fusedNames } from "./fused-names";
import { firstLevelTheme } from "./lexicon/levels";
import { isPlaceholderName } from "./lexicon/sentinels";
import { compact, fold, headerKey } from "./normalise";
import { firstFilled, type RoleColumn } from "./role-column";
import type { RowsTold } from "./rows-told";

/** A name that stands on a row, and the level that it names. */
export interface RowName {
  readonly level: number;
  readonly cell: LogicalCell;
  /** White space removed; a part of the cell's text where one cell names two levels, 产出指标-数量指标. */
  readonly name: string;
}

/** The names that stand on a row, merges looked through, from the outermost to the innermost. */
export class RowNames {
  constructor(
    private readonly sheet: LogicalSheet,
    private readonly told: Pick<RowsTold, "levels" | "deepest" | "outline">,
  ) {}

  on(row: number): RowName[] {
    const found: RowName[] = [];
    for (const column of this.told.levels) {
      const cell = firstFilled(this.sheet, row, column.left, column.right);
      if (cell.text.trim() === "" || found.some((one) => one.cell === cell)) continue;
      const level = this.told.outline ? this.told.deepest : (column.level ?? 1);
      const fused = this.told.outline ? null : fusedNames(cell.text);
      const free = fused?.filter((one) => one.level === level || !this.heads(one.level)) ?? [];
      if (fused && free.length === fused.length) found.push(...free.map((one) => ({ ...one, cell })));
      else
        found.push({
          level: this.isBanner(cell, column) ? (headingLevel(cell.text) ?? level - 1) : level,
          cell,
          name: compact(cell.text),
        });
    }
    return found;
  }

  /** A merged group cell reaches over rows below: this row is the group's own, its children follow. */
  fallsUnder(cell: LogicalCell, row: number): boolean {
    return (
      cell.bottom > row &&
      cell.right < (this.told.levels.at(-1)?.left ?? 0) &&
      cell.row === row &&
      this.namesBelow(cell, row)
    );
  }

  private heads(level: number): boolean {
    return this.told.levels.some((column) => column.level === level);
  }

  /** Merged across the names and beyond, above a first column that is not the first level: the level above it. */
  private isBanner(cell: LogicalCell, column: RoleColumn): boolean {
    const last = this.told.levels.at(-1);
    return column === this.told.levels[0] && (column.level ?? 1) > 1 && last !== undefined && cell.right > last.right;
  }

  private namesBelow(cell: LogicalCell, row: number): boolean {
    const leaf = this.told.levels.at(-1);
    if (!leaf) return false;
    for (let below = row + 1; below <= Math.min(cell.bottom, row + 3); below += 1) {
      if (!isPlaceholderName(this.sheet.at(below, leaf.left).text)) return true;
    }
    return false;
  }
}

/** In a list of one name column 一、 and （一） head groups, and so does a name of the first level with its points. */
export function headingLevel(text: string): number | null {
  const folded = fold(text);
  if (/^[一二三四五六七八九十]+[、.]/u.test(folded)) return 1;
  if (/^\([一二三四五六七八九十]+\)/u.test(folded)) return 2;
  return firstLevelTheme(headerKey(folded))?.confidence === 1 ? 1 : null;
}
