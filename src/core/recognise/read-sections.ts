import type { FormCorrection } from "./correct-form";
import { assignRoles } from "./assign-roles";
import { completeHeader } from "./complete-header";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { labelText } from "./fingerprint";
import type { Section } from "./form";
import { headerMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import { readHeader } from "./read-header";
import { readRow, type RowReading } from "./read-row";
import type { RoleColumn } from "./role-column";
import { rowsTold, type RowsTold } from "./rows-told";

/** A section with what its header and all rows under that header tell. */
export interface SectionReading {
  readonly section: Section;
  /** Its rows but those that a person says are none. */
  readonly body: readonly number[];
  /** The rows above the header that belong to it. */
  readonly before: readonly RowReading[];
  /** Labels that stand beside the rows. */
  readonly sides: readonly LogicalCell[];
  readonly roles: readonly RoleColumn[];
  readonly told: RowsTold;
}

/**
 * Reads the headers of a form's sections. What the rows tell of a header, all rows tell that stand under it, wherever it
 * says itself again; said again in the same words it is not read again.
 */
export function readSections(
  sheet: LogicalSheet,
  sections: readonly Section[],
  said: FormCorrection | null,
): SectionReading[] {
  const isKept = (row: number): boolean => !said?.excludes(row);
  return underSameHeaders(sheet, sections).flatMap((stretch) => {
    const bodies = new Map(stretch.map((section) => [section, section.body.filter(isKept)]));
    const rows = [...bodies.values()].flat();
    const known = new Map<string, Pick<SectionReading, "roles" | "told">>();
    return [...bodies].map(([section, body]): SectionReading => {
      const above = [...section.before, ...section.header].flatMap((row) => sheet.starting(row));
      const words = above.map(({ row, column, right, text }) => [row - (section.header[0] ?? 0), column, right, text]);
      const key = JSON.stringify(words);
      const header = readHeader(sheet, section.header);
      let reading = known.get(key);
      if (!reading) {
        const complete = completeHeader(sheet, header, rows);
        const roles = assignRoles(sheet, complete, rows, said?.rolesOf(complete.columns), above);
        reading = { roles, told: rowsTold(sheet, roles, rows) };
        known.set(key, reading);
      }
      const before = section.before.filter(isKept).map((row) => readRow(sheet, row));
      // Each section has columns of its own: a block names them anew.
      const roles = reading.roles.map((role) => ({ ...role }));
      return { section, body, before, sides: header.sides, roles, told: reading.told };
    });
  });
}

/** Neighbouring sections whose headers say the same in the same columns and follow no goal of their own. */
function underSameHeaders(sheet: LogicalSheet, sections: readonly Section[]): Section[][] {
  const stretches: Section[][] = [];
  let layout = "";
  for (const section of sections) {
    const own = layoutOf(sheet, section);
    const open = stretches.at(-1);
    if (!open || own !== layout || section.before.some((row) => readRow(sheet, row).goalLabel))
      stretches.push([section]);
    else open.push(section);
    layout = own;
  }
  return stretches;
}

/** What the labels of a header mean, with the columns that they head; what reaches down beside the rows is no label. */
function layoutOf(sheet: LogicalSheet, { header }: Section): string {
  const last = header.at(-1) ?? 0;
  const labels = header.flatMap((row) => sheet.starting(row)).filter(({ bottom }) => bottom <= last);
  const meaning = (text: string): string => headerMeaning(headerKey(text))?.means ?? labelText(text);
  return labels.map(({ column, right, text }) => `${column}-${right}:${meaning(text)}`).join("|");
}
