import type { readWorkbook } from "../../workbook/xlsx/read";

type ReadWorkbook = ReturnType<typeof readWorkbook>;

/** What a workbook may hold that the grid does not show. It stays in the file and is saved with it. */
export const NOT_SHOWN = [
  "charts",
  "pictures",
  "pivotTables",
  "comments",
  "validations",
  "conditionalFormats",
  "tables",
  "macros",
  "externalLinks",
  "hyperlinks",
  "printSetup",
] as const;

export type NotShown = (typeof NOT_SHOWN)[number];

const PARTS: readonly (readonly [RegExp, NotShown])[] = [
  [/^xl\/(charts|chartsheets)\//i, "charts"],
  [/^xl\/media\//i, "pictures"],
  [/^xl\/pivottables\//i, "pivotTables"],
  [/^xl\/(comments|threadedcomments)/i, "comments"],
  [/^xl\/tables\//i, "tables"],
  [/^xl\/vbaproject\.bin$/i, "macros"],
  [/^xl\/externallinks\//i, "externalLinks"],
];

const ELEMENTS: readonly (readonly [RegExp, NotShown])[] = [
  [/<(?:\w+:)?dataValidations[\s>]/, "validations"],
  [/<(?:\w+:)?conditionalFormatting[\s>]/, "conditionalFormats"],
  [/<(?:\w+:)?hyperlinks[\s>]/, "hyperlinks"],
  [/<(?:\w+:)?(?:rowBreaks|colBreaks|headerFooter)[\s>]/, "printSetup"],
];

/** Listed when the file is opened, in a fixed order. */
export function notShown({ file, sheets }: ReadWorkbook): NotShown[] {
  const found = new Set<NotShown>();
  for (const { name } of file.directory) {
    for (const [pattern, what] of PARTS) if (pattern.test(name)) found.add(what);
  }
  for (const { part } of sheets) {
    const xml = file.text(part);
    for (const [pattern, what] of ELEMENTS) if (pattern.test(xml)) found.add(what);
  }
  return NOT_SHOWN.filter((what) => found.has(what));
}
