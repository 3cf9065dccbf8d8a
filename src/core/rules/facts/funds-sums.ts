import { sum, ZERO, type Dec } from "../../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../../evaluation/funds";
import type { Entry } from "../../evaluation/sourced";
import { withinTolerance } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { fundsBlocksOf } from "../../score/funds-blocks";
import { AMOUNT_ROLES, amountDecimals, type AmountRole } from "./funds";
import { once } from "./once";

/** A column of amounts whose parts do not make the whole. */
export interface OpenSum {
  readonly role: AmountRole;
  readonly entry: Entry<Dec>;
  /** Null where the whole is blank. */
  readonly whole: Dec | null;
  readonly parts: readonly { readonly row: FundsRow; readonly entry: Entry<Dec>; readonly value: Dec }[];
  readonly added: Dec;
}

/** Every column of the table's funds that does not add up. What is blank in all parts, or unreadable, is not compared. */
export const openSums = once(({ table }: Pick<RuleContext, "table" | "scores">): readonly OpenSum[] =>
  fundsBlocksOf(table).flatMap((block) =>
    block.rows
      .filter(({ kind }) => kind === "total")
      .flatMap((row) => AMOUNT_ROLES.flatMap((role) => openSum(block, row, role) ?? [])),
  ),
);

function openSum(block: FundsBlock, total: FundsRow, role: AmountRole): OpenSum | null {
  const entry = total[role];
  const rows = block.rows.filter((row) => row.kind === "part" && isPartOf(block, row, total));
  if (!entry || entry.state === "error" || rows.some((row) => broken(row[role]))) return null;
  const whole = entry.held?.value ?? null;
  const all = rows.flatMap((row) => {
    const part = row[role];
    return part?.held ? [{ row, entry: part, value: part.held.value }] : [];
  });
  const parts = whole ? brokenDownOnce(whole, all) : all;
  const added = addedUp(parts);
  if (parts.length === 0 || (whole && withinTolerance(whole, added, amountDecimals(block, role)))) return null;
  if (!whole && (entry.state !== "blank" || added.eq(0))) return null;
  return whole?.gt(added) && rows.length === 1 ? null : { role, entry, whole, parts, added };
}

/** What an amount of a row would be if it alone were to make the sums of its column right; null where it is in none. */
export function closingAmount(sums: readonly OpenSum[], row: FundsRow, role: AmountRole): Dec | null {
  for (const { role: column, entry, whole, parts, added } of sums) {
    if (column !== role) continue;
    if (row[role] === entry) return added;
    const part = parts.find((one) => one.row === row);
    if (part && whole) return part.value.plus(whole).minus(added);
  }
  return null;
}

/** 其中 under a total; under none in particular it counts into the block's own. */
function isPartOf({ rows, totalRow }: FundsBlock, { parent }: FundsRow, total: FundsRow): boolean {
  return rows[parent ?? totalRow ?? -1] === total;
}

function broken(entry: Entry<Dec> | null): boolean {
  return entry?.state === "error" || entry?.state === "unreadable";
}

function addedUp(parts: OpenSum["parts"]): Dec {
  return sum(parts.map(({ value }) => value));
}

/**
 * By source and by use again: what is left of the parts once those that make the whole by themselves are taken off, at
 * the beginning or at the end, where it comes nearer to the whole than all of them; none where every breakdown makes it.
 */
function brokenDownOnce(whole: Dec, parts: OpenSum["parts"]): OpenSum["parts"] {
  const away = (some: OpenSum["parts"]): Dec => addedUp(some).minus(whole).abs();
  const rest = besideWhole(whole, parts);
  if (!rest) return parts;
  if (rest.length === 0) return [];
  const left = brokenDownOnce(whole, rest);
  return left.length === 0 || away(left).lt(away(parts)) ? left : parts;
}

/** What stands behind, or before, the first parts that make the whole. */
function besideWhole(whole: Dec, parts: OpenSum["parts"]): OpenSum["parts"] | null {
  const all = addedUp(parts);
  let before = ZERO;
  for (const [at, { value }] of parts.entries()) {
    if (at > 0 && before.eq(whole)) return parts.slice(at);
    if (all.minus(before).eq(whole)) return parts.slice(0, at);
    before = before.plus(value);
  }
  return null;
}
