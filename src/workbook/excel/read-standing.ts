import type { Range } from "../../core/grid/address";
import { cellKey, makeGrid, type GridCell } from "../../core/grid/grid";
import type { Before, EditPlan, RowHeight } from "../../core/edits/edit-plan";
import type { BeforeWriting } from "../check-plan";
import { askCells, askContents } from "./cells";
import { commentKey, readComments } from "./comments";
import { askInHalves } from "./halving";
import { isTooMuch } from "./host-error";
import type { HostContext } from "./host-session";
import { askMerges } from "./merged-areas";
import { placesOf, type PlanPlace } from "./plan-places";
import { askRowHeights, rowKey } from "./row-heights";
import { readSettingsPart } from "./settings-part";

const BLANK: Before = { value: null, formula: null, numberFormat: "General" };

/**
 * Reads what a plan has to be held against: the cells it names, the merged areas and the protection of its sheets, the
 * contents of sheets that it adds or takes away, the heights of rows that it sets. One round trip; two more where it changes settings, and
 * two where it comments.
 */
export async function readStanding(context: HostContext, plan: EditPlan): Promise<BeforeWriting> {
  const wanted: Wanted = {
    places: placesOf(plan),
    whole: [...(plan.addSheets ?? []), ...(plan.removeSheets ?? [])].map(({ name }) => name),
    commented: [...new Set((plan.comments ?? []).map(({ cell }) => cell.sheet))],
    rows: plan.rowHeights ?? [],
  };
  const { sheets, protectedSheets, cells, merges, contents, heights, charts } = await readWanted(context, wanted);
  const settings = (plan.settings ?? []).length > 0 ? await readSettingsPart(context) : new Map<string, string>();
  const comments = await readComments(
    context,
    wanted.commented.filter((sheet) => sheets.includes(sheet)),
  );
  return {
    sheets,
    cell: ({ sheet, row, column }) => cells.get(sheet)?.get(cellKey(row, column)) ?? BLANK,
    grid: (sheet) => (sheets.includes(sheet) ? makeGrid({ sheet, cells: contents.get(sheet) ?? [] }) : null),
    setting: (key) => settings.get(key) ?? null,
    comment: (cell) => comments.get(commentKey(cell))?.text ?? null,
    charts: (sheet) => charts.get(sheet) ?? 0,
    rowHeight: (sheet, row) => heights.get(rowKey(sheet, row)) ?? null,
    merges: (sheet) => merges.get(sheet) ?? [],
    isProtected: (sheet) => protectedSheets.has(sheet),
  };
}

interface Wanted {
  readonly places: readonly PlanPlace[];
  /** Sheets of which everything counts. */
  readonly whole: readonly string[];
  /** Sheets whose comments count. */
  readonly commented: readonly string[];
  /** Rows whose heights count. */
  readonly rows: readonly RowHeight[];
}

interface Head {
  readonly sheets: readonly string[];
  readonly protectedSheets: ReadonlySet<string>;
  readonly heights: ReadonlyMap<string, number>;
  readonly charts: ReadonlyMap<string, number>;
}

interface Found extends Head {
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Before>>;
  readonly merges: ReadonlyMap<string, readonly Range[]>;
  readonly contents: ReadonlyMap<string, readonly GridCell[]>;
}

/** In one round trip, or one thing after the other where that is too much for the host. */
async function readWanted(context: HostContext, wanted: Wanted): Promise<Found> {
  const found = askAtOnce(context, wanted);
  try {
    await context.sync();
    return found();
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  return readInParts(context, wanted);
}

function askAtOnce(context: HostContext, wanted: Wanted): () => Found {
  const head = askHead(context, wanted);
  const places = wanted.places.map(({ sheet: name, areas, mergedRows }) => {
    const sheet = sheetOf(context, name);
    return { name, cells: areas.map((area) => askCells(sheet, area)), merges: askMerges(sheet, mergedRows) };
  });
  const whole = wanted.whole.map((name) => ({ name, cells: askContents(sheetOf(context, name)) }));
  return () => {
    const { sheets, ...rest } = head();
    const there = places.filter(({ name }) => sheets.includes(name));
    return {
      sheets,
      ...rest,
      cells: new Map(there.map(({ name, cells }) => [name, byKey(cells.flatMap((read) => read()))])),
      merges: new Map(there.map(({ name, merges }) => [name, merges()])),
      contents: new Map(whole.flatMap(({ name, cells }) => (sheets.includes(name) ? [[name, cells()]] : []))),
    };
  };
}

async function readInParts(context: HostContext, wanted: Wanted): Promise<Found> {
  const head = askHead(context, wanted);
  const whole = wanted.whole.map((name) => ({ name, cells: askContents(sheetOf(context, name)) }));
  await context.sync();
  const { sheets, ...rest } = head();
  const contents = new Map(whole.flatMap(({ name, cells }) => (sheets.includes(name) ? [[name, cells()]] : [])));
  const cells = new Map<string, ReadonlyMap<number, Before>>();
  const merges = new Map<string, readonly Range[]>();
  for (const { sheet: name, areas, mergedRows } of wanted.places) {
    if (!sheets.includes(name)) continue;
    const sheet = sheetOf(context, name);
    const read: GridCell[] = [];
    for (const area of areas) read.push(...(await askInHalves(context, area, (part) => askCells(sheet, part))));
    cells.set(name, byKey(read));
    merges.set(name, await askInHalves(context, mergedRows, (part) => askMerges(sheet, part)));
  }
  return { sheets, ...rest, cells, merges, contents };
}

/** The names of all sheets, which of the plan's own are protected, the heights of its rows, the charts of its sheets. */
function askHead(context: HostContext, { places, whole, commented, rows }: Wanted): () => Head {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const own = [...places, ...rows].map(({ sheet }) => sheet);
  const protections = [...new Set([...own, ...whole, ...commented])].map((name) => {
    const { protection } = sheetOf(context, name);
    protection.load("protected");
    return { name, protection };
  });
  const heights = askRowHeights((name) => sheetOf(context, name), rows);
  const charts = whole.map((name) => {
    const { charts: drawn } = sheetOf(context, name);
    drawn.load("items/name");
    return { name, drawn };
  });
  return () => {
    const sheets = worksheets.items.map(({ name }) => name);
    const locked = protections.filter(({ name, protection }) => sheets.includes(name) && protection.protected);
    const there = charts.filter(({ name }) => sheets.includes(name));
    return {
      sheets,
      protectedSheets: new Set(locked.map(({ name }) => name)),
      heights: heights(sheets),
      charts: new Map(there.map(({ name, drawn }) => [name, drawn.items.length])),
    };
  };
}

/** Null where there is none of the name; what is asked of it is then null too, and not looked at. */
function sheetOf(context: HostContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(name);
}

function byKey(cells: readonly GridCell[]): Map<number, Before> {
  return new Map(
    cells.map(({ row, column, value, formula, numberFormat, text }) => [
      cellKey(row, column),
      { value, formula, numberFormat, text },
    ]),
  );
}
