import type { Column, ColumnRole } from "../evaluation/column";
import { columnsByContent } from "./columns-by-content";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { HeaderMeaning } from "./lexicon/columns";
import type { CorrectableRole } from "../settings/correction";
import { levelColumns, LEVEL } from "./level-columns";
import { misplacedColumns } from "./misplaced-columns";
import { fold } from "./normalise";
import type { Header, HeaderColumn } from "./read-header";
import { firstFilled, roleOf, type RoleColumn } from "./role-column";
import { reasonWithoutHeader } from "./reason-without-header";
import { LONG_TERM, setAside } from "./second-set";
import { scoreColumns } from "./score-columns";
import { exchangedColumns, shiftedColumns } from "./shifted-columns";
import { weightColumns } from "./weigh-columns";

const PLAIN: Partial<Record<HeaderMeaning, ColumnRole>> = {
  target: "target",
  adjustedTarget: "adjustedTarget",
  unit: "unit",
  actual: "actual",
  coefficient: "coefficient",
  completion: "coefficient",
  standard: "standard",
  reason: "reason",
  remark: "remark",
  explanation: "remark",
};

/**
 * Third stage: what each column of a header holds. What a person said stands; of the rest words decide, and where words
 * allow two readings, the neighbours do.
 */
export function assignRoles(
  sheet: LogicalSheet,
  header: Header,
  body: readonly number[],
  corrected: ReadonlyMap<HeaderColumn, CorrectableRole> = new Map(),
  above: readonly LogicalCell[] = [],
): readonly RoleColumn[] {
  const said = [...corrected].map(([column, role]) => roleSaid(column, role));
  const again = setAside(header.columns, above);
  const open = header.columns.filter((column) => !corrected.has(column) && !again.includes(column));
  const levels = levelColumns(sheet, open, said, body);
  const beside = again.filter((column) => !corrected.has(column));
  const roles = new Map<HeaderColumn, RoleColumn>(
    [...said, ...levels, ...beside.map((column) => roleOf(column, "ignored", "recognise.why.second"))].map((column) => [
      column.header,
      column,
    ]),
  );
  const firstLevel = Math.min(...levels.map(({ left }) => left));
  for (const column of open) {
    // 年度目标 left of the levels is the project's goal, not an indicator's.
    if (column.means === "target" && column.left < firstLevel)
      roles.set(column, roleOf(column, "ignored", "recognise.why.goal-column"));
  }
  for (const column of open) {
    if (roles.has(column)) continue;
    if (isOutdated(column, open) || isBeside(column, PART_OF_YEAR, open))
      roles.set(column, roleOf(column, "ignored", "recognise.why.other-year"));
    else if (isBeside(column, LONG_TERM, open)) roles.set(column, roleOf(column, "ignored", "recognise.why.long-term"));
  }
  const rest = header.columns.filter((column) => !roles.has(column));
  const weights = weightColumns(sheet, rest, levels, body);
  const scoresSaid = said.filter(({ role }) => role === "score").length;
  for (const column of [...weights, ...scoreColumns(sheet, rest, weights, levels, body, scoresSaid)])
    roles.set(column.header, besides(said, column));

  const taken = new Set<ColumnRole>(said.map(({ role }) => role));
  // 改进措施 and 说明 beside 未完成原因 are no reason; 完成率 beside 得分系数 no coefficient.
  const standIn = ({ means, key }: HeaderColumn): number =>
    means === "completion" || (means === "reason" && !TELLS_WHY.test(key)) ? (key.endsWith("措施") ? 2 : 1) : 0;
  const byConfidence = [...rest].sort(
    (a, b) => standIn(a) - standIn(b) || b.confidence - a.confidence || a.left - b.left,
  );
  for (const column of byConfidence) {
    if (roles.has(column)) continue;
    const role = column.means === "sign" ? signOrNature(sheet, column, body) : column.means && PLAIN[column.means];
    const unused = column.key === "" ? "recognise.why.no-header" : "recognise.why.ignored";
    if (!role) roles.set(column, roleOf(column, "ignored", unused));
    else if (role !== "remark" && taken.has(role)) {
      const other = second(column, role, rest);
      const first = [...roles.values()].find((one) => one.role === role);
      if (
        first &&
        first.header.means === column.means &&
        !corrected.has(first.header) &&
        other.role === "ignored" &&
        first.confidence <= column.confidence
      ) {
        roles.set(first.header, { ...first, rival: column });
      }
      roles.set(column, other);
    } else {
      taken.add(role);
      roles.set(column, roleOf(column, role, "recognise.why.header"));
    }
  }
  const found = header.columns.flatMap((column) => roles.get(column) ?? []);
  // A person who names a column without a label has seen where the columns stand.
  const seen = said.some(({ header: { key } }) => key === "");
  const standing = seen
    ? found
    : misplacedColumns(sheet, exchangedColumns(sheet, shiftedColumns(sheet, found, body), body), body);
  return reasonWithoutHeader(sheet, columnsByContent(sheet, standing, body), body);
}

/** 2022年完成值 beside 2023年完成值 is there for comparison. */
function isOutdated(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const year = yearOf(column);
  return year !== null && columns.some((other) => other.means === column.means && (yearOf(other) ?? 0) > year);
}

const TELLS_WHY = /原因|偏差|偏离|扣分|失分|未完成/u;

const PART_OF_YEAR = /^(?:[上下]半年|第?[一二三四1-4]季度|\d[-~至到\d]*月)/u;

/** 中期指标值 beside 年度指标值 is the target of all years, 上半年完成值 beside 全年完成值 what was done in a part of this one. */
function isBeside(column: HeaderColumn, time: RegExp, columns: readonly HeaderColumn[]): boolean {
  const says = ({ text, over }: HeaderColumn): boolean => time.test(fold(text)) || time.test(fold(over)); // 目标值（中期） says it in a bracket
  return column.means !== null && says(column) && columns.some((one) => one.means === column.means && !says(one));
}

function yearOf({ text, over }: HeaderColumn): number | null {
  const year = /((?:19|20)\d{2})年/u.exec(fold(text + over))?.[1];
  return year === undefined ? null : Number(year);
}

/** A column as a person said that it is. */
function roleSaid(column: HeaderColumn, role: CorrectableRole): RoleColumn {
  const by = (means: ColumnRole, more: Partial<Pick<RoleColumn, "level" | "scoreKind">> = {}): RoleColumn =>
    roleOf(column, means, "recognise.why.person", { ...more, confidence: 1 });
  switch (role) {
    case "self-score":
      return by("score", { scoreKind: "self" });
    case "review-score":
      return by("score", { scoreKind: "review" });
    case "levelWeight1":
    case "levelWeight2":
    case "levelWeight3":
      return by("levelWeight", { level: Number(role.slice(-1)) });
    default:
      return by(role, { level: LEVEL.test(role) ? Number(role.slice(-1)) : null });
  }
}

/** A weight beside the one that a person named counts no more; a self score beside a person's is a review. */
function besides(said: readonly RoleColumn[], column: RoleColumn): RoleColumn {
  const taken = said.some(({ role, scoreKind }) => role === column.role && scoreKind === column.scoreKind);
  if (!taken) return column;
  if (column.role === "weight") return roleOf(column.header, "ignored", "recognise.why.second");
  return column.role === "score" && column.scoreKind === "self" ? { ...column, scoreKind: "review" } : column;
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

/** A second column of one meaning: 目标值 and 指标值 of a form that weighs or scores, without an actual, are target and actual; else a remark. */
function second(column: HeaderColumn, role: ColumnRole, rest: readonly HeaderColumn[]): RoleColumn {
  const evaluates = rest.some(({ means }) => means === "selfScore" || means === "reviewScore" || means === "weight");
  const noActual = evaluates && !rest.some(({ means }) => means === "actual");
  const targets = rest.filter(({ means }) => means === "target");
  const [first] = targets.sort((a, b) => a.left - b.left);
  // The same word twice says the same of two times or two projects, not target and actual.
  if (role === "target" && noActual && first && first.left < column.left && first.key !== column.key) {
    return roleOf(column, "actual", "recognise.why.second-target", { confidence: 0.8 });
  }
  return roleOf(column, role === "reason" || role === "standard" ? "remark" : "ignored", "recognise.why.second");
}

/** For people and tests: "B level1, C level2, G weight". */
export function printRoles(columns: readonly Pick<Column, "id" | "role">[]): string {
  return columns.map(({ id, role }) => `${id} ${role}`).join(", ");
}
