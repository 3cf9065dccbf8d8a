import type { Dec } from "../../evaluation/decimal";
import { dec } from "../../evaluation/decimal";
import type { Entry } from "../../evaluation/sourced";
import type { Grid } from "../../grid/grid";
import { beforeAt } from "../../edits/cell-state";
import type { CellEdit } from "../../edits/edit-plan";
import { readNumber, type ReadNumber } from "../../measure/number";
import { cellOf, computes } from "./fix-maker";

/**
 * A number that is stored as text ("5.00", "１０", "5分", "1,234.5") as the number, in a format that shows it as it
 * stood, so that no column loses a decimal. Null where the cell holds none or the number would lose digits.
 */
export function asNumber(grid: Grid, entry: Entry<Dec>): CellEdit | null {
  const { cell, held } = entry;
  const stored = cellOf(grid, cell)?.value;
  if (!held || typeof stored !== "string" || computes(grid, cell)) return null;
  const read = readNumber(stored);
  if (!read) return null;
  const percent = read.unit === "%";
  const value = (percent ? read.value.div(100) : held.value).toNumber();
  if (!dec(value).eq(percent ? read.value.div(100) : held.value)) return null;
  const before = beforeAt(grid, cell.row, cell.column);
  // "5.8万" in a column of 元 is 58000, and no longer says 万.
  const unit = percent ? "%" : read.unit !== null && read.value.eq(held.value) ? read.unit : "";
  const format = formatOf(read, /,/u.test(stored.normalize("NFKC")), unit);
  return {
    cell,
    before,
    after: { kind: "value", value },
    numberFormat: format,
    why: { id: "plan.as-number", values: { text: stored.trim() } },
  };
}

function formatOf({ decimals }: ReadNumber, grouped: boolean, unit: string): string {
  if (decimals === 0 && !grouped && unit === "") return "General";
  const figure = `${grouped ? "#,##" : ""}0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return unit === "" || unit === "%" ? `${figure}${unit}` : `${figure}"${unit}"`;
}
