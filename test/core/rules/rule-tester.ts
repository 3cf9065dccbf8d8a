import { a1, parseA1, parseRange, type CellRef } from "../../../src/core/grid/address";
import { cellAt, makeGrid, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { catalogue } from "../../../src/core/rules/catalogue";
import { check, type Checked } from "../../../src/core/rules/check";
import type { Finding } from "../../../src/core/rules/finding";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import type { Profile, ProfileId } from "../../../src/core/evaluation/profile";
import { message, placeholders } from "../../../src/messages";
import { readHeld } from "../../drawn/drawn-cell";
import { drawSheets } from "../../drawn/drawn-sheet";
import { holdToRepairs } from "./repaired";
import { told } from "./told";

/** One small change to a clean form. */
export interface Case {
  /** What the change means, in a few words. */
  readonly name: string;
  /** A drawing; a clean form as a rule. */
  readonly form: string;
  /** Cells by address, as they are drawn; "" makes one blank. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Rows to hide or to remove, columns to hide, an area to merge or to take apart. */
  readonly hideRows?: readonly number[];
  readonly hideColumns?: readonly number[];
  readonly removeRows?: readonly number[];
  readonly merge?: string;
  readonly unmerge?: string;
  /** The profile that a person chose, and what they changed of it. */
  readonly profile?: ProfileId;
  readonly with?: Partial<Profile>;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Valid extends Case {
  /** The rule does not apply: the message id behind "not-applicable.". Without it the rule looked and found nothing. */
  readonly notApplicable?: string;
  /** Other rules that may speak of the change; none by default. */
  readonly others?: readonly string[];
}

export interface Invalid extends Case {
  /** The primary cell. */
  readonly at: string;
  readonly message: string;
  readonly severity?: Finding["severity"];
  readonly expected?: string | number;
  readonly found?: string | number;
  readonly explanation?: string;
  /** How many findings of the rule; one by default. */
  readonly times?: number;
  /** Rules that the change sets off as well, each for a cause of its own; none by default. */
  readonly others?: readonly string[];
  /** The rule that this finding follows from, where the change is another rule's. */
  readonly follows?: string;
}

/** Tests of a rule in the manner of ESLint's: valid and invalid cases, nothing else. */
export function testRule(
  id: string,
  cases: {
    readonly valid: readonly Valid[];
    readonly invalid: readonly Invalid[];
  },
): void {
  describe(id, () => {
    test("is in the catalogue, and proven by three sheets that it tells and three that it looked at and lets be", () => {
      expect(catalogue.map((rule) => rule.meta.id)).toContain(id);
      const alone = (one: Valid | Invalid): boolean => !one.others?.length;
      const told = cases.invalid.filter(alone).length;
      const letBe = cases.valid.filter((one) => alone(one) && one.notApplicable === undefined).length;
      expect({ told: Math.min(told, 3), letBe: Math.min(letBe, 3) }).toEqual({ told: 3, letBe: 3 });
    });
    test("every case is a change of a form of which no rule has anything to say", () => {
      for (const one of new Map([...cases.valid, ...cases.invalid].map((each) => [each.form, each])).values()) {
        expect(unfolded(checkGrids(drawSheets(one.form)).findings)).toEqual([]);
      }
    });
    describe("valid", () => {
      test.each(cases.valid.map((one) => [one.name, one] as const))("%s", (_name, one) => {
        const { findings, notApplicable } = checkCase(id, one);
        const why = notApplicable.find((other) => other.rule === id)?.why.id ?? null;
        expect(why).toBe(one.notApplicable ? `not-applicable.${one.notApplicable}` : null);
        expect(unfolded(findings).filter((key) => !one.others?.includes(ruleOf(key)))).toEqual([]);
      });
    });
    describe("invalid", () => {
      test.each(cases.invalid.map((one) => [one.name, one] as const))("%s", (_name, one) => {
        const { findings, notApplicable } = checkCase(id, one);
        expect(notApplicable.filter((other) => other.rule === id)).toEqual([]);
        const own = findings.filter((finding) => finding.rule === id);
        const finding = own.find((other) => a1(other.primary) === one.at);
        expect(own.map((other) => a1(other.primary))).toContain(one.at);
        expect(own).toHaveLength(one.times ?? 1);
        expect(finding).toMatchObject({
          message: one.message,
          ...(one.severity ? { severity: one.severity } : {}),
          ...(one.expected === undefined ? {} : { expected: one.expected }),
          ...(one.found === undefined ? {} : { found: one.found }),
          ...(one.explanation === undefined ? {} : { explanation: one.explanation }),
        });
        const others = unfolded(findings).filter(
          (key) => ![id, one.follows, ...(one.others ?? [])].includes(ruleOf(key)),
        );
        expect(others).toEqual([]);
        expect(finding?.follows ? ruleOf(finding.follows) : null).toBe(one.follows ?? null);
        expect(`\n${own.map(told).join("\n")}\n`).toMatchSnapshot();
      });
    });
  });
}

/** Runs the whole catalogue over a case and holds every finding to what every finding owes. */
export function checkCase(id: string, one: Case): Checked {
  const grids = gridsOf(one);
  const checked = checkGrids(grids, one, { [id]: one.options });
  for (const finding of checked.findings) holdToItsDuties(finding, grids, checked.findings);
  holdToRepairs(grids, checked.findings, (after) => checkGrids(after, one, { [id]: one.options }).findings);
  return checked;
}

export function checkGrids(
  grids: readonly Grid[],
  one: Pick<Case, "profile" | "with"> = {},
  options: Readonly<Record<string, unknown>> = {},
): Checked {
  const { tables } = recogniseWorkbook(grids);
  const all = tables.map((table) => {
    const { profile, by } = chooseProfile(table, [], one.profile ?? null);
    const chosen = { profile: { ...profile, ...one.with }, by };
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return check({ grids, table, scores: score(table, chosen), profile: chosen }, { options: given });
  });
  expect(all.flatMap((checked) => checked.defects)).toEqual([]);
  expect(all.length).toBeGreaterThan(0);
  return {
    findings: all.flatMap((checked) => checked.findings),
    notApplicable: all.flatMap((checked) => checked.notApplicable),
    defects: [],
  };
}

function unfolded(findings: readonly Finding[]): string[] {
  return findings.filter((finding) => finding.follows === null).map(({ rule, primary }) => `${rule}@${a1(primary)}`);
}

function ruleOf(key: string): string {
  return key.slice(0, key.indexOf("@"));
}

/** Cells exist, the message has its values in both languages, and what it follows stands alone. */
function holdToItsDuties(finding: Finding, grids: readonly Grid[], all: readonly Finding[]): void {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const outside = [finding.primary, ...finding.cells].filter(
    ({ sheet, row }) => row < 1 || row > (sheets.get(sheet)?.rowCount ?? 0),
  );
  expect(outside).toEqual([]);
  holdsWhatItQuotes(finding, sheets);
  for (const locale of ["zh-CN", "en-US"] as const) {
    expect(placeholders(message(locale, `rule.${finding.rule}.${finding.message}`, finding.values))).toEqual([]);
  }
  if (finding.follows !== null) {
    const root = all.find(
      (other) => `${other.rule}@${a1(other.primary)}` === finding.follows && other.follows === null,
    );
    expect(root).toBeDefined();
  }
}

/** Values that a message takes from cells, as they stand there; the others are computed or count something. */
const QUOTED = new Set([
  ...["actual", "annual", "budget", "cell", "error", "example", "executed", "formula", "grade", "indicator", "initial"],
  ...["label", "large", "name", "other", "printed", "reason", "review", "score", "self", "sign", "small"],
  ...["target", "text", "value", "year"],
]);

/** What a message quotes stands in a cell that the finding cites; what it adds up stands in the others that it cites. */
function holdsWhatItQuotes(finding: Finding, sheets: ReadonlyMap<string, Grid>): void {
  const held = [finding.primary, ...finding.cells].flatMap(({ sheet, row, column }) => {
    const grid = sheets.get(sheet);
    return (grid && cellAt(grid, row, column)) ?? [];
  });
  const missing = Object.entries(finding.values).filter(
    ([key, value]) => QUOTED.has(key) && !held.some((cell) => quotes(cell, String(value))),
  );
  expect([finding.rule, finding.message, missing]).toEqual([finding.rule, finding.message, []]);
}

/** A text stands in the cell's, shortened or with the unit of another column behind it; a figure is the cell's. */
function quotes(cell: GridCell, quoted: string): boolean {
  const { text, value, formula } = cell;
  if (
    formula === quoted ||
    a1(cell) === quoted ||
    (typeof value === "number" && [value, value * 100].includes(parseFloat(quoted)))
  )
    return true;
  const [shown, said] = [text, quoted].map((one) => one.replaceAll(",", "")) as [string, string];
  return shown.includes(said.replace(/…$/, "")) || (shown.trim() !== "" && said.startsWith(shown.trim()));
}

/** The case's sheets: its form, drawn, with the change. The change is made to the first sheet. */
export function gridsOf(one: Case): Grid[] {
  const [first, ...rest] = drawSheets(one.form);
  if (!first) throw new Error("a case needs a sheet");
  return [withChange(first, one), ...rest];
}

/** A sheet with cells, rows, columns or merges changed. */
export function withChange(grid: Grid, one: Omit<Case, "name" | "form">): Grid {
  const cells = new Map([...grid.cells.values()].map((cell) => [a1(cell), cell]));
  for (const [address, drawn] of Object.entries(one.cells ?? {})) {
    const place = parseA1(address);
    if (!place) throw new Error(`no address: ${address}`);
    const held = readHeld(drawn);
    if (held) cells.set(address, { ...place, ...held });
    else cells.delete(address);
  }
  const merge = one.merge === undefined ? null : parseRange(one.merge);
  const unmerge = one.unmerge === undefined ? null : parseRange(one.unmerge);
  const same = (a: { top: number; left: number }): boolean => unmerge?.top === a.top && unmerge.left === a.left;
  const merges = [...grid.merges.filter((area) => !same(area)), ...(merge ? [merge] : [])];
  return withoutRows(
    makeGrid({
      sheet: grid.sheet,
      visibility: grid.visibility,
      cells: cells.values(),
      merges,
      hiddenRows: [...grid.hiddenRows, ...(one.hideRows ?? [])],
      hiddenColumns: [...grid.hiddenColumns, ...(one.hideColumns ?? [])],
    }),
    one.removeRows ?? [],
  );
}

/** Removes rows as Excel does: what stands below moves up, merges shrink. */
function withoutRows(grid: Grid, rows: readonly number[]): Grid {
  if (rows.length === 0) return grid;
  const gone = new Set(rows);
  const up = (row: number): number => row - rows.filter((other) => other < row).length;
  const kept = (cell: Pick<CellRef, "row">): boolean => !gone.has(cell.row);
  const cells = new Map<string, GridCell>();
  for (const cell of grid.cells.values())
    if (kept(cell))
      cells.set(a1({ ...cell, row: up(cell.row) }), {
        ...cell,
        row: up(cell.row),
      });
  const merges = grid.merges.flatMap((area) => {
    const left = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i).filter(
      (row) => !gone.has(row),
    );
    const [top] = left;
    const bottom = left.at(-1);
    if (top === undefined || bottom === undefined) return [];
    const corner = grid.cells.get(area.top * 16385 + area.left);
    if (corner && gone.has(area.top)) {
      const moved = { ...corner, row: up(top) };
      cells.set(a1(moved), moved);
    }
    const next = { ...area, top: up(top), bottom: up(bottom) };
    return next.top === next.bottom && next.left === next.right ? [] : [next];
  });
  return makeGrid({ sheet: grid.sheet, cells: cells.values(), merges });
}
