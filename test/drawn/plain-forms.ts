import type { Column } from "../../src/core/evaluation/column";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import { leaves } from "../../src/core/evaluation/walk";
import { cellAt, type Grid, type GridCell } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { fixtures } from "./fixtures";
import type { Place } from "./reshape";

/** A drawn form with one table of one block, which is what most sheets are. */
export interface PlainForm {
  readonly name: string;
  readonly grid: Grid;
  readonly table: EvaluationTable;
  readonly header: readonly number[];
  readonly rows: readonly number[];
}

export function plainForms(): readonly PlainForm[] {
  return fixtures().flatMap(({ name, grids }) =>
    grids.flatMap((grid): PlainForm[] => {
      const [table, more] = recognise(grid).tables;
      const [block, another] = table?.blocks ?? [];
      const rows = table ? leaves(table).map(({ node }) => node.leaf.row) : [];
      if (!table || more || !block || another || rows.length < 2) return [];
      return [{ name, grid, table, header: block.headerRows, rows: [...new Set(rows)] }];
    }),
  );
}

/** Where nothing moves. */
export const stays: Place = (at) => at;

export function typed(row: number, column: number, text: string): GridCell {
  return { row, column, value: text, text, formula: null, numberFormat: "General" };
}

/** A label that gives a column its role. */
export interface RoleLabel {
  readonly cell: GridCell;
  readonly role: Column["role"];
}

export function roleLabels({ grid, table }: PlainForm): readonly RoleLabel[] {
  const told = table.columns.filter(({ role }) => role !== "ignored" && role !== "remark");
  const all = told.flatMap(({ role, headerCells }) =>
    headerCells.flatMap(({ row, column }) => {
      const cell = cellAt(grid, row, column);
      return cell ? [{ cell, role }] : [];
    }),
  );
  return all.filter(({ cell }, at) => all.findIndex((one) => one.cell === cell) === at);
}
