import type { applyToPackage } from "../../workbook/xlsx/apply-to-package";
import type { readWorkbook } from "../../workbook/xlsx/read";
import type { Area } from "../host/area";
import { isCellError, type CellValue, type Workbook } from "../host/workbook";

export type Plan = Parameters<typeof applyToPackage>[1];
export type Written = Plan["edits"][number]["after"];
export type Grid = ReturnType<typeof readWorkbook>["grids"][number];
export type GridCell = Grid["cells"] extends ReadonlyMap<number, infer Cell> ? Cell : never;

/** A cell as it stands when the workbook is saved. */
export interface CellNow {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

export function readArea(workbook: Workbook, id: string, area: Area): { at: (row: number, column: number) => CellNow } {
  const values = workbook.values(id, area);
  const formulas = workbook.formulas(id, area);
  const formats = workbook.numberFormats(id, area);
  return {
    at: (row, column) => ({
      value: values[row]?.[column] ?? "",
      formula: formulas[row]?.[column] ?? "",
      numberFormat: formats[row]?.[column] ?? "General",
    }),
  };
}

/** What has to be written for a cell to hold what it holds now; null where it is what the file says. */
export function written(now: CellNow, old: GridCell | undefined): Written | null {
  if (now.formula !== "") {
    // A formula that stands keeps its saved result: recalculating is the reader's business.
    if (now.formula === old?.formula) return null;
    return { kind: "formula", formula: now.formula, expected: isBlank(now.value) ? null : now.value };
  }
  const same = !old?.formula && sameValue(now.value, old?.value ?? null);
  if (same) return null;
  return { kind: "value", value: isBlank(now.value) ? null : now.value };
}

export function isBlank(value: CellValue): value is "" {
  return value === "";
}

function sameValue(now: CellValue, old: GridCell["value"]): boolean {
  if (isCellError(now)) return typeof old === "object" && old !== null && old.error === now.error;
  return now === (old ?? "");
}
