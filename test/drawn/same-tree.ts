import Big from "big.js";
import { a1, columnName, columnNumber } from "../../src/core/grid/address";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import type { Place } from "./reshape";

/** What a change of clothes may change: how sure one is and why, the header's words, what stands where between the rows. */
const DROPPED = new Set([
  "confidence",
  "why",
  "fingerprint",
  "mark",
  "excluded",
  "alternatives",
  "correction",
  "range",
  "header",
  "headerCells",
]);
const DRESS = new Set(["storedAsText", "format", "formula", "decimals", "from"]);

/**
 * A table with every address taken back to where it stood before, for comparison with the table of the sheet before.
 * Texts are compared as NFKC without white space, so that １０ is 10 and a number is the text that shows it.
 */
export function treeOf(table: EvaluationTable, back: Place): unknown {
  return copy(table, back, table);
}

/** Trees that say the same: as text at a glance, and where they do not, with their differences. */
export function expectAlike(found: readonly unknown[], before: readonly unknown[]): void {
  if (JSON.stringify(found) !== JSON.stringify(before)) expect(found).toEqual(before);
}

function copy(value: unknown, back: Place, table: EvaluationTable): unknown {
  if (typeof value === "string") return value.normalize("NFKC").replace(/\s/g, "");
  if (value instanceof Big || Object.prototype.toString.call(value) !== "[object Object]") {
    if (Array.isArray(value)) return value.map((item) => copy(item, back, table));
    return value instanceof Big ? value.toFixed() : value;
  }
  if (isDec(value)) return value.toFixed();
  const object = value as Record<string, unknown>;
  if ("sheet" in object && "row" in object && "column" in object && !("range" in object)) {
    return a1(back(object as unknown as { row: number; column: number }));
  }
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => !DROPPED.has(key) && !DRESS.has(key))
      .map(([key, item]) => field(key, item, object, back, table)),
  );
}

function field(
  key: string,
  item: unknown,
  owner: Record<string, unknown>,
  back: Place,
  table: EvaluationTable,
): [string, unknown] {
  const row = (value: number) => back({ row: value, column: 1 }).row;
  if (key === "row" && typeof item === "number") return [key, row(item)];
  if (key === "headerRows" && Array.isArray(item)) return [key, item.map((value: number) => row(value))];
  if (key === "band") return [key, null];
  if ((key === "columns" || key === "unsure") && Array.isArray(item)) {
    const listed = item.map((one) => copy(one, back, table)); // listed as the sheet has them; their order is its dress
    return [key, listed.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))];
  }
  if (key === "column" && typeof item === "number") return [key, columnBack(columnName(item), back, table)];
  if (key === "cells" && Array.isArray(item)) return [key, copy(item[0], back, table)]; // the first names the value
  if (key === "id" || key === "scoreColumn")
    return [key, typeof item === "string" ? columnBack(item, back, table) : item];
  if (key === "value" && "cells" in owner && typeof item !== "object")
    return [key, copy(String(owner["text"]), back, table)];
  return [/^[A-Z]{1,3}(@\d+)?$/.test(key) ? columnBack(key, back, table) : key, copy(item, back, table)];
}

/** "H" or "H@2" as the column was named before; a node's id stays what it is. */
function columnBack(id: string, back: Place, table: EvaluationTable): string {
  const match = /^([A-Z]{1,3})(@\d+)?$/.exec(id);
  if (!match) return id;
  const band = table.columns.find((column) => column.id === id)?.band ?? table.columns[0]?.band;
  const place = back({ row: band?.top ?? 1, column: columnNumber(match[1] ?? "A") });
  return columnName(place.column) + (match[2] ?? "");
}

function isDec(value: unknown): value is { toFixed(): string } {
  return typeof (value as { toFixed?: unknown }).toFixed === "function" && "c" in (value as object);
}
