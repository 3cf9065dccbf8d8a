import type { WeightScheme } from "../evaluation/scheme";
import type { Why } from "../evaluation/why";
import type { CellRole, Correction, CorrectableFunds, CorrectableRole, RowMark, RowRole } from "../settings/correction";
import { boundedFrom, boundedTo, withRow } from "./bound-form";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { Form } from "./form";
import { columnMark, numberedLabels } from "./fingerprint";
import { markedCells, markedRows, type MarkedCell } from "./marks";
import type { HeaderColumn } from "./read-header";

/** One of these says what is meant; of two the later one counts. */
const SINGLE: ReadonlySet<CorrectableRole> = new Set(["target", "adjustedTarget", "actual", "weight", "self-score"]);

/**
 * What a person said about one form: constraints that the stages keep to while they read, never a patch of what they
 * read. What no longer fits, or contradicts, is told and left undone.
 */
export class FormCorrection {
  /** The row that a person named as the total; null where nobody did or the sheet has none like it below a header. */
  totalRow: number | null = null;
  private readonly told: Why[] = [];
  private readonly rows: ReadonlyMap<RowMark, number>;
  private readonly cells: readonly MarkedCell[];
  private readonly excluded: ReadonlySet<number>;
  /** What of the correction met something to hold for. */
  private readonly met = new Set<object>();

  constructor(
    sheet: LogicalSheet,
    readonly correction: Correction,
    /** First and last row that can be this form's: a row of that text may stand in another form of the sheet. */
    private readonly territory: { readonly from: number; readonly to: number },
    /** The columns of this form, where another one stands beside it. */
    part: LogicalSheet,
  ) {
    const { firstRow, lastRow, totalRow, excluded, rows, cells } = correction;
    const marks = [firstRow, lastRow, totalRow, ...excluded, ...rows.map(({ row }) => row)].flatMap((one) => one ?? []);
    this.rows = markedRows(sheet, marks);
    for (const mark of marks) if (!this.rows.has(mark)) this.tell("no-row", { text: mark.text });
    this.excluded = new Set(excluded.flatMap((mark) => this.rows.get(mark) ?? []));
    const marked = markedCells(sheet, cells);
    this.cells = marked.filter(({ label }) => part.starting(label.row).includes(label));
    for (const one of cells)
      if (!marked.some(({ said }) => said === one)) this.tell("no-cell", { label: one.cell.label });
  }

  excludes(row: number): boolean {
    return this.excluded.has(row);
  }

  /** The first of these rows that a person gave the role. */
  rowAs(role: RowRole, among: readonly number[]): number | null {
    for (const said of this.correction.rows) {
      const row = said.role === role ? this.rowOf(said.row) : null;
      if (row === null || this.excludes(row) || !among.includes(row)) continue;
      this.met.add(said);
      return row;
    }
    return null;
  }

  /** The roles that a person gave to columns of this header. */
  rolesOf(columns: readonly HeaderColumn[]): ReadonlyMap<HeaderColumn, CorrectableRole> {
    const roles = new Map<HeaderColumn, CorrectableRole>();
    const taken = new Set<CorrectableRole>();
    for (const said of [...this.correction.columns].reverse()) {
      const column = columns.find((one) => {
        const mark = columnMark(one);
        return mark.header === said.column.header && mark.nth === said.column.nth;
      });
      if (!column || roles.has(column)) continue;
      if (taken.has(said.role) && !this.met.has(said)) this.tell("same-role", { header: said.column.header });
      this.met.add(said);
      if (taken.has(said.role)) continue;
      if (SINGLE.has(said.role)) taken.add(said.role);
      roles.set(column, said.role);
    }
    return roles;
  }

  /** What a person made of these cells of a funds header. */
  fundsOf(cells: readonly LogicalCell[]): ReadonlyMap<LogicalCell, CorrectableFunds> {
    const marks = numberedLabels(cells);
    return new Map(
      this.correction.funds.flatMap((said) => {
        const cell =
          cells[marks.findIndex(({ header, nth }) => header === said.column.header && nth === said.column.nth)];
        if (!cell) return [];
        this.met.add(said);
        return [[cell, said.role] as const];
      }),
    );
  }

  /** The answers on these rows that a person gave a role; where two have one role the later said counts. */
  answersOn(rows: readonly number[]): ReadonlyMap<CellRole, MarkedCell> {
    const answers = new Map<CellRole, MarkedCell>();
    for (const marked of this.cells) if (rows.includes(marked.label.row)) answers.set(marked.said.role, marked);
    const refused = this.cells.filter(({ said, label }) => said.role === "ignored" && rows.includes(label.row));
    for (const { said } of [...answers.values(), ...refused]) this.met.add(said);
    return answers;
  }

  /** Whether a person said of this cell that it is no answer. */
  refuses({ row, column }: LogicalCell): boolean {
    return this.cells.some(({ said, cell }) => said.role === "ignored" && cell.row === row && cell.column === column);
  }

  /** The form from the row where it begins to the row where its indicators end, as a person said. */
  bounded(sheet: LogicalSheet, form: Form): Form {
    const header = form.sections[0]?.header[0];
    if (header === undefined) return form;
    const { firstRow, lastRow, totalRow, rows } = this.correction;
    const [first, last, total] = [this.rowOf(firstRow), this.rowOf(lastRow), this.rowOf(totalRow)];
    let bounded = form;
    if (first !== null && first > header) this.tell("begins-late", { row: first });
    else if (first !== null) bounded = boundedFrom(sheet, bounded, first);
    if (last !== null && last <= header) this.tell("ends-early", { row: last });
    else if (last !== null) bounded = boundedTo(sheet, bounded, last);
    for (const { row: mark, role } of rows) {
      const row = role === "indicator" || role === "level1" ? this.rowOf(mark) : null;
      if (row !== null && row > header) bounded = withRow(bounded, row, "body");
    }
    if (total !== null && total <= header) this.tell("total-early", { row: total });
    else if (total !== null) {
      this.totalRow = total;
      bounded = withRow(bounded, total, "sums");
    }
    return bounded;
  }

  /** The scheme that a person chose, with what the arithmetic would have taken as the first of the rejected readings. */
  scheme(found: WeightScheme, execution: boolean): WeightScheme {
    const kind = this.correction.scheme;
    if (kind === null) return found;
    return {
      ...found,
      kind,
      executionIncluded: execution && kind !== "none",
      why: { id: "recognise.scheme.person" },
      alternatives: [found, ...found.alternatives].flatMap(({ kind: other, why }) =>
        other === kind ? [] : [{ kind: other, why }],
      ),
    };
  }

  /** What of the correction met nothing on this sheet. */
  unfit(): readonly Why[] {
    const { columns, funds, rows } = this.correction;
    for (const said of [...columns, ...funds])
      if (!this.met.has(said)) this.tell("no-column", { header: said.column.header });
    for (const said of rows)
      if (!this.met.has(said) && this.rowOf(said.row) !== null) this.tell("row-unused", { text: said.row.text });
    for (const { said, label } of this.cells)
      if (!this.met.has(said) && this.isOwn(label.row)) this.tell("cell-unused", { label: said.cell.label });
    return this.told;
  }

  private rowOf(mark: RowMark | null): number | null {
    const row = mark === null ? undefined : this.rows.get(mark);
    return row !== undefined && this.isOwn(row) ? row : null;
  }

  private isOwn(row: number): boolean {
    return row >= this.territory.from && row <= this.territory.to;
  }

  private tell(what: string, values: NonNullable<Why["values"]>): void {
    this.told.push({ id: `recognise.correction.${what}`, values });
  }
}
