import type { Range } from "../../core/grid/address";
import { areaOf, rangeOf } from "./cells";

/** Rows from column A on. */
export interface MergedRows {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Asks for the merged areas of some rows; the answer can be read after the next round trip. The host only tells of
 * areas whose top-left cell lies in the range asked, so it starts in column A; asked from row 1 on, none is missed.
 * It fails where there are more than 512 of them.
 */
export function askMerges(sheet: Excel.Worksheet, rows: MergedRows): () => Range[] {
  const merged = rangeOf(sheet, { ...rows, left: 1 }).getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
