import type { Content, Entry } from "../../evaluation/sourced";
import type { Draft } from "../rule";
import { cited, type Row } from "./rows";

/** From so many scored rows on, a column that is blank in all of them is told once. */
const WHOLE_COLUMN = 3;

/** One finding a row whose cell is blank; one for the column where every scored row's is. */
export function blankDrafts(
  scored: readonly Row[],
  entryOf: (row: Row) => Entry<Content> | null,
  isBlank: (row: Row) => boolean,
): readonly Draft[] {
  const blank = scored.filter(isBlank);
  const drafts = blank.flatMap((row) => {
    const entry = entryOf(row);
    if (!entry) return [];
    return [
      {
        message: "blank",
        values: { indicator: row.node.name.value },
        primary: entry.cell,
        cells: cited(row, entry, row.score?.entry),
        path: row.path,
      },
    ];
  });
  const [first] = drafts;
  if (!first || blank.length < scored.length || scored.length < WHOLE_COLUMN) return drafts;
  return [
    {
      message: "column-blank",
      values: { count: drafts.length },
      primary: first.primary,
      cells: drafts.map(({ primary }) => primary),
    },
  ];
}
