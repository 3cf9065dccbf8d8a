import { api, text } from "../argument";
import { parseAddress } from "../area";
import type { CellComment } from "../document-parts";
import { defineClass, type Argument } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import type { SheetOf, States } from "../session";
import { findSheet } from "./sheet-lookup";

type Comments = States["CommentCollection"];

function listed({ session, sheet }: Comments): readonly CellComment[] {
  return session.parts.comments.filter((each) => each.sheet === sheet);
}

function object({ session }: Comments, comment: CellComment | undefined) {
  if (!comment) throw itemNotFound();
  return session.object("Comment", { session, comment });
}

/** One cell, given as a Range or as an address with its sheet; that of the collection where it names none. */
function place(
  self: Comments,
  cell: Argument | undefined,
): SheetOf & { readonly row: number; readonly column: number } {
  const range = api(cell, "Range");
  if (range) return one(range.area, { session: range.session, sheet: range.sheet });
  const { sheetName, area } = parseAddress(text(cell));
  const sheet = sheetName === null ? self.sheet : findSheet(self.session, sheetName)?.id;
  if (sheet === undefined) throw itemNotFound();
  return one(area, { session: self.session, sheet });
}

function one(area: States["Range"]["area"], on: SheetOf) {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument("A comment belongs to one cell.");
  return { ...on, row: area.row, column: area.column };
}

function at(self: Comments, cell: Argument | undefined): CellComment | undefined {
  const { sheet, row, column } = place(self, cell);
  return self.session.parts.comments.find((each) => each.sheet === sheet && each.row === row && each.column === column);
}

/** The comments of one sheet. */
export const commentCollectionClass = defineClass<Excel.CommentCollection, Comments>()("CommentCollection", {
  items: (self) => listed(self).map((comment) => object(self, comment)),
  item: (self, id) =>
    object(
      self,
      listed(self).find((each) => each.id === id),
    ),
  call: {
    getCount: (self) => listed(self).length,
    getItemByCell: (self, [cell]) => object(self, at(self, cell)),
    add: (self, [cell, content]) => {
      const words = text(content);
      if (words === "" || at(self, cell)) throw invalidArgument("The cell has a comment, or there is nothing to say.");
      const { sheet, row, column } = place(self, cell);
      return object(self, self.session.parts.addComment({ sheet, row, column, content: words }));
    },
  },
});

export const commentClass = defineClass<Excel.Comment, States["Comment"]>()("Comment", {
  identity: ({ comment }) => comment.id,
  get: { id: ({ comment }) => comment.id, content: ({ comment }) => comment.content },
  call: {
    getLocation: ({ session, comment: { sheet, row, column } }) =>
      session.object("Range", { session, sheet, area: { row, column, rows: 1, columns: 1 } }),
    delete: ({ session, comment }) => {
      session.parts.deleteComment(comment.id);
      return null;
    },
  },
});
