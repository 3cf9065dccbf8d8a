import { readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { pickScores } from "../../../src/core/plans/pick-scores";
import { liveFormulas } from "../../../src/core/plans/formulas/live-formulas";
import { scoreProposals } from "../../../src/core/plans/score-proposals";
import { planScores } from "../../../src/core/plans/scores";
import type { TableReview } from "../../../src/core/review/review";
import { review } from "../../../src/core/review/review-workbook";
import { readWorkbook } from "../../../src/workbook/xlsx/read";

const SAMPLES = ["yongde-school", "chongqing-department", "nanchang-self-evaluation", "wuhan-trade"];

function reviewed(name: string): { one: TableReview; grid: Grid } {
  const { grids } = readWorkbook(new Uint8Array(readFileSync(join(__dirname, `../../../samples/${name}.xlsx`))));
  const [one] = review(grids).tables;
  const grid = grids.find(({ sheet }) => sheet === one?.table.sheet);
  if (!one || !grid) throw new Error(`no table in ${name}`);
  return { one, grid };
}

function everything({ one, grid }: ReturnType<typeof reviewed>): ReadonlySet<string> {
  return new Set(scoreProposals(one, grid).map(({ cell }) => a1(cell)));
}

describe("scores written as formulas", () => {
  const found = reviewed("chongqing-department");
  const all = planScores(found.one, found.grid, everything(found), "formulas").edits;
  const formulaAt = (cell: string) => {
    const after = all.find((edit) => a1(edit.cell) === cell)?.after;
    return after?.kind === "formula" ? after.formula : null;
  };

  test("reproduce the method from the sheet's own cells, units taken off", () => {
    expect(formulaAt("I23")).toBe(
      '=ROUND(ROUND(MIN(1,VALUE(SUBSTITUTE(F23,"次",""))/VALUE(SUBSTITUTE(D23,"次","")))*H23,10),0)',
    );
    expect(formulaAt("I16")).toBe("=ROUND(ROUND(VALUE(G16)*H16,10),0)");
  });

  test("add the score cells and nothing that lies between them", () => {
    const total = all.find(({ why }) => why.id === "plan.total")?.after;
    expect(total).toMatchObject({ kind: "formula", formula: "=SUM(I5,I9:I27)" });
  });

  test.each(SAMPLES)("%s: a formula carries the figure that would be written in its place", (name) => {
    const sheet = reviewed(name);
    const picked = everything(sheet);
    const values = planScores(sheet.one, sheet.grid, picked, "values").edits;
    const formulas = planScores(sheet.one, sheet.grid, picked, "formulas").edits;
    const figure = ({ after }: (typeof values)[number]) => (after.kind === "formula" ? after.expected : after.value);
    expect(formulas.map(figure)).toEqual(values.map(figure));
    expect(values.every(({ after }) => after.kind === "value")).toBe(true);
  });
});

describe("a choice by sort", () => {
  const { one, grid } = reviewed("yongde-school");
  const pick = (choice: Parameters<typeof pickScores>[2]) => [...pickScores(one, grid, choice)];
  const every = new Set(["indicator", "execution", "rate", "subtotal", "total", "grade"] as const);

  test("is what differs, and also what is right where that is asked for", () => {
    expect(pick({ sorts: new Set(["indicator"]) })).toEqual(["J17", "J20"]);
    expect(pick({ sorts: new Set(["execution", "rate"]) })).toEqual([]);
    expect(pick({ sorts: new Set(["execution", "rate"]), alsoRight: true })).toEqual(["K6", "J6"]);
    expect(pick({ sorts: every })).toEqual(["J17", "J20", "J26"]);
  });

  test("takes the named rows as they are, and the sums as they are once those stand", () => {
    expect(pick({ sorts: every, rows: new Set(["J18", "J17", "Z99"]) })).toEqual(["J17", "J18", "J26"]);
    expect(pick({ sorts: every, rows: new Set(["J18"]) })).toEqual(["J18"]);
    expect(pick({ sorts: new Set() })).toEqual([]);
  });
});

describe("what may be written", () => {
  test.each(SAMPLES)("%s: nothing is written that was not picked, and no assumption is proposed", (name) => {
    const { one, grid } = reviewed(name);
    expect(planScores(one, grid, new Set()).edits).toEqual([]);
    const computed = new Set(one.scores.indicators.flatMap(({ score, cell }) => (score && cell ? a1(cell) : [])));
    const rows = scoreProposals(one, grid).filter(({ what }) => what === "indicator");
    expect(rows.filter(({ cell }) => !computed.has(a1(cell)))).toEqual([]);
  });

  test("the seed's total is what its rows add up to, the formula theirs", () => {
    const { one, grid } = reviewed("nanchang-self-evaluation");
    const total = scoreProposals(one, grid).find(({ what }) => what === "total");
    expect(total).toMatchObject({ differs: true });
    expect([total?.recorded?.toString(), total?.proposed.toString()]).toEqual(["94.5", "58.4"]);
    expect(total?.formula(liveFormulas).formula).toBe("=SUM(H13:H39)");
  });
});
