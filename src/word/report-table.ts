import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { ReportTable } from "../core/narrate/report";
import { STYLE } from "./official-styles";
import { columnWidths, TEXT_WIDTH } from "./table-widths";
import { wordText } from "./word-text";

/** A table that breaks between rows, never inside one, and repeats its head on every page. */
export function reportTable(table: ReportTable): Table {
  const { header, rows } = table;
  const widths = columnWidths([header, ...rows], header.length);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text) => cell(text, { style: STYLE.tableHead, centred: true, merge: null })),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: header.map((_, column) =>
              cell(row[column] ?? "", {
                style: STYLE.tableText,
                centred: isFigure(row[column] ?? ""),
                merge: mergeAt(table, index, column),
              }),
            ),
          }),
      ),
    ],
  });
}

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];

function cell(text: string, how: { style: string; centred: boolean; merge: Merge | null }): TableCell {
  const shown = how.merge === VerticalMergeType.CONTINUE ? "" : text;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(how.merge ? { verticalMerge: how.merge } : {}),
    children: [
      new Paragraph({
        style: how.style,
        ...(how.centred ? { alignment: AlignmentType.CENTER } : {}),
        children: wordText(shown),
      }),
    ],
  });
}

/** Whether a group's name goes on from the row above: the same name, under the same groups. */
function mergeAt({ rows, groupColumns = 0 }: ReportTable, index: number, column: number): Merge | null {
  if (column >= groupColumns) return null;
  const same = (a: number, b: number): boolean =>
    Array.from({ length: column + 1 }).every((_, at) => rows[a]?.[at] === rows[b]?.[at]) && rows[a] !== undefined;
  if (rows[index]?.[column] === NONE) return null;
  if (index > 0 && same(index - 1, index)) return VerticalMergeType.CONTINUE;
  return same(index, index + 1) && index + 1 < rows.length ? VerticalMergeType.RESTART : null;
}

const NONE = "—";

function isFigure(text: string): boolean {
  return /^[\d.,%—\s-]*(?:（[^）]*）)?$/.test(text);
}
