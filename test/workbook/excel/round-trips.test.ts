/** @jest-environment node */
import { makeGrid, type GridCell } from "../../../src/core/grid/grid";
import { at, cell, expectSameGrid, failure, scene } from "../port-contract";
import { closeAll, excelUnderTest } from "./excel-under-test";

afterEach(closeAll);

function filled(rows: number, columns: number): GridCell[] {
  return Array.from({ length: rows * columns }, (_, i) => cell(Math.floor(i / columns) + 1, (i % columns) + 1, i));
}

async function big(rows: number, columns: number) {
  return excelUnderTest({ grids: [makeGrid({ sheet: "大", cells: filled(rows, columns) })] });
}

describe("round trips", () => {
  test.each([
    [50_000, 5_000, 10, 2],
    [50_010, 5_001, 10, 3],
    [100_000, 10_000, 10, 3],
  ])(
    "%i cells are read in %i × %i with few of them",
    async (cells, rows, columns, expected) => {
      const { port, roundTrips } = await big(rows, columns);
      roundTrips();
      const progress: number[] = [];
      const grid = await port.read("大", { onProgress: (done) => progress.push(done) });
      expect(roundTrips()).toBe(expected);
      expect(grid.cells.size).toBe(cells);
      expect(progress.at(-1)).toBe(cells);
    },
    60_000,
  );

  test("an empty sheet costs one, a sheet with merges, hidden rows and formulas two", async () => {
    const { port, roundTrips } = await excelUnderTest({ grids: scene() });
    roundTrips();
    await port.read("空");
    expect(roundTrips()).toBe(1);
    await port.read("自评表");
    expect(roundTrips()).toBe(2);
  });

  test("a plan costs two and the verification, whatever its size", async () => {
    const { port, roundTrips } = await big(1_000, 10);
    const edits = filled(1_000, 10).map(({ row, column, value }) => ({
      cell: at(row, column, "大"),
      before: { value, formula: null, numberFormat: "General" },
      after: { kind: "value" as const, value: Number(value) + 1 },
      why: { id: "workbook.why.undo" },
    }));
    roundTrips();
    const before = await port.read("大");
    roundTrips();
    const { undo } = await port.apply({ edits });
    expect(roundTrips()).toBe(3);
    await port.apply(undo);
    expect(roundTrips()).toBe(3);
    expectSameGrid(await port.read("大"), before);
  }, 60_000);
});

describe("too much at once", () => {
  test("a stray cell far away is told, not read", async () => {
    const cells = [cell(1, 1, "a"), cell(1_000_000, 200, "b")];
    const { port } = await excelUnderTest({ grids: [makeGrid({ sheet: "远", cells })] });
    const error = await failure(port.read("远"));
    expect(error).toMatchObject({ code: "too-large", values: { sheet: "远", cells: 200_000_000, limit: 1_000_000 } });
  });

  test("an answer that is too large is asked for in halves", async () => {
    const cells = Array.from({ length: 400 }, (_, i) => cell(i + 1, 1, `第${i}行${"长".repeat(100)}`));
    const grids = [makeGrid({ sheet: "长", cells, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] })];
    const { port } = await excelUnderTest({ grids }, { client: { payloadLimit: 60_000 } });
    expectSameGrid(await port.read("长"), grids[0]);
  });

  test("a single row that is too large is told", async () => {
    const grids = [makeGrid({ sheet: "长", cells: [cell(1, 1, "长".repeat(30_000))] })];
    const { port } = await excelUnderTest({ grids }, { client: { payloadLimit: 20_000 } });
    expect(await failure(port.read("长"))).toMatchObject({ code: "too-large", host: { code: expect.any(String) } });
  });

  test("matrices that come back as null are asked for again", async () => {
    const { port, host } = await excelUnderTest({ grids: scene() });
    host.faults.onCall(2, { kind: "null-matrices" });
    expectSameGrid(await port.read("自评表"), scene()[0]);
  });

  test("more merged areas than the host lists at once are asked for in halves", async () => {
    const merges = Array.from({ length: 600 }, (_, i) => ({ top: i + 1, left: 1, bottom: i + 1, right: 2 }));
    const grids = [makeGrid({ sheet: "合", cells: filled(600, 1), merges })];
    const { port, host } = await excelUnderTest({ grids });
    // Excel fails on more than 512; the workbench host answers any number, so the failure is planted twice.
    host.faults.onCall(2, { kind: "api-error", code: "GeneralException" });
    host.faults.onCall(5, { kind: "api-error", code: "GeneralException" });
    expectSameGrid(await port.read("合"), grids[0]);
  });
});
