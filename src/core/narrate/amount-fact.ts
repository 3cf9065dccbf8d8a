import type { Dec } from "../evaluation/decimal";
import { plain } from "../evaluation/decimal";
import type { FundsBlock } from "../evaluation/funds";
import type { Head } from "../evaluation/head";
import type { Entry } from "../evaluation/sourced";
import { inline, percent, type Fact } from "./fact";

/**
 * An amount as the sheet prints it, with the block's unit where the cell does not carry one: 1,234.50万元. What somebody
 * wrote in place of an amount is quoted and said to be none; null where the cell is blank.
 */
export function amountFact(entry: Entry<Dec> | null, unit: string): Fact | null {
  if (entry?.state === "unreadable") return { text: `“${inline(entry.text)}”（不是金额）`, cells: [entry.cell] };
  if (!entry?.held) return null;
  const { text, cells } = entry.held;
  const printed = text.trim();
  if (/[元]$/.test(printed)) return { text: printed, cells };
  if (/[万亿]$/.test(printed)) return { text: `${printed}元`, cells };
  return { text: `${/^[-\d.,]+$/.test(printed) ? printed : plain(entry.held.value)}${unit}`, cells };
}

/** A rate as the sheet prints it; a bare fraction as percentage. */
export function rateFact(entry: Entry<Dec> | null): Fact | null {
  if (!entry?.held) return null;
  const { text, cells, value } = entry.held;
  return /[%％]\s*$/.test(text) ? { text: text.trim(), cells } : percent(value, cells);
}

/** The amount unit, "" where nothing states it: a report does not guess one. */
export function unitOf(funds: FundsBlock, head: Head): string {
  return (funds.amountUnit ?? head.amountUnit)?.value ?? "";
}
