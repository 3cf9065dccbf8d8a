import type { ColumnMark, Correction, CorrectableRole, RowMark } from "./correction";

/** One thing that a person said about a form. */
export type CorrectionItem =
  | { readonly kind: "column"; readonly column: ColumnMark; readonly role: CorrectableRole }
  | { readonly kind: "header"; readonly rows: readonly string[] }
  | { readonly kind: "scheme"; readonly scheme: NonNullable<Correction["scheme"]> }
  | { readonly kind: "firstRow" | "lastRow" | "totalRow" | "excluded"; readonly row: RowMark }
  | { readonly kind: "noTable" };

/** All that a correction says, one thing after the other. */
export function itemsOf(correction: Correction): CorrectionItem[] {
  const { columns, headerRows, scheme, excluded, noTable } = correction;
  const rows = (["firstRow", "lastRow", "totalRow"] as const).flatMap((kind): CorrectionItem[] => {
    const row = correction[kind];
    return row ? [{ kind, row }] : [];
  });
  return [
    ...(noTable ? [{ kind: "noTable" } as const] : []),
    ...(headerRows ? [{ kind: "header", rows: headerRows } as const] : []),
    ...columns.map(({ column, role }): CorrectionItem => ({ kind: "column", column, role })),
    ...(scheme ? [{ kind: "scheme", scheme } as const] : []),
    ...rows,
    ...excluded.map((row): CorrectionItem => ({ kind: "excluded", row })),
  ];
}

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
    case "excluded":
      return { ...rest, excluded: [...rest.excluded, item.row] };
    case "noTable":
      return { ...rest, noTable: true };
    default:
      return { ...rest, [item.kind]: item.row };
  }
}

/** The correction without what it says of an item's place, whatever that is. */
export function withoutItem(correction: Correction, item: CorrectionItem): Correction {
  switch (item.kind) {
    case "column": {
      const { header, nth } = item.column;
      const columns = correction.columns.filter(({ column }) => column.header !== header || column.nth !== nth);
      return { ...correction, columns };
    }
    case "header":
      return { ...correction, headerRows: null };
    case "scheme":
      return { ...correction, scheme: null };
    case "excluded": {
      const { text, nth } = item.row;
      return { ...correction, excluded: correction.excluded.filter((row) => row.text !== text || row.nth !== nth) };
    }
    case "noTable":
      return { ...correction, noTable: false };
    default:
      return { ...correction, [item.kind]: null };
  }
}
