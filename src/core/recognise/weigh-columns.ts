import { beyondWeight } from "./beyond-weight";
import { valueIn } from "./cell-number";
import { dec, sum, type Dec } from "../evaluation/decimal";
import { firstFilled, roleOf, type RoleColumn } from "./role-column";
import type { LogicalSheet } from "./expand-merges";
import type { HeaderColumn } from "./read-header";

/** What indicators sum to: the whole, or the whole less an execution of 10 or 20. */
export const WHOLES: readonly Dec[] = [dec(100), dec(90), dec(80), dec(1)];

/**
 * One weight column weighs the indicators. Of several, one that stands right of a level and left of a deeper one weighs
 * the groups of that level; 权重设定值 beside 分值 is what was declared before and does not count. Of two that both stand
 * behind the names the one whose numbers make the whole is taken; where sums do not decide, the words do and the other
 * stays as a rival.
 */
export function weightColumns(
  sheet: LogicalSheet,
  rest: readonly HeaderColumn[],
  levels: readonly RoleColumn[],
  body: readonly number[],
): RoleColumn[] {
  const weights = rest.filter(({ means }) => means === "weight");
  const declared = rest.filter(({ means }) => means === "declaredWeight");
  const [only] = weights.length === 0 ? declared : [];
  const columns = declared
    .filter((column) => column !== only)
    .map((column) => roleOf(column, "ignored", "recognise.why.declared"));
  if (only) return [...columns, roleOf(only, "weight", "recognise.why.header")];

  const deepest = Math.max(0, ...levels.map(({ level }) => level ?? 0));
  const leafWeights: HeaderColumn[] = [];
  // 权重 | 一级指标 | 权重 | 二级指标: where the first stands in front of all names, each is that of the name behind it.
  const names = Math.min(...levels.map(({ left }) => left));
  const leads = weights.some(({ left }) => left < names);
  for (const weight of weights) {
    const behind = leads ? levels.filter(({ left }) => left === weight.right + 1) : [];
    const named = behind.length > 0 ? behind : levels.filter(({ right }) => right < weight.left);
    const level = Math.max(0, ...named.map((one) => one.level ?? 0));
    const between = level > 0 && level < deepest && weights.length > 1;
    if (between) columns.push(roleOf(weight, "levelWeight", "recognise.why.level-weight", { level }));
    else leafWeights.push(weight);
  }
  const closing = leafWeights.filter((column) => makesWhole(sheet, column, body));
  const candidates = closing.length > 0 ? closing : leafWeights;
  // 参考权重 beside 调整权重: no score goes beyond what counts.
  const score = rest.find(({ means }) => means === "selfScore");
  const holding = closing.filter((weight) => score && beyondWeight(sheet, body, { score, weight }).beyond === 0);
  const [best, rival] = [...(holding.length > 0 ? holding : candidates)].sort(
    (a, b) => b.confidence - a.confidence || a.left - b.left,
  );
  for (const weight of leafWeights) {
    if (weight !== best) columns.push(roleOf(weight, "ignored", "recognise.why.second-weight", { confidence: 0.6 }));
    else columns.push(roleOf(weight, "weight", "recognise.why.header", rival ? { rival, confidence: 0.6 } : {}));
  }
  return columns;
}

function makesWhole(sheet: LogicalSheet, column: HeaderColumn, body: readonly number[]): boolean {
  const cells = new Set(body.map((row) => firstFilled(sheet, row, column.left, column.right)));
  const numbers = [...cells].flatMap((cell) => valueIn(cell) ?? []);
  const total = sum(numbers);
  return WHOLES.some((whole) => total.eq(whole));
}
