import { cellKey, makeGrid, type GridCell } from "../../../src/core/grid/grid";
import { references } from "../../../src/workbook/xlsx/formula-references";
import { displayedFormula, storedFormula } from "../../../src/workbook/xlsx/formula-text";
import { shiftFormula } from "../../../src/workbook/xlsx/shared-formula";
import { staleFormulas } from "../../../src/workbook/xlsx/stale-formulas";

describe("a shared formula, moved", () => {
  it.each([
    ["A1+$B2+C$3+$D$4", 2, 1, "B3+$B4+D$3+$D$4"],
    ["SUM(A1:B2,Z1)", 1, 0, "SUM(A2:B3,Z2)"],
    ["SUM(A:B)+SUM($C:D)", 3, 2, "SUM(C:D)+SUM($C:F)"],
    ["SUM(1:2)+SUM($3:4)", 3, 2, "SUM(4:5)+SUM($3:7)"],
    [`"A1"&A1&"he said ""B2"""`, 1, 1, `"A1"&B2&"he said ""B2"""`],
    ["'A1 表'!A1+表1!A1+Sheet2!$A1", 1, 1, "'A1 表'!B2+表1!B2+Sheet2!$A2"],
    ["LOG10(A1)+得分1+A1B+Rate2020.x", 1, 0, "LOG10(A2)+得分1+A1B+Rate2020.x"],
    ["1E5+A1*1.5", 1, 0, "1E5+A2*1.5"],
    ["表[[#This Row],[A1]]+A1", 1, 0, "表[[#This Row],[A1]]+A2"],
    ["A1+B5", -3, 0, "#REF!+B2"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s by %i rows and %i columns", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("a formula as stored", () => {
  it.each([
    ["=IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    [`=CONCAT("IFS(",'IFS('!A1,SUM(A1))`, `_xlfn.CONCAT("IFS(",'IFS('!A1,SUM(A1))`],
    ["=STDEV.S(A1:A2)", "_xlfn.STDEV.S(A1:A2)"],
    ["=MYIFS(1)", "MYIFS(1)"],
  ])("%s", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(displayedFormula(stored)).toBe(shown);
  });
});

describe("what a formula reads", () => {
  const area = (top: number, left: number, bottom: number, right: number, sheet = "表") => ({
    sheet,
    range: { top, left, bottom, right },
  });
  it.each([
    ["=A1+$B$2", [area(1, 1, 1, 1), area(2, 2, 2, 2)]],
    ["=SUM(C2:A1)", [area(1, 1, 2, 3)]],
    ["=SUM(B:C,2:3)", [area(1, 2, 1_048_576, 3), area(2, 1, 3, 16_384)]],
    [`='it''s'!A1&封面!B2&C3`, [area(1, 1, 1, 1, "it's"), area(2, 2, 2, 2, "封面"), area(3, 3, 3, 3)]],
    [`="A1"&TRUE&1E5`, []],
    ["=IF(TRUE(),1,2)", []],
  ])("%s", (formula, reads) => {
    expect(references(formula, "表")).toEqual(reads);
  });
  it.each([
    "=总分*2",
    "=INDIRECT(A1)",
    "=OFFSET(A1,1,1)",
    "=TODAY()",
    "=[1]表!A1",
    "='[书.xlsx]表'!A1",
    "='一月:三月'!A1",
    "=表1[得分]",
    "=A1#",
  ])("%s is not to be told", (formula) => {
    expect(references(formula, "表")).toBe("anything");
  });
});

describe("results that no longer hold", () => {
  const formulas = (list: Readonly<Record<string, string>>, sheet = "表") =>
    makeGrid({
      sheet,
      cells: Object.entries(list).map(([address, formula]): GridCell => {
        const column = address.charCodeAt(0) - 64;
        return { row: Number(address.slice(1)), column, value: 0, text: "0", formula, numberFormat: "General" };
      }),
    });
  const stale = (grids: Parameters<typeof staleFormulas>[0]) =>
    Object.fromEntries(
      [...staleFormulas(grids, () => [], [{ sheet: "表", row: 1, column: 1 }])].map(([sheet, keys]) => [
        sheet,
        [...keys].sort((a, b) => a - b),
      ]),
    );

  it("are those that read a changed cell, directly, through others or across sheets, upwards too", () => {
    const grids = [
      formulas({ B9: "=A1", B8: "=B9+1", B7: "=B8", C1: "=B1", D1: "=SUM(A:A)" }),
      formulas({ A1: "=表!B7", A2: "=A3", A4: "=sum(表!D1:E9)" }, "别的"),
    ];
    expect(stale(grids)).toEqual({
      表: [cellKey(1, 4), cellKey(7, 2), cellKey(8, 2), cellKey(9, 2)],
      别的: [cellKey(1, 1), cellKey(4, 1)],
    });
  });

  it("costs little for long chains in either direction", () => {
    const rows = 20_000;
    const chain = (step: (row: number) => string) =>
      formulas(Object.fromEntries(Array.from({ length: rows }, (_, i) => [`B${i + 1}`, step(i + 1)])));
    const down = chain((row) => (row === 1 ? "=A1" : `=B${row - 1}+1`));
    const up = chain((row) => (row === rows ? "=A1" : `=B${row + 1}+1`));
    for (const grid of [down, up]) {
      const start = performance.now();
      expect(staleFormulas([grid], () => [], [{ sheet: "表", row: 1, column: 1 }]).get("表")?.size).toBe(rows);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
