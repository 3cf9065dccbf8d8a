import { jsonTable } from "../../src/cli/contract/table";
import { parseA1 } from "../../src/core/grid/address";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { review } from "../../src/core/review/review-workbook";
import { LOCALES } from "../../src/messages";
import { fixtures } from "../drawn/fixtures";

type Words = Readonly<Record<string, string>>;
type Stated = { readonly cell: string; readonly why?: string } | null;

interface Told extends Readonly<Record<string, unknown>> {
  readonly columns: readonly {
    readonly header: string;
    readonly headerCells: readonly string[];
    readonly why: string;
  }[];
  readonly indicators: readonly { readonly cells: Words; readonly why: Words }[];
  readonly groups: Told["indicators"];
  readonly funds: Told["indicators"];
  readonly goals: readonly { readonly cells: Words; readonly why: string }[];
  readonly conclusion: Readonly<Record<string, Stated>>;
  readonly notes: readonly Stated[];
  readonly unsure: readonly { readonly cell: string; readonly why: string }[];
  readonly scheme: { readonly why: string };
}

const HEAD = ["title", "year", "projectName", "department", "unit", "amountUnit", "formNumber"];
const TOTALS = ["totalWeight", "totalScore", "reviewTotal", "grade"];

/** Every cell that the table names in some role, with what is said of it; undefined where nothing is. */
function roles(told: Told): (readonly [role: string, cell: string, why: string | undefined])[] {
  const stated = (role: string, one: unknown) => {
    const { cell, why } = (one ?? {}) as { cell?: string; why?: string };
    return cell === undefined ? [] : [[role, cell, why] as const];
  };
  const listed = (of: string, rows: Told["indicators"]) =>
    rows.flatMap(({ cells, why }) =>
      Object.entries(cells).map(([role, at]) => [`${of} ${role}`, at, why[role]] as const),
    );
  return [
    ...[...HEAD, ...TOTALS].flatMap((role) => stated(role, told[role])),
    ...Object.entries(told.conclusion).flatMap(([role, one]) => stated(role, one)),
    ...told.notes.flatMap((one) => stated("note", one)),
    ...listed("indicator", told.indicators),
    ...listed("group", told.groups),
    ...listed("funds", told.funds),
    ...told.goals.flatMap(({ cells, why }) =>
      Object.entries(cells).map(([role, at]) => [`goal ${role}`, at, why] as const),
    ),
  ];
}

const SUM = /\d(?:…)? = \d/u;
const PLACE = /(?<![A-Z])[A-Z]{1,2}\d+(?!\d)/gu;

/** A reason stands on a sum, or on a cell that says something: a header, a label, the cell's own text; or a blank header is named as such. */
function rests(grid: Grid, blankHeaders: ReadonlySet<string>, why = ""): boolean {
  const isFilled = (name: string): boolean => {
    const at = parseA1(name);
    return at !== null && (cellAt(grid, at.row, at.column)?.text ?? "").trim() !== "";
  };
  return SUM.test(why) || (why.match(PLACE) ?? []).some((name) => isFilled(name) || blankHeaders.has(name));
}

const tables = fixtures().flatMap(({ name, grids }) =>
  review(grids).tables.map((one, at) => [`${name} ${at + 1}`, one, grids] as const),
);

describe.each(LOCALES)("in %s", (locale) => {
  test.each(tables)("%s says why of every cell's role", (_, one, grids) => {
    const told = jsonTable(locale, one) as Told;
    const grid = grids.find(({ sheet }) => sheet === one.table.sheet);
    if (!grid) throw new Error("a table without its sheet");
    const all = roles(told);
    const reasons = [
      ...all.map(([, , why]) => why ?? ""),
      ...[...told.columns, ...told.unsure, told.scheme].map(({ why }) => why),
    ];
    expect(reasons.filter((why) => why.trim() === "" || /recognise\.|\{\w+\}/u.test(why))).toEqual([]);
    const blank = new Set(told.columns.flatMap(({ header, headerCells }) => (header === "" ? headerCells : [])));
    expect(all.filter(([, , why]) => !rests(grid, blank, why))).toEqual([]);
  });
});
