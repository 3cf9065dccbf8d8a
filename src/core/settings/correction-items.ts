import type {
  CellMark,
  CellRole,
  ColumnMark,
  CorrectableFunds,
  CorrectableRole,
  Correction,
  RowMark,
  RowRole,
} from "./correction";

/** One thing that a person said about a form. */
export type CorrectionItem =
  | { readonly kind: "column"; readonly column: ColumnMark; readonly role: CorrectableRole }
  | { readonly kind: "header"; readonly rows: readonly string[] }
  | { readonly kind: "scheme"; readonly scheme: NonNullable<Correction["scheme"]> }
  | { readonly kind: "firstRow" | "lastRow" | "totalRow" | "excluded"; readonly row: RowMark }
  | { readonly kind: "row"; readonly row: RowMark; readonly role: RowRole }
  | { readonly kind: "funds"; readonly column: ColumnMark; readonly role: CorrectableFunds }
  | { readonly kind: "cell"; readonly cell: CellMark; readonly role: CellRole }
  | { readonly kind: "noTable" };

/** All that a correction says, one thing after the other. */
export function itemsOf(correction: Correction): CorrectionItem[] {
  const { columns, headerRows, scheme, excluded, funds, cells, noTable } = correction;
  const bounds = (["firstRow", "lastRow", "totalRow"] as const).flatMap((kind): CorrectionItem[] => {
    const row = correction[kind];
    return row ? [{ kind, row }] : [];
  });
  return [
    ...(noTable ? [{ kind: "noTable" } as const] : []),
    ...(headerRows ? [{ kind: "header", rows: headerRows } as const] : []),
    ...columns.map(({ column, role }): CorrectionItem => ({ kind: "column", column, role })),
    ...(scheme ? [{ kind: "scheme", scheme } as const] : []),
    ...bounds,
    ...excluded.map((row): CorrectionItem => ({ kind: "excluded", row })),
    ...correction.rows.map(({ row, role }): CorrectionItem => ({ kind: "row", row, role })),
    ...funds.map(({ column, role }): CorrectionItem => ({ kind: "funds", column, role })),
    ...cells.map(({ cell, role }): CorrectionItem => ({ kind: "cell", cell, role })),
  ];
}

/** There is one header and one total of the funds. */
const ONCE: readonly RowRole[] = ["fundsHeader", "fundsTotal"];

/** The correction with one thing more; what it said of the same place before goes. */
export function withItem(correction: Correction, item: CorrectionItem): Correction {
  const rest = withoutItem(correction, item);
  switch (item.kind) {
    case "column":
      return { ...rest, columns: [...rest.columns, { column: item.column, role: item.role }] };
    case "header":
      return { ...rest, headerRows: [...item.rows] };
    case "scheme":
      return { ...rest, scheme: item.scheme };
    case "excluded": {
      const rows = rest.rows.filter(({ row }) => !isAlike(row, item.row));
      return { ...rest, rows, excluded: [...rest.excluded, item.row] };
    }
    case "row": {
      const rows = rest.rows.filter(({ role }) => role !== item.role || !ONCE.includes(role));
      const excluded = rest.excluded.filter((row) => !isAlike(row, item.row));
      return { ...rest, excluded, rows: [...rows, { row: item.row, role: item.role }] };
    }
    case "funds":
      return { ...rest, funds: [...rest.funds, { column: item.column, role: item.role }] };
    case "cell":
      return { ...rest, cells: [...rest.cells, { cell: item.cell, role: item.role }] };
    case "noTable":
      return { ...rest, noTable: true };
    default:
      return { ...rest, [item.kind]: item.row };
  }
}

/** The correction without what it says of an item's place, whatever that is. */
export function withoutItem(correction: Correction, item: CorrectionItem): Correction {
  switch (item.kind) {
    case "column":
      return { ...correction, columns: correction.columns.filter(({ column }) => !isAlike(column, item.column)) };
    case "header":
      return { ...correction, headerRows: null };
    case "scheme":
      return { ...correction, scheme: null };
    case "excluded":
      return { ...correction, excluded: correction.excluded.filter((row) => !isAlike(row, item.row)) };
    case "row":
      return { ...correction, rows: correction.rows.filter(({ row }) => !isAlike(row, item.row)) };
    case "funds":
      return { ...correction, funds: correction.funds.filter(({ column }) => !isAlike(column, item.column)) };
    case "cell":
      return { ...correction, cells: correction.cells.filter(({ cell }) => !isAlike(cell, item.cell)) };
    case "noTable":
      return { ...correction, noTable: false };
    default:
      return { ...correction, [item.kind]: null };
  }
}

/** Whether two marks name one place. */
function isAlike<Mark extends object>(one: Mark, other: Mark): boolean {
  return Object.entries(one).every(([key, value]) => other[key as keyof Mark] === value);
}
