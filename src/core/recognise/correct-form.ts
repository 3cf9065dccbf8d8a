import type { WeightScheme } from "../evaluation/scheme";
import type { Why } from "../evaluation/why";
import type { Correction, CorrectableRole, RowMark } from "../settings/correction";
import type { LogicalSheet } from "./expand-merges";
import type { Form, Section } from "./find-bands";
import { columnMark, headerText, markedRows } from "./fingerprint";
import type { HeaderColumn } from "./read-header";

/**
 * What a person said about one form: constraints that the stages keep to while they read, never a patch of what they
 * read. What no longer fits is told and left undone.
 */
export class FormCorrection {
  private readonly missing: Why[] = [];
  private readonly rows: ReadonlyMap<RowMark, number>;
  private readonly excluded: ReadonlySet<number>;
  private readonly met = new Set<Correction["columns"][number]>();

  constructor(
    sheet: LogicalSheet,
    readonly correction: Correction,
    /** First and last row that can be this form's: a row of that text may stand in another form of the sheet. */
    private readonly territory: { readonly from: number; readonly to: number },
  ) {
    const { firstRow, lastRow, totalRow, excluded } = correction;
    const marks = [firstRow, lastRow, totalRow, ...excluded].filter((mark) => mark !== null);
    this.rows = markedRows(sheet, marks);
    for (const { text } of marks.filter((mark) => !this.rows.has(mark)))
      this.missing.push({ id: "recognise.correction.no-row", values: { text } });
    this.excluded = new Set(excluded.flatMap((mark) => this.rows.get(mark) ?? []));
  }

  excludes(row: number): boolean {
    return this.excluded.has(row);
  }

  /** The row that a person named as the total; null where nobody did or the sheet has none like it. */
  get totalRow(): number | null {
    return this.rowOf(this.correction.totalRow);
  }

  /** The roles that a person gave to columns of this header. */
  rolesOf(columns: readonly HeaderColumn[]): ReadonlyMap<HeaderColumn, CorrectableRole> {
    const roles = new Map<HeaderColumn, CorrectableRole>();
    for (const said of this.correction.columns) {
      const column = columns.find((one) => {
        const mark = columnMark(one);
        return mark.header === said.column.header && mark.nth === said.column.nth;
      });
      if (!column) continue;
      this.met.add(said);
      roles.set(column, said.role);
    }
    return roles;
  }

  /** The form from the row where it begins to the row where its indicators end, as a person said. */
  bounded(sheet: LogicalSheet, form: Form): Form {
    const first = this.rowOf(this.correction.firstRow);
    const last = this.rowOf(this.correction.lastRow);
    const header = { top: form.sections[0]?.header[0], bottom: form.sections.at(-1)?.header.at(-1) };
    const begun = first === null || header.top === undefined ? form : this.begun(sheet, form, first, header.top);
    const ended = last === null || header.bottom === undefined ? begun : this.ended(begun, last, header.bottom);
    return this.totalRow === null ? ended : summed(ended, this.totalRow);
  }

  /** What of the correction met nothing on this sheet. */
  unfit(): readonly Why[] {
    const columns = this.correction.columns.filter((said) => !this.met.has(said));
    return [
      ...this.missing,
      ...columns.map(({ column }): Why => ({
        id: "recognise.correction.no-column",
        values: { header: column.header },
      })),
    ];
  }

  private rowOf(mark: RowMark | null): number | null {
    const row = mark === null ? undefined : this.rows.get(mark);
    const { from, to } = this.territory;
    return row === undefined || row < from || row > to ? null : row;
  }

  private begun(sheet: LogicalSheet, form: Form, first: number, header: number): Form {
    if (first > header) return this.told(form, "recognise.correction.begins-late", first);
    const [section, ...more] = form.sections;
    if (!section) return form;
    const before = sheet.rows.filter((row) => row >= first && row < header);
    return { ...form, top: first, sections: [{ ...section, before }, ...more] };
  }

  private ended(form: Form, last: number, header: number): Form {
    if (last <= header) return this.told(form, "recognise.correction.ends-early", last);
    const section = form.sections.at(-1);
    if (!section) return form;
    // A remark between the rows stays one.
    const below = form.after.filter((row) => row > (section.body.at(-1) ?? 0));
    const under = [...section.body, ...below].sort((a, b) => a - b);
    const closing: Section = { ...section, body: under.filter((row) => row <= last) };
    return {
      ...form,
      sections: [...form.sections.slice(0, -1), closing],
      after: [...form.after.filter((row) => !below.includes(row)), ...under.filter((row) => row > last)],
      bottom: Math.max(form.bottom, last),
    };
  }

  private told(form: Form, id: string, row: number): Form {
    this.missing.push({ id, values: { row } });
    return form;
  }
}

/** The form with this row among its sums, wherever below the first header it was thought to stand. */
function summed(form: Form, total: number): Form {
  const owner = form.sections.filter(({ header }) => header.some((row) => row < total)).length - 1;
  return {
    ...form,
    sections: form.sections.map((section, at) => ({
      ...section,
      body: section.body.filter((row) => row !== total),
      sums: at === owner ? [...new Set([...section.sums, total])] : section.sums.filter((row) => row !== total),
    })),
    after: form.after.filter((row) => row !== total),
    bottom: Math.max(form.bottom, total),
  };
}

/** The correction that is meant for a form: known by the header as it is read unaided, or by the rows that a person named. */
export function correctionFor(fingerprint: string, corrections: readonly Correction[]): Correction | null {
  return (
    corrections.find((one) => one.headerRows !== null && headerText(one.headerRows) === fingerprint) ??
    corrections.find((one) => one.fingerprint === fingerprint) ??
    null
  );
}

/** A scheme that a person chose, with what the arithmetic would have taken as the first of the rejected readings. */
export function chosenScheme(
  found: WeightScheme,
  chosen: WeightScheme["kind"] | null,
  execution: boolean,
): WeightScheme {
  if (chosen === null) return found;
  const others = [{ kind: found.kind, why: found.why }, ...found.alternatives];
  return {
    ...found,
    kind: chosen,
    executionIncluded: execution && chosen !== "none",
    why: { id: "recognise.scheme.person" },
    alternatives: others.filter(({ kind }) => kind !== chosen),
  };
}
