import type { ColumnId } from "./column";

/**
 * What stands in a column among entries by column. A further block's column has an id of its own ("G@2" beside "G") and
 * is the same column all the same; a row with a single score column needs no name at all.
 */
export function inColumn<T>(entries: Readonly<Record<ColumnId, T>>, column: ColumnId | null): T | null {
  if (column === null) return null;
  if (Object.hasOwn(entries, column)) return entries[column] ?? null;
  const keys = Object.keys(entries);
  const same = keys.find((key) => letters(key) === letters(column)) ?? (keys.length === 1 ? keys[0] : undefined);
  return same === undefined ? null : (entries[same] ?? null);
}

function letters(column: ColumnId): string {
  return column.split("@")[0] ?? "";
}
