import { a1, type CellRef } from "../../src/core/grid/address";
import { plain, type Dec } from "../../src/core/evaluation/decimal";
import type { Content, Entry, Sourced } from "../../src/core/evaluation/sourced";

/** Where a reader expects a value to stand anyway; only what stands elsewhere prints its address. */
export type Expected = (cell: CellRef) => boolean;

/** Long texts are cut: an expectation shows what was read where, the drawing shows the rest. */
const LONGEST = 24;

export function shorten(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, "↵");
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : line;
}

/** "weight 10", "weight 10 @H4", "weight ?达标", "weight —"; nothing where the column is lacking or the cell is blank. */
export function printEntry(name: string, entry: Entry<Dec | Content> | null | undefined, expected: Expected): string[] {
  if (!entry || entry.state === "blank") return [];
  const place = expected(entry.cell) ? "" : ` @${a1(entry.cell)}`;
  const asText = entry.storedAsText ? " (text)" : "";
  return [`${name} ${entryText(entry)}${asText}${place}`];
}

function entryText(entry: Entry<Dec | Content>): string {
  if (entry.state === "unreadable") return `?${shorten(entry.text)}`;
  if (!entry.held) return shorten(entry.text);
  return isDec(entry.held.value) ? plain(entry.held.value) : shorten(entry.text);
}

/** "title 项目支出绩效自评表 @A1"; a weight out of a label says so. */
export function printSourced(name: string, sourced: Sourced<Dec | string | number> | null | undefined): string[] {
  if (!sourced) return [];
  const value = isDec(sourced.value) ? plain(sourced.value) : shorten(String(sourced.value));
  const label = sourced.from === "label" && isDec(sourced.value) ? " (label)" : "";
  return [`${name} ${value}${label}${place(sourced)}`];
}

function isDec(value: Dec | Content): value is Dec {
  return typeof value === "object";
}

/** " @B4", the first of the cells that it came from. */
export function place(sourced: Sourced<unknown>): string {
  return sourced.cells[0] ? ` @${a1(sourced.cells[0])}` : " @nowhere";
}
