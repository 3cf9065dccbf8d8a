import type { ColumnRole } from "../evaluation/column";
import type { LogicalSheet } from "./expand-merges";
import { secondLevelTheme } from "./lexicon/levels";
import { nameContent } from "./name-content";
import { headerKey } from "./normalise";
import type { HeaderColumn } from "./read-header";
import { firstFilled, roleOf, type RoleColumn } from "./role-column";

export const LEVEL = /^level([1-4])$/;

/** Which columns name groups and indicators, by level: 一级指标 …, 指标名称 alone or below them, 评价内容 over 评价指标. */
export function levelColumns(
  sheet: LogicalSheet,
  columns: readonly HeaderColumn[],
  said: readonly RoleColumn[],
  body: readonly number[],
): RoleColumn[] {
  const byLevel = new Map<number, HeaderColumn>();
  for (const { role, level, header } of said) if (LEVEL.test(role) && level !== null) byLevel.set(level, header);
  for (const column of columns) {
    const level = Number(LEVEL.exec(column.means ?? "")?.[1] ?? 0);
    if (level > 0 && !byLevel.has(level)) byLevel.set(level, column);
  }
  const names = columns.filter(({ means }) => means === "name");
  // 指标 over 1, 2, 3 and 指标内容 beside it: a number names nothing.
  const worded = names.filter(({ left }) => nameContent(sheet, left, body) !== "none");
  const named = worded.length > 0 ? worded : names;
  // 评价内容 over several 评价指标, without numbered levels: the left one names the groups, under a word that nobody knows too.
  const [first, second] = named;
  const isOpen = ({ means, left, right }: HeaderColumn): boolean =>
    (means === null || means === "body") && right < (first?.left ?? 0) && nameContent(sheet, left, body) !== "none";
  const beside = second || byLevel.size > 0 ? undefined : columns.filter(isOpen).at(-1);
  const [outer, inner] = second ? named : [beside, first];
  const grouped = byLevel.size === 0 && outer && inner && namesGroups(sheet, outer, inner, body);
  if (grouped) byLevel.set(1, outer);
  const deepest = Math.max(0, ...byLevel.keys());
  const name = grouped ? inner : first;
  // 指标名称 beside level 1 and 2 is the third level; alone it is a flat list of indicators.
  // With nothing but scores beside it, it names groups or projects: a summary.
  const flat = columns.some(({ means }) => means === "target" || means === "actual" || means === "standard") ? 3 : 1;
  if (name && deepest < 3) byLevel.set(Math.max(flat, deepest + 1), name);
  if (byLevel.size === 0) {
    const project = columns.find(({ means }) => means === "project") ?? columns.find(({ means }) => means === "body");
    if (project) byLevel.set(flat, project);
  }
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(
      ([level, column]) =>
        said.find(({ header }) => header === column) ??
        roleOf(column, `level${level}` as ColumnRole, WHY[column === beside ? "place" : (column.told ?? "header")], {
          level,
        }),
    );
}

const WHY = {
  header: "recognise.why.header",
  names: "recognise.why.by-names",
  place: "recognise.why.by-place",
} as const;

/** Whether a name of the left column serves several rows of the right one: merged over them, blank below, or 数量 and 质量. */
function namesGroups(sheet: LogicalSheet, left: HeaderColumn, right: HeaderColumn, body: readonly number[]): boolean {
  const themes = body.filter((row) =>
    secondLevelTheme(headerKey(firstFilled(sheet, row, left.left, left.right).text)),
  ).length;
  if (themes * 2 > body.length) return true;
  return body.some((row, at) => {
    const group = firstFilled(sheet, row, left.left, left.right);
    const name = firstFilled(sheet, row, right.left, right.right);
    if (at === 0 || name.row !== row || name.text.trim() === "") return false;
    if (group.row < row || group.text.trim() === "") return true;
    // Written out on every row, as an export does.
    return group.text === firstFilled(sheet, body[at - 1] ?? row, left.left, left.right).text;
  });
}
