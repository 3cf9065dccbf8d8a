import type { CellRef } from "../../core/grid/address";
import type { CommentEdit } from "../../core/edits/edit-plan";
import type { CellComment } from "../port";
import type { HostContext } from "./host-session";

/** What the comments on these sheets say, by `commentKey`. Two round trips where there are any. */
export async function readComments(
  context: HostContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, CellComment>> {
  if (sheets.length === 0) return new Map();
  const lists = sheets.map((sheet) => {
    const { comments } = context.workbook.worksheets.getItem(sheet);
    comments.load("items/content");
    return { sheet, comments };
  });
  await context.sync();
  const placed = lists.flatMap(({ sheet, comments }) =>
    comments.items.map((comment) => {
      const place = comment.getLocation();
      place.load("rowIndex,columnIndex");
      return { sheet, comment, place };
    }),
  );
  if (placed.length > 0) await context.sync();
  return new Map(
    placed.map(({ sheet, comment, place }) => {
      const cell = { sheet, row: place.rowIndex + 1, column: place.columnIndex + 1 };
      return [commentKey(cell), { cell, text: comment.content.replace(/\r\n?/gu, "\n") }];
    }),
  );
}

/** Puts comments into the queue; one that says something else is written anew, since its author is another. */
export function queueComments(context: HostContext, edits: readonly CommentEdit[]): void {
  for (const { cell, before, after } of edits) {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const place = sheet.getCell(cell.row - 1, cell.column - 1);
    if (before !== null) sheet.comments.getItemByCell(place).delete();
    if (after !== null) sheet.comments.add(place, after);
  }
}

export function commentKey({ sheet, row, column }: CellRef): string {
  return JSON.stringify([sheet, row, column]);
}
