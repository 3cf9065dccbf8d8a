import type { Column, ColumnRole } from "../evaluation/column";
import type { Why } from "../evaluation/why";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { HeaderMeaning } from "./lexicon/columns";
import { fold } from "./normalise";
import type { Header, HeaderColumn } from "./read-header";

/** A column of the model with the sheet columns that its label spans. */
export interface RoleColumn {
  readonly left: number;
  readonly right: number;
  readonly role: ColumnRole;
  /** level1 … level4: 1 to 4; levelWeight: the level it weighs. */
  readonly level: number | null;
  readonly scoreKind: "self" | "review" | null;
  readonly confidence: number;
  readonly why: Why;
  readonly header: HeaderColumn;
}

const PLAIN: Partial<Record<HeaderMeaning, ColumnRole>> = {
  target: "target",
  adjustedTarget: "adjustedTarget",
  unit: "unit",
  actual: "actual",
  coefficient: "coefficient",
  standard: "standard",
  reason: "reason",
  remark: "remark",
  explanation: "remark",
};

/** Third stage: what each column of a header holds. Words decide; where words allow two readings, the neighbours do. */
export function assignRoles(sheet: LogicalSheet, header: Header, body: readonly number[]): RoleColumn[] {
  const levels = levelColumns(header.columns);
  const roles = new Map<HeaderColumn, RoleColumn>(levels.map((column) => [column.header, column]));
  const rest = header.columns.filter((column) => !roles.has(column));
  const deepest = Math.max(0, ...levels.map(({ level }) => level ?? 0));
  for (const column of weightColumns(rest, levels, deepest)) roles.set(column.header, column);
  for (const column of scoreColumns(rest)) roles.set(column.header, column);

  const taken = new Set<ColumnRole>();
  const byConfidence = [...rest].sort((a, b) => b.confidence - a.confidence || a.left - b.left);
  for (const column of byConfidence) {
    if (roles.has(column)) continue;
    const role = column.means === "sign" ? signOrNature(sheet, column, body) : column.means && PLAIN[column.means];
    if (!role) roles.set(column, make(column, "ignored", "recognise.why.ignored"));
    else if (role !== "remark" && taken.has(role)) roles.set(column, second(column, role, rest));
    else {
      taken.add(role);
      roles.set(column, make(column, role, "recognise.why.header"));
    }
  }
  return header.columns.map((column) => roles.get(column)!);
}

function make(
  header: HeaderColumn,
  role: ColumnRole,
  why: string,
  more: Partial<Pick<RoleColumn, "level" | "scoreKind" | "confidence">> = {},
): RoleColumn {
  return {
    left: header.left,
    right: header.right,
    role,
    level: null,
    scoreKind: null,
    confidence: header.means === null ? 0.5 : header.confidence,
    why: { id: why, values: { header: fold(header.text) } },
    header,
    ...more,
  };
}

const LEVEL = /^level([1-4])$/;

function levelColumns(columns: readonly HeaderColumn[]): RoleColumn[] {
  const byLevel = new Map<number, HeaderColumn>();
  for (const column of columns) {
    const level = Number(LEVEL.exec(column.means ?? "")?.[1] ?? 0);
    if (level > 0 && !byLevel.has(level)) byLevel.set(level, column);
  }
  const named = columns.filter(({ means }) => means === "name");
  const deepest = Math.max(0, ...byLevel.keys());
  const [name] = named;
  // 指标名称 beside level 1 and 2 is the third level; alone it is a flat list of indicators.
  // With nothing but scores beside it, it names groups or projects: a summary.
  const flat = columns.some(({ means }) => means === "target" || means === "actual" || means === "standard") ? 3 : 1;
  if (name && deepest < 3) byLevel.set(deepest === 0 ? flat : deepest + 1, name);
  if (byLevel.size === 0) {
    const project = columns.find(({ means }) => means === "project");
    if (project) byLevel.set(flat, project);
  }
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(([level, column]) => make(column, `level${level}` as ColumnRole, "recognise.why.header", { level }));
}

/**
 * One weight column weighs the indicators. Of several, one that stands right of a level and left of a deeper one weighs
 * the groups of that level; 权重设定值 beside 分值 is what was declared before and does not count.
 */
function weightColumns(rest: readonly HeaderColumn[], levels: readonly RoleColumn[], deepest: number): RoleColumn[] {
  const weights = rest.filter(({ means }) => means === "weight");
  const declared = rest.filter(({ means }) => means === "declaredWeight");
  if (weights.length === 0) {
    const [only, ...others] = declared;
    return only
      ? [
          make(only, "weight", "recognise.why.header"),
          ...others.map((one) => make(one, "ignored", "recognise.why.declared")),
        ]
      : [];
  }
  const columns: RoleColumn[] = declared.map((one) => make(one, "ignored", "recognise.why.declared"));
  const leafWeights: HeaderColumn[] = [];
  for (const weight of weights) {
    const left = levels.filter((level) => level.right < weight.left);
    const level = Math.max(0, ...left.map((one) => one.level ?? 0));
    const between = level > 0 && level < deepest && weights.length > 1;
    if (between) columns.push(make(weight, "levelWeight", "recognise.why.level-weight", { level }));
    else leafWeights.push(weight);
  }
  const best = [...leafWeights].sort((a, b) => b.confidence - a.confidence || a.left - b.left)[0];
  for (const weight of leafWeights) {
    if (weight === best) columns.push(make(weight, "weight", "recognise.why.header"));
    else columns.push(make(weight, "ignored", "recognise.why.second-weight", { confidence: 0.6 }));
  }
  return columns;
}

function scoreColumns(rest: readonly HeaderColumn[]): RoleColumn[] {
  const own = rest.filter(({ means }) => means === "selfScore");
  const reviewed = rest.filter(({ means }) => means === "reviewScore");
  const self = own.find(({ key }) => key.includes("自评")) ?? own[0];
  const columns: RoleColumn[] = [];
  for (const column of [...own, ...reviewed]) {
    const kind = column === self ? "self" : "review";
    columns.push(make(column, "score", "recognise.why.header", { scoreKind: kind }));
  }
  return columns;
}

/** 指标性质 holds signs in one place and 定性/定量 in another: what stands below decides. */
function signOrNature(sheet: LogicalSheet, column: HeaderColumn, body: readonly number[]): ColumnRole {
  let natures = 0;
  let signs = 0;
  for (const row of body.slice(0, 200)) {
    const text = fold(firstFilled(sheet, row, column.left, column.right).text);
    if (/定性|定量/.test(text)) natures += 1;
    else if (text !== "") signs += 1;
  }
  return natures > signs ? "nature" : "sign";
}

/** A second column of one meaning: 目标值 and 指标值 without an actual are target and actual; else a remark. */
function second(column: HeaderColumn, role: ColumnRole, rest: readonly HeaderColumn[]): RoleColumn {
  const noActual = !rest.some(({ means }) => means === "actual");
  if (
    role === "target" &&
    noActual &&
    column.left > Math.min(...rest.filter((c) => c.means === "target").map((c) => c.left))
  ) {
    return make(column, "actual", "recognise.why.second-target", { confidence: 0.8 });
  }
  return make(column, role === "reason" || role === "standard" ? "remark" : "ignored", "recognise.why.second");
}

/** The first cell that holds something under a label of several columns; the leftmost where none does. */
export function firstFilled(sheet: LogicalSheet, row: number, left: number, right: number): LogicalCell {
  const first = sheet.at(row, left);
  for (let column = left, cell = first; column <= right; column = cell.right + 1) {
    cell = sheet.at(row, column);
    if (cell.text.trim() !== "") return cell;
  }
  return first;
}

/** For people and tests: "B level1, C level2, G weight". */
export function printRoles(columns: readonly Pick<Column, "id" | "role">[]): string {
  return columns.map(({ id, role }) => `${id} ${role}`).join(", ");
}
