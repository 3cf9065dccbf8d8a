import type { CellsOf } from "../session";
import type { Axis, BandSize } from "../workbook";

function span({ area }: CellsOf, axis: Axis): { from: number; count: number } {
  return axis === "row" ? { from: area.row, count: area.rows } : { from: area.column, count: area.columns };
}

/** Rows or columns beyond what anyone formats; asking each of a million rows would be ruinous. */
const ASKED_AT_MOST = 20_000;

function common<T>(self: CellsOf, axis: Axis, read: (band: BandSize) => T): T | null {
  const { from, count } = span(self, axis);
  const { workbook } = self.session;
  const first = read(workbook.band(self.sheet, axis, from));
  for (let i = 1; i < Math.min(count, ASKED_AT_MOST); i++) {
    if (read(workbook.band(self.sheet, axis, from + i)) !== first) return null;
  }
  return first;
}

/** True or false where all agree, null where some are hidden. */
export function hiddenState(self: CellsOf, axis: Axis): boolean | null {
  return common(self, axis, ({ hidden }) => hidden);
}

export function setHidden(self: CellsOf, axis: Axis, hidden: boolean): void {
  const { from, count } = span(self, axis);
  self.session.workbook.setBand(self.sheet, axis, from, count, { hidden });
}

/** Height or width in points, null where they differ. */
export function bandSize(self: CellsOf, axis: Axis): number | null {
  return common(self, axis, ({ size }) => size);
}

export function setBandSize(self: CellsOf, axis: Axis, size: number): void {
  const { from, count } = span(self, axis);
  self.session.workbook.setBand(self.sheet, axis, from, count, { size });
}

export function fitRows(self: CellsOf): void {
  const { from, count } = span(self, "row");
  self.session.workbook.setBand(self.sheet, "row", from, count, { given: false });
}
