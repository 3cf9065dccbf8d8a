import type { CellRef } from "../../src/core/grid/address";
import { a1 } from "../../src/core/grid/address";
import { cellAt, makeGrid, type CellValue, type Grid } from "../../src/core/grid/grid";
import { beforeAt } from "../../src/core/edits/cell-state";
import type { CellEdit, EditPlan } from "../../src/core/edits/edit-plan";
import type { NewChart, NewSheet } from "../../src/core/edits/new-sheet";
import type { Change, WorkbookPort } from "../../src/workbook/port";
import type { WorkbookError } from "../../src/workbook/workbook-error";

/** A workbook under test, with what a person could do to it behind the port's back. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  /** A person types a constant into a cell, or deletes what is there. */
  readonly type: (cell: CellRef, value: string | number | null) => Promise<void>;
  readonly dropSheet: (sheet: string) => Promise<void>;
  /** What is selected, "A1" style, the active cell first, and the active sheet; null where nothing can be selected. */
  readonly selected: () => Promise<{ readonly sheet: string; readonly cells: readonly string[] }> | null;
}

export interface Scene {
  readonly grids: readonly Grid[];
  readonly protectedSheets?: readonly string[];
  readonly readOnly?: boolean;
}

const WHY = { id: "workbook.why.undo" };

/** The sheets that every test of the contract starts from. */
export function scene(): Grid[] {
  return [
    makeGrid({
      sheet: "自评表",
      cells: [
        cell(1, 1, "项目支出绩效自评表"),
        cell(2, 1, "指标"),
        cell(2, 2, "分值"),
        cell(2, 3, "得分"),
        cell(3, 1, "完成率"),
        { ...cell(3, 2, 0.9136), text: "91.36%", numberFormat: "0.00%" },
        cell(3, 3, 8.5),
        cell(4, 1, "=SUM 不是公式"),
        cell(4, 2, 10),
        { ...cell(5, 2, 10.9136), formula: "=B3+B4" },
        cell(6, 1, true),
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      hiddenRows: [4],
      hiddenColumns: [2],
    }),
    makeGrid({ sheet: "it's 封面", cells: [cell(1, 1, "封面")] }),
    makeGrid({ sheet: "隐藏", cells: [cell(1, 1, "看不见")], visibility: "hidden" }),
    makeGrid({ sheet: "空", cells: [] }),
  ];
}

/** What every implementation of the port must hold; run against each of them. */
export function portContract(open: (scene: Scene) => Promise<WorkbookUnderTest>): void {
  const ready = (more: Partial<Scene> = {}) => open({ grids: scene(), ...more });
  const table = "自评表";

  async function edit(port: WorkbookPort, address: CellRef, after: CellEdit["after"], numberFormat?: string) {
    const before = beforeAt(await port.read(address.sheet), address.row, address.column);
    const edit: CellEdit = { cell: address, before, after, why: WHY };
    return numberFormat === undefined ? edit : { ...edit, numberFormat };
  }

  describe("reading", () => {
    test("lists the sheets in order with their visibility and protection", async () => {
      const { port } = await ready({ protectedSheets: ["it's 封面"] });
      expect(await port.sheets()).toEqual([
        { name: table, visibility: "visible", protected: false },
        { name: "it's 封面", visibility: "visible", protected: true },
        { name: "隐藏", visibility: "hidden", protected: false },
        { name: "空", visibility: "visible", protected: false },
      ]);
    });

    test("reads values, texts, formulas, formats, merges and what is hidden", async () => {
      const { port } = await ready();
      expectSameGrid(await port.read(table), scene()[0]);
      expectSameGrid(await port.read("空"), scene()[3]);
    });

    test("tells where the person is", async () => {
      const { port } = await ready();
      expect((await port.whereabouts()).cell).toEqual({ sheet: table, row: 1, column: 1 });
    });

    test("says that a sheet is gone", async () => {
      const { port } = await ready();
      const error = await failure(port.read("没有这张表"));
      expect(error).toMatchObject({ code: "sheet-gone", values: { sheet: "没有这张表" } });
    });

    test("gives up when the caller has given up", async () => {
      const { port } = await ready();
      const error = await failure(port.read(table, { signal: AbortSignal.abort() }));
      expect(error).toMatchObject({ code: "cancelled", aftermath: "untouched" });
    });
  });

  describe("writing", () => {
    test("writes values, formulas and formats, and takes them back cell for cell", async () => {
      const { port } = await ready();
      const before = await port.read(table);
      const plan: EditPlan = {
        edits: [
          await edit(port, at(3, 3), { kind: "value", value: 9.1 }, "0.00"),
          await edit(port, at(4, 3), { kind: "value", value: 4.4 }),
          await edit(port, at(6, 3), { kind: "formula", formula: "=SUM(C3:C4)", expected: 13.5 }),
          await edit(port, at(6, 1), { kind: "value", value: null }),
          await edit(port, at(7, 1), { kind: "value", value: "完成情况良好" }),
          await edit(port, at(1, 1), { kind: "value", value: "项目自评表" }),
        ],
      };
      const { undo } = await port.apply(plan);

      const after = await port.read(table);
      expect(cellAt(after, 3, 3)).toMatchObject({ value: 9.1, numberFormat: "0.00", text: "9.10" });
      expect(cellAt(after, 4, 3)).toMatchObject({ value: 4.4, formula: null });
      expect(cellAt(after, 6, 3)).toMatchObject({ formula: "=SUM(C3:C4)" });
      expect(cellAt(after, 6, 1)).toBeUndefined();
      expect(cellAt(after, 7, 1)).toMatchObject({ value: "完成情况良好", numberFormat: "General" });
      const planned = new Set(plan.edits.map(({ cell }) => a1(cell)));
      const other = (grid: Grid) => [...grid.cells.values()].filter((cell) => !planned.has(a1(cell)));
      expect(other(after)).toEqual(other(before));

      await port.apply(undo);
      expectSameGrid(await port.read(table), before);
    });

    test.each([
      "=1+1",
      "+86",
      "-",
      "@人",
      "＝A1",
      "＠x",
      "\t=1",
      "'引号",
      "3-4",
      "5%",
      "TRUE",
      "#N/A",
      "007",
      "__proto__",
    ])("writes %j as text", async (text) => {
      const { port } = await ready();
      const { undo } = await port.apply({ edits: [await edit(port, at(8, 2), { kind: "value", value: text })] });
      expect(cellAt(await port.read(table), 8, 2)).toMatchObject({ value: text, formula: null });
      await port.apply(undo);
      expect(cellAt(await port.read(table), 8, 2)).toBeUndefined();
    });

    test("text that looks like a formula survives being overwritten and taken back", async () => {
      const { port } = await ready();
      const before = await port.read(table);
      const { undo } = await port.apply({ edits: [await edit(port, at(4, 1), { kind: "value", value: 1 })] });
      await port.apply(undo);
      expectSameGrid(await port.read(table), before);
    });

    test("an undo can be undone", async () => {
      const { port } = await ready();
      const { undo } = await port.apply({ edits: [await edit(port, at(3, 3), { kind: "value", value: 7 })] });
      const { undo: redo } = await port.apply(undo);
      await port.apply(redo);
      expect(cellAt(await port.read(table), 3, 3)?.value).toBe(7);
    });

    test("gives rows their height, those too that hold nothing yet, and takes it back", async () => {
      const { port } = await ready();
      const heights = (plan: EditPlan) => (plan.rowHeights ?? []).map(({ row, height }) => [row, height]);
      const plan: EditPlan = {
        edits: [await edit(port, at(3, 1), { kind: "value", value: "完成率，即实际完成数占计划数的比率" })],
        rowHeights: [3, 12].map((row) => ({ sheet: table, row, height: 60 })),
      };
      const { undo } = await port.apply(plan);
      expect(heights(undo)).not.toContainEqual([3, 60]);
      const { undo: redo } = await port.apply(undo);
      expect(heights(redo)).toEqual([
        [3, 60],
        [12, 60],
      ]);
      const { undo: again } = await port.apply(redo);
      expect(heights(again)).toEqual(heights(undo));
    });

    test("writes nothing where a planned cell has changed", async () => {
      const { port, type } = await ready();
      const plan = {
        edits: [
          await edit(port, at(3, 3), { kind: "value", value: 9 }),
          await edit(port, at(4, 2), { kind: "value", value: 11 }),
        ],
      };
      await type(at(4, 2), 12);
      const before = await port.read(table);
      const error = await failure(port.apply(plan));
      expect(error).toMatchObject({ code: "conflict", aftermath: "untouched" });
      expect(error.conflicts).toMatchObject([{ kind: "cell", cell: at(4, 2), found: { value: 12 } }]);
      expectSameGrid(await port.read(table), before);
    });

    test("writes nothing where a cell has changed that the plan rests on", async () => {
      const { port, type } = await ready();
      const basis = [{ cell: at(4, 2), before: beforeAt(await port.read(table), 4, 2) }];
      const plan = { edits: [await edit(port, at(3, 3), { kind: "value", value: 9 })], basis };
      await type(at(4, 2), 12);
      expect(await failure(port.apply(plan))).toMatchObject({ code: "conflict" });
      expect(cellAt(await port.read(table), 3, 3)?.value).toBe(8.5);
    });

    test("writes nothing where one of its sheets is protected", async () => {
      const { port } = await ready({ protectedSheets: [table] });
      const plan = {
        edits: [
          await edit(port, { sheet: "空", row: 1, column: 1 }, { kind: "value", value: 1 }),
          await edit(port, at(3, 3), { kind: "value", value: 9 }),
        ],
      };
      const error = await failure(port.apply(plan));
      expect(error).toMatchObject({ code: "protected", values: { sheet: table }, aftermath: "untouched" });
      expectSameGrid(await port.read("空"), scene()[3]);
    });

    test("writes nothing where a sheet is gone", async () => {
      const { port, dropSheet } = await ready();
      const plan = {
        edits: [
          await edit(port, at(3, 3), { kind: "value", value: 9 }),
          await edit(port, { sheet: "空", row: 1, column: 1 }, { kind: "value", value: 1 }),
        ],
      };
      await dropSheet("空");
      const error = await failure(port.apply(plan));
      expect(error).toMatchObject({ code: "sheet-gone", values: { sheet: "空" }, aftermath: "untouched" });
      expect(cellAt(await port.read(table), 3, 3)?.value).toBe(8.5);
    });

    test("writes nothing into the covered part of a merged area, nor twice into a cell", async () => {
      const { port } = await ready();
      const edits = [
        await edit(port, at(1, 2), { kind: "value", value: "x" }),
        await edit(port, at(3, 3), { kind: "value", value: 1 }),
        await edit(port, at(3, 3), { kind: "value", value: 2 }),
      ];
      const error = await failure(port.apply({ edits }));
      expect(error.code).toBe("invalid-plan");
      expect(error.problems.map(({ kind }) => kind)).toEqual(["covered", "duplicate"]);
      expectSameGrid(await port.read(table), scene()[0]);
    });

    test("writes nothing into a read-only workbook", async () => {
      const { port } = await ready({ readOnly: true });
      expect(port.capabilities.canWrite).toBe(false);
      const plan = { edits: [await edit(port, at(3, 3), { kind: "value", value: 9 })] };
      expect(await failure(port.apply(plan))).toMatchObject({ code: "read-only", aftermath: "untouched" });
    });

    test("writes nothing when the caller has given up", async () => {
      const { port } = await ready();
      const plan = { edits: [await edit(port, at(3, 3), { kind: "value", value: 9 })] };
      const error = await failure(port.apply(plan, { signal: AbortSignal.abort() }));
      expect(error).toMatchObject({ code: "cancelled", aftermath: "untouched" });
      expect(cellAt(await port.read(table), 3, 3)?.value).toBe(8.5);
    });
  });

  describe("sheets", () => {
    const report: NewSheet = {
      name: "绩效评价报告",
      columnWidths: [60, 12],
      rows: [
        {
          cells: [
            { content: { kind: "value", value: "绩效评价报告" }, look: { bold: true, size: 16, align: "center" } },
          ],
        },
        { cells: [{ content: { kind: "value", value: "-本项目得分 94.5 分。" }, look: { wrap: true, indent: 2 } }] },
        {
          cells: [
            { content: { kind: "value", value: "得分" }, look: { border: true, fill: "#E2EFDA" } },
            { content: { kind: "value", value: 94.5 }, numberFormat: "0.00", look: { border: true } },
          ],
        },
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      page: { orientation: "portrait", paper: "A4", fitToWidth: true, centerHorizontally: true },
      printArea: { top: 1, left: 1, bottom: 3, right: 2 },
    };

    test("adds a sheet and takes it away again", async () => {
      const { port } = await ready();
      const names = (await port.sheets()).map(({ name }) => name);
      const { undo } = await port.apply({ edits: [], addSheets: [report] });
      expect((await port.sheets()).map(({ name }) => name)).toEqual([...names, report.name]);
      const sheet = await port.read(report.name);
      expect(cellAt(sheet, 2, 1)).toMatchObject({ value: "-本项目得分 94.5 分。", formula: null });
      expect(cellAt(sheet, 3, 2)).toMatchObject({ value: 94.5, text: "94.50" });
      expect(sheet.merges).toEqual(report.merges);
      await port.apply(undo);
      expect((await port.sheets()).map(({ name }) => name)).toEqual(names);
    });

    test("does not add a sheet whose name is taken", async () => {
      const { port } = await ready();
      const error = await failure(port.apply({ edits: [], addSheets: [{ ...report, name: "空" }] }));
      expect(error.conflicts).toEqual([{ kind: "sheet-exists", sheet: "空" }]);
    });

    test("does not take away a sheet that a person has written on", async () => {
      const { port, type } = await ready();
      const { undo } = await port.apply({ edits: [], addSheets: [report] });
      await type({ sheet: report.name, row: 9, column: 1 }, "我的话");
      const error = await failure(port.apply(undo));
      expect(error.conflicts).toEqual([{ kind: "sheet-changed", sheet: report.name }]);
      expect(cellAt(await port.read(report.name), 9, 1)?.value).toBe("我的话");
    });
  });

  describe("selecting", () => {
    test("selects cells on another sheet", async () => {
      const { port, selected } = await ready();
      const cells = [at(3, 3), at(4, 2), { sheet: "空", row: 1, column: 1 }];
      await port.select([{ sheet: "it's 封面", row: 2, column: 2 }]);
      await port.select(cells);
      const now = await selected();
      if (now) expect([now.sheet, now.cells[0]]).toEqual([table, "C3"]);
      else expect(port.capabilities.canSelect).toBe(false);
    });
  });

  describe("watching", () => {
    test("hears of what others change, not of its own writes, and stops on request", async () => {
      const { port, type } = await ready();
      const changes: Change[] = [];
      const stop = await port.watch((change) => changes.push(change));
      await port.apply({ edits: [await edit(port, at(3, 3), { kind: "value", value: 9 })] });
      await type(at(4, 2), 12);
      await port.read(table);
      if (port.capabilities.canWatch) {
        expect(changes).toMatchObject([{ kind: "cells", sheet: table }]);
      } else {
        expect(changes).toEqual([]);
      }
      await stop();
      changes.length = 0;
      await type(at(4, 2), 13);
      await port.read(table);
      expect(changes).toEqual([]);
    });
  });

  describe("settings", () => {
    test.each(["machine", "workbook"] as const)("keeps texts in the %s", async (place) => {
      const { port } = await ready();
      const settings = port.settings[place];
      expect(await settings.get("口径")).toBeNull();
      const text = '{"a":"<x>&]]>\\u0000 \u{1F600}"}';
      await settings.set("口径", text);
      await settings.set("__proto__", "1");
      expect(await settings.get("口径")).toBe(text);
      expect(await settings.get("__proto__")).toBe("1");
      expect([...(await settings.all())]).toEqual([
        ["口径", text],
        ["__proto__", "1"],
      ]);
      await settings.set("口径", null);
      expect(await settings.get("口径")).toBeNull();
      expect(await settings.get("__proto__")).toBe("1");
      await settings.set("__proto__", null);
    });

    test("a plan's settings are kept in the workbook and taken back", async () => {
      const { port } = await ready();
      const { undo } = await port.apply({ edits: [], settings: [{ key: "k", before: null, after: "v" }] });
      expect(await port.settings.workbook.get("k")).toBe("v");
      const stale = { edits: [], settings: [{ key: "k", before: null, after: "w" }] };
      expect((await failure(port.apply(stale))).conflicts).toEqual([{ kind: "setting", key: "k" }]);
      await port.apply(undo);
      expect(await port.settings.workbook.get("k")).toBeNull();
    });

    test("a read-only workbook keeps nothing", async () => {
      const { port } = await ready({ readOnly: true });
      expect(await failure(port.settings.workbook.set("k", "v"))).toMatchObject({ code: "read-only" });
    });
  });

  describe("charts", () => {
    const column = (number: number) => ({ top: 2, bottom: 3, left: number, right: number });
    const chart: NewChart = {
      title: "总分",
      names: column(1),
      series: [
        { name: "表中", figures: column(2) },
        { name: "重算", figures: column(3) },
      ],
      place: { top: 5, left: 1, bottom: 12, right: 3 },
    };
    const value = (content: string | number) => ({ content: { kind: "value" as const, value: content } });
    const sheet: NewSheet = {
      name: "图",
      rows: [
        ["项目", "表中", "重算"],
        ["甲", 90, 91],
        ["乙", 80, 80],
      ].map((row) => ({ cells: row.map(value) })),
      columnWidths: [10, 10, 10],
      charts: [chart],
    };

    test("are added with their sheet and taken back with it; where none can be drawn the plan is refused whole", async () => {
      const { port } = await ready();
      const before = (await port.sheets()).map(({ name }) => name);
      if (!port.capabilities.canChart) {
        expect(await failure(port.apply({ edits: [], addSheets: [sheet] }))).toMatchObject({ code: "unsupported" });
        expect((await port.sheets()).map(({ name }) => name)).toEqual(before);
        return;
      }
      const { undo } = await port.apply({ edits: [], addSheets: [sheet] });
      expect((await port.sheets()).map(({ name }) => name)).toEqual([...before, "图"]);
      // A plan that knows of no chart would take away more than it put there.
      const unknowing = { ...undo, removeSheets: (undo.removeSheets ?? []).map((one) => ({ ...one, charts: [] })) };
      expect((await failure(port.apply(unknowing))).conflicts).toEqual([{ kind: "sheet-changed", sheet: "图" }]);
      await port.apply(undo);
      expect((await port.sheets()).map(({ name }) => name)).toEqual(before);
    });
  });

  describe("comments", () => {
    const comment = (row: number, before: string | null, after: string | null) => ({ cell: at(row, 3), before, after });

    test("are read, written, replaced, compared and taken back; where there are none the plan is refused whole", async () => {
      const { port } = await ready();
      const first = { edits: [], comments: [comment(3, null, "=第一行\n第二行"), comment(4, null, "另一条")] };
      if (!port.capabilities.canComment) {
        // In words of its own: what cannot be done, and what can instead.
        const refused = { code: "unsupported", messageId: "workbook.unsupported.comments" };
        expect(await failure(port.comments(table))).toMatchObject(refused);
        expect(await failure(port.apply(first))).toMatchObject(refused);
        return;
      }
      expect(await port.comments(table)).toEqual([]);
      await port.apply(first);
      expect(await port.comments(table)).toEqual([
        { cell: at(3, 3), text: "=第一行\n第二行" },
        { cell: at(4, 3), text: "另一条" },
      ]);
      const stale = { edits: [], comments: [comment(3, null, "晚了")] };
      expect((await failure(port.apply(stale))).conflicts).toEqual([{ kind: "comment", cell: at(3, 3) }]);
      const { undo } = await port.apply({
        edits: [],
        comments: [comment(3, "=第一行\n第二行", "改过"), comment(4, "另一条", null)],
      });
      expect(await port.comments(table)).toEqual([{ cell: at(3, 3), text: "改过" }]);
      await port.apply(undo);
      const back = await port.comments(table);
      expect(new Set(back.map(({ text }) => text))).toEqual(new Set(["=第一行\n第二行", "另一条"]));
    });

    test("are not written on a protected sheet, nor twice on a cell, nor without words", async () => {
      const { port } = await ready({ protectedSheets: [table] });
      if (!port.capabilities.canComment) return;
      expect(await failure(port.apply({ edits: [], comments: [comment(3, null, "x")] }))).toMatchObject({
        code: "protected",
      });
      for (const comments of [[comment(3, null, "x"), comment(3, null, "y")], [comment(3, null, " ")]]) {
        expect(await failure(port.apply({ edits: [], comments }))).toMatchObject({ code: "invalid-plan" });
      }
    });
  });
}

export function at(row: number, column: number, sheet = "自评表"): CellRef {
  return { sheet, row, column };
}

export function cell(row: number, column: number, value: CellValue) {
  const text = value === true ? "TRUE" : typeof value === "string" || typeof value === "number" ? String(value) : "";
  return { row, column, value, text, formula: null, numberFormat: "General" };
}

/** Grids hold maps and sets; compared by what they say, in the order of the sheet. */
export function expectSameGrid(found: Grid, expected: Grid | undefined): void {
  expect(expected && plainGrid(expected)).toBeDefined();
  expect(plainGrid(found)).toEqual(expected && plainGrid(expected));
}

function plainGrid(grid: Grid) {
  return {
    ...grid,
    cells: [...grid.cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell),
    merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].sort((a, b) => a - b),
  };
}

/** The WorkbookError with which a call must reject: nothing else may come out of a port. */
export async function failure(call: Promise<unknown>): Promise<WorkbookError> {
  try {
    await call;
  } catch (error) {
    // By name: in a browser the port lives in another window than the test.
    expect(error).toHaveProperty("name", "WorkbookError");
    return error as WorkbookError;
  }
  throw new Error("the call was expected to fail");
}
