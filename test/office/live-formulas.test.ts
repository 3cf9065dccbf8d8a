import { a1 } from "../../src/core/grid/address";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import type { CellEdit } from "../../src/core/edits/edit-plan";
import { applyToPackage } from "../../src/workbook/xlsx/apply-to-package";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { fixtures } from "../drawn/fixtures";
import { throughLibreOffice } from "./libre-office";
import { madeFile } from "./made-file";
import { METHOD_SHEETS, OTHER_FORMS, type MethodSheet } from "./method-sheets";
import { isFormula, plannedFormulas } from "./planned-formulas";
import { sampleFiles } from "./sample-files";

interface Planned {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** The file itself where there is one; a drawing is made into one. */
  readonly bytes: Uint8Array | null;
  readonly edits: readonly CellEdit[];
}

function planned(
  name: string,
  grids: readonly Grid[],
  bytes: Uint8Array | null,
  form: Partial<MethodSheet> = {},
): Planned {
  const edits = plannedFormulas(grids, form);
  return { name, grids, bytes, edits };
}

const all = [
  ...sampleFiles().map(({ name, bytes }) => planned(name, readWorkbook(bytes).grids, bytes)),
  ...fixtures().map(({ name, grids }) => planned(name, grids, null)),
  ...[...METHOD_SHEETS, ...OTHER_FORMS].map((one) => planned(one.name, one.grids, null, one)),
].filter(({ edits }) => edits.some(isFormula));

const recalculated = new Map<string, Uint8Array>();

/** Written without its result, a formula holds afterwards what was computed from it and nothing else. */
async function written({ grids, bytes, edits }: Planned): Promise<Uint8Array> {
  const blind = edits.map((edit): CellEdit => {
    const { after } = edit;
    return after.kind === "formula" ? { ...edit, after: { kind: "formula", formula: after.formula } } : edit;
  });
  return applyToPackage(bytes ?? (await madeFile(grids)), { edits: blind });
}

beforeAll(async () => {
  const given = await Promise.all(all.map(written));
  throughLibreOffice(given).forEach((bytes, index) => recalculated.set(all[index]?.name ?? "", bytes));
}, 300_000);

test("there are formulas to compute, in many forms", () => {
  expect(recalculated.size).toBeGreaterThan(20);
  expect(all.flatMap(({ edits }) => edits.filter(isFormula)).length).toBeGreaterThan(150);
});

test.each(METHOD_SHEETS)(
  "$name: every row's score is written as a formula, and the rest with it",
  ({ name, grids }) => {
    const [grid] = grids;
    const weights = [...(grid?.cells.values() ?? [])].filter(({ row, column }) => column === 7 && row > 6);
    const edits = all.find((one) => one.name === name)?.edits ?? [];
    const written = (sort: string) => edits.filter((edit) => edit.why.id === `plan.${sort}` && isFormula(edit)).length;
    expect(written("indicator")).toBe(weights.length - 1); // the last is the total's
    expect([written("execution"), written("rate"), written("total")]).toEqual([1, 1, 1]);
  },
);

test.each([
  ["coefficients", 4, 1],
  // A group's score may be a mark of a hundred there: what the total adds up is no plain sum
  ["nested percent", 6, 0],
])("%s: %d scores and %d totals are formulas", (name, scores, totals) => {
  const ids =
    all
      .find((one) => one.name === name)
      ?.edits.filter(isFormula)
      .map(({ why }) => why.id) ?? [];
  expect(ids.filter((id) => id === "plan.indicator")).toHaveLength(scores);
  expect(ids.filter((id) => id === "plan.total")).toHaveLength(totals);
});

test.each(all)("$name: LibreOffice computes from the formulas what was recomputed", ({ name, edits }) => {
  const { grids } = readWorkbook(recalculated.get(name) ?? new Uint8Array());
  const differing = edits.filter(isFormula).flatMap(({ cell, after }) => {
    const grid = grids.find(({ sheet }) => sheet === cell.sheet);
    const found = grid && cellAt(grid, cell.row, cell.column)?.value;
    const expected = after.kind === "formula" ? after.expected : null;
    const same =
      typeof found === "number" && typeof expected === "number"
        ? Math.abs(found - expected) < 1e-9
        : found === expected;
    return same ? [] : [{ cell: a1(cell), after, found }];
  });
  expect(differing).toEqual([]);
});
