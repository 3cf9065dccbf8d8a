import { a1, contains } from "../../core/grid/address";
import { cellKey } from "../../core/grid/grid";
import { cellFormats } from "../../core/edits/cell-format";
import { standingOf } from "../../core/edits/standing";
import { mergesOf } from "../../core/edits/problems";
import type { CellEdit, EditPlan } from "../../core/edits/edit-plan";
import { checkPlan } from "../check-plan";
import { withSetting } from "./settings-xml";
import { WorkbookError } from "../workbook-error";
import { cellXml } from "./cell-xml";
import { in1904, sheetIn1904 } from "./written-1904";
import { LookStyles } from "./look-styles";
import { newSheetXml, printNames } from "./new-sheet-xml";
import { PackageDraft } from "./package-draft";
import { readWorkbook, type ReadSheet, type ReadWorkbook } from "./read";
import { readSettings, writeSettings } from "./settings-part";
import { editSheet, type CellWriter } from "./sheet-editor";
import { staleFormulas } from "./stale-formulas";
import { StyleBook } from "./style-book";
import { withFullCalculation, withNamesOfLastSheet, withoutSheetListed, withSheetListed } from "./workbook-editor";

const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const NAMESPACES = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

/**
 * A copy of an .xlsx with a plan applied. Only what the plan touches is written anew: its cells within their sheets'
 * XML, styles that had to be added, results that no longer hold; every other part keeps its bytes.
 * @throws FileError where the file cannot be read
 * @throws WorkbookError conflict, sheet-gone, protected, invalid-plan, array-formula
 */
export function applyToPackage(bytes: Uint8Array, plan: EditPlan): Uint8Array {
  const read = readWorkbook(bytes);
  const settings = readSettings(read.file, read.workbook.part);
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  checkPlan(plan, {
    ...standingOf(read.grids, settings),
    sheets: [...sheets.keys()],
    merges: mergesOf(read.grids),
    isProtected: (sheet) => sheets.get(sheet)?.survey?.protected ?? false,
  });
  refusePartOfArray(plan, sheets);
  const draft = new PackageDraft(read.file);
  const styles = new StyleBook(read.workbook.styles === null ? undefined : read.file.text(read.workbook.styles));
  editCells(draft, read, plan, styles);
  changeSheets(draft, read, plan, styles);
  const styled = styles.result();
  const { part, styles: stylesPart } = read.workbook;
  if (styled !== null && stylesPart !== null) draft.set(stylesPart, styled);
  if (styled !== null && stylesPart === null) draft.add("xl/styles.xml", styled, STYLES, part, "styles");
  if ((plan.settings ?? []).length > 0) {
    const changed = (plan.settings ?? []).reduce((all, { key, after }) => withSetting(all, key, after), settings);
    writeSettings(draft, read.file, part, changed);
  }
  return draft.result();
}

/** Excel, too, refuses to change a part of what one array formula fills. */
function refusePartOfArray(plan: EditPlan, sheets: ReadonlyMap<string, ReadSheet>): void {
  for (const { cell } of plan.edits) {
    const arrays = sheets.get(cell.sheet)?.survey?.arrays ?? [];
    if (arrays.some((area) => contains(area, cell))) {
      throw new WorkbookError("array-formula", { values: { sheet: cell.sheet, cell: a1(cell) } });
    }
  }
}

function editCells(draft: PackageDraft, read: ReadWorkbook, plan: EditPlan, styles: StyleBook): void {
  const writes = new Map<string, Map<number, Map<number, CellWriter>>>();
  for (const edit of plan.edits) {
    const { sheet, row, column } = edit.cell;
    const rows = writes.get(sheet) ?? new Map<number, Map<number, CellWriter>>();
    writes.set(sheet, rows);
    const columns = rows.get(row) ?? new Map<number, CellWriter>();
    rows.set(row, columns.set(column, writer(edit, read, styles)));
  }
  const surveys = new Map(read.sheets.map(({ name, survey }) => [name, survey]));
  const changed = plan.edits.map(({ cell }) => cell);
  const stale = staleFormulas(read.grids, (sheet) => surveys.get(sheet)?.arrays ?? [], changed);
  for (const { name, part, survey } of read.sheets) {
    const rows = writes.get(name) ?? new Map<number, Map<number, CellWriter>>();
    const staleHere = stale.get(name) ?? new Set<number>();
    const wanted = (plan.rowHeights ?? []).filter(({ sheet }) => sheet === name);
    const heights = new Map(wanted.map(({ row, height }) => [row, height]));
    if (!survey || (rows.size === 0 && staleHere.size === 0 && heights.size === 0)) continue;
    const overwritten = new Set(
      [...rows].flatMap(([row, columns]) => [...columns.keys()].map((column) => cellKey(row, column))),
    );
    const orphans = survey.shared.orphans((key) => overwritten.has(key));
    draft.set(part, editSheet(read.file.text(part), part, { writes: rows, orphans, stale: staleHere, heights }));
  }
  const formulasChange = plan.edits.some(({ before, after }) => before.formula !== null || after.kind === "formula");
  const newFormulas = (plan.addSheets ?? []).some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ content }) => content?.kind === "formula")),
  );
  if (formulasChange || newFormulas || (plan.removeSheets ?? []).length > 0) dropCalculationChain(draft, read);
  if (formulasChange || newFormulas || stale.size > 0) {
    const { part } = read.workbook;
    draft.set(part, withFullCalculation(draft.text(part), part));
  }
}

/** Text that could be read as a formula gets the text format and so on: the plan's own rule (`cellFormats`). */
function writer({ after, numberFormat }: CellEdit, read: ReadWorkbook, styles: StyleBook): CellWriter {
  return ({ style, ...place }) => {
    const found = read.cellFormats[style] ?? "General";
    const { final } = cellFormats(after, found, numberFormat);
    const stored = read.date1904 ? in1904(after, final) : after;
    return cellXml(stored, { ...place, style: final === found ? style : styles.withFormat(style, final) });
  };
}

/** The order of calculation lists every formula cell; Excel makes it anew when it is not there. */
function dropCalculationChain(draft: PackageDraft, { file, workbook }: ReadWorkbook): void {
  for (const { type, target } of file.relationships(workbook.part)) {
    if (type === "calcChain" && draft.has(target)) draft.remove(target, workbook.part);
  }
}

function changeSheets(draft: PackageDraft, read: ReadWorkbook, plan: EditPlan, styles: StyleBook): void {
  const { part: workbook } = read.workbook;
  for (const { name } of plan.removeSheets ?? []) {
    draft.set(workbook, withoutSheetListed(draft.text(workbook), workbook, name));
    const sheet = read.sheets.find((candidate) => candidate.name === name);
    if (sheet) draft.remove(sheet.part, workbook);
  }
  const looks = new LookStyles(styles);
  const strict = read.file.text(workbook).includes(NAMESPACES.strict);
  for (const planned of plan.addSheets ?? []) {
    const sheet = read.date1904 ? sheetIn1904(planned) : planned;
    const part = draft.freePart((number) => `xl/worksheets/sheet${number}.xml`);
    const xml = newSheetXml(sheet, strict ? NAMESPACES.strict : NAMESPACES.transitional, looks);
    const id = draft.add(part, xml, WORKSHEET, workbook, "worksheet");
    const listed = withSheetListed(draft.text(workbook), workbook, sheet.name, id);
    draft.set(workbook, withNamesOfLastSheet(listed, workbook, printNames(sheet)));
  }
}
