import { valueIn } from "./cell-number";
import { sum, type Dec } from "../evaluation/decimal";
import type { LogicalSheet } from "./expand-merges";
import { fold } from "./normalise";
import { depthOfCode, depthInName, NO_CODE } from "./outline-code";
import { firstFilled, type RoleColumn } from "./role-column";

/** Rows of a list of one name column that head groups, each with its depth from 1. */
export type Outline = ReadonlyMap<number, number>;

interface OutlineRow {
  readonly row: number;
  readonly depth: number;
  readonly figure: Dec | null;
}

/**
 * A list may hold its levels in one column: by codes (A, A1, A11; 1, 1.1; 一、 and 1.), in the name or in a column of
 * their own, by blanks in front of the names, or by nothing but figures: rows that sum to the row above them, in a list
 * whose rows sum to the whole only if these are not counted again. A row followed by a deeper one heads it, unless the
 * figures contradict. Null where the list is flat.
 */
export function readOutline(
  sheet: LogicalSheet,
  names: RoleColumn,
  columns: readonly RoleColumn[],
  body: readonly number[],
): Outline | null {
  const figures = columns.find(({ role }) => role === "weight") ?? columns.find(({ role }) => role === "score");
  const figureOn = (row: number): Dec | null =>
    figures ? valueIn(firstFilled(sheet, row, figures.left, figures.right)) : null;
  const codes = columns.find(({ role, header }) => role === "ignored" && /编[码号]|代码|序号/u.test(header.key));
  const listed = body.flatMap((row) => {
    const name = firstFilled(sheet, row, names.left, names.right).text;
    const code = codes ? fold(firstFilled(sheet, row, codes.left, codes.right).text) : "";
    if (name.trim() === "" && code === "") return [];
    const indent = name.length - name.trimStart().length;
    return [{ row, depth: depthOfCode(code) ?? depthInName(fold(name)), indent, figure: figureOn(row) }];
  });
  const coded = listed.filter(({ depth }) => depth < NO_CODE).length;
  const readings = [
    coded > 1 ? listed : [],
    listed.map(({ row, indent, figure }) => ({ row, depth: indent, figure })),
    summedUp(listed),
  ];
  for (const rows of readings) {
    const found = headings(rows);
    if (found) return found;
  }
  return null;
}

function headings(rows: readonly OutlineRow[]): Outline | null {
  const depths = [...new Set(rows.map(({ depth }) => depth))].sort((a, b) => a - b);
  const heads = rows.flatMap((row, at) => ((rows[at + 1]?.depth ?? -1) > row.depth ? [{ ...row, at }] : []));
  if (heads.length === 0 || rows[0]?.depth !== depths[0]) return null;
  const told = heads.map((head) => closes(rows, head.at)).filter((closing) => closing !== null);
  if (told.filter((closing) => !closing).length * 2 > told.length) return null;
  return new Map(heads.map(({ row, depth }) => [row, depths.indexOf(depth) + 1]));
}

/** Whether the rows right under a heading make its figure, or a hundred; null where one of them says none. */
function closes(rows: readonly OutlineRow[], at: number): boolean | null {
  const head = rows[at];
  if (!head?.figure) return null;
  let end = at + 1;
  while ((rows[end]?.depth ?? -1) > head.depth) end += 1;
  const below = rows.slice(at + 1, end);
  const next = below.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const children = below.filter(({ depth }) => depth === next);
  const figures = children.flatMap(({ figure }) => figure ?? []);
  if (figures.length < children.length) return null;
  const total = sum(figures);
  return total.eq(head.figure) || total.eq(100);
}

/** 决策 20, 立项 10, 目标 10, 管理 30 …: heads whose next rows make their figure and that make a hundred together. */
function summedUp(rows: readonly OutlineRow[]): OutlineRow[] {
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  if (figures.length < rows.length || !sum(figures).eq(200)) return [];
  const read: OutlineRow[] = [];
  let left: Dec | null = null;
  for (const row of rows) {
    if (!row.figure) return [];
    if (left === null || left.eq(0)) {
      read.push({ ...row, depth: 1 });
      left = row.figure;
    } else {
      read.push({ ...row, depth: 2 });
      left = left.minus(row.figure);
      if (left.lt(0)) return [];
    }
  }
  return left?.eq(0) ? read : [];
}
