import assert from "node:assert/strict";
import type { Area } from "../../src/workbench/host/area";
import type { BandSize, CellFormat, CellValue, SheetInfo, Workbook } from "../../src/workbench/host/workbook";

type Method = { [K in keyof Workbook]: Workbook[K] extends (...args: never[]) => unknown ? K : never }[keyof Workbook];

/** A workbook wherever it runs: in this process, or in a browser's page. It begins with one sheet, empty. */
export interface RemoteWorkbook {
  call(method: Method, ...args: unknown[]): Promise<unknown>;
}

export interface ContractCase {
  readonly name: string;
  readonly run: (workbook: Driver) => Promise<void>;
}

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const block = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** The few verbs that the cases speak in. */
export class Driver {
  constructor(private readonly remote: RemoteWorkbook) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.remote.call("sheets")) as readonly SheetInfo[];
  }

  async first(): Promise<string> {
    const [sheet] = await this.sheets();
    assert.ok(sheet);
    return sheet.id;
  }

  async names(): Promise<string[]> {
    return (await this.sheets()).map(({ name }) => name);
  }

  async write(sheet: string, area: Area, values: readonly (readonly (CellValue | null)[])[]): Promise<void> {
    const content = values.map((row) => row.map((value) => (value === null ? null : { value })));
    await this.remote.call("write", sheet, area, content);
  }

  async values(sheet: string, area: Area): Promise<CellValue[][]> {
    return (await this.remote.call("values", sheet, area)) as CellValue[][];
  }

  async format(sheet: string, row: number, column: number): Promise<CellFormat> {
    return (await this.remote.call("format", sheet, row, column)) as CellFormat;
  }

  do(method: Method, ...args: unknown[]): Promise<unknown> {
    return this.remote.call(method, ...args);
  }

  /** Everything that undo has to bring back. */
  async state(): Promise<unknown> {
    const area = block(0, 0, 8, 6);
    const dumps = (await this.sheets()).map(async ({ id, ...info }) => ({
      ...info,
      values: await this.values(id, area),
      formulas: await this.do("formulas", id, area),
      numberFormats: await this.do("numberFormats", id, area),
      formats: await Promise.all([0, 1, 2].map((row) => this.format(id, row, 0))),
      merges: await this.do("merges", id),
      rows: await Promise.all([0, 1, 2].map((row) => this.do("band", id, "row", row))),
      columns: await Promise.all([0, 1, 2].map((column) => this.do("band", id, "column", column))),
      freeze: await this.do("freeze", id),
    }));
    return Promise.all(dumps);
  }
}

async function rejects(work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, /requested resource doesn't exist/);
}

/** What every workbook behind the host does alike. */
export const WORKBOOK_CONTRACT: readonly ContractCase[] = [
  {
    name: "a new sheet stands last and is not shown",
    async run(workbook) {
      const active = await workbook.do("activeSheet");
      const id = await workbook.do("addSheet", "报告");
      assert.deepEqual((await workbook.names()).slice(1), ["报告"]);
      assert.equal(await workbook.do("activeSheet"), active);
      assert.equal((await workbook.sheets()).at(-1)?.id, id);
      assert.equal(await workbook.do("usedArea", id, false), null);
    },
  },
  {
    name: "sheets are renamed, moved, hidden, coloured, deleted",
    async run(workbook) {
      const id = await workbook.do("addSheet", "甲");
      await workbook.do("renameSheet", id, "乙 2");
      await workbook.do("moveSheet", id, 0);
      await workbook.do("setTabColor", id, "#107C41");
      await workbook.do("setVisibility", id, "VeryHidden");
      const [moved] = await workbook.sheets();
      assert.deepEqual(moved, { id, name: "乙 2", visibility: "VeryHidden", tabColor: "#107C41" });
      await workbook.do("setVisibility", id, "Visible");
      await workbook.do("deleteSheet", id);
      assert.equal((await workbook.sheets()).length, 1);
    },
  },
  {
    name: "a sheet without a name gets a free one",
    async run(workbook) {
      await workbook.do("addSheet", "Sheet2");
      await workbook.do("addSheet");
      const names = await workbook.names();
      assert.equal(new Set(names).size, 3);
      assert.match(names[2] ?? "", /^Sheet\d+$/);
    },
  },
  {
    name: "every kind of value comes back as it was written",
    async run(workbook) {
      const sheet = await workbook.first();
      const rows: CellValue[][] = [
        ["文字", 12.5, true],
        ["007", -3e-7, false],
        ["#N/A", { error: "#N/A" }, "=1+1"],
        ["TRUE", "", "第一行\n第二行"],
      ];
      await workbook.write(sheet, block(0, 0, 4, 3), rows);
      assert.deepEqual(await workbook.values(sheet, block(0, 0, 4, 3)), rows);
      assert.deepEqual(await workbook.do("formulas", sheet, block(2, 2, 1, 1)), [[""]]);
    },
  },
  {
    name: "null leaves a cell alone, an empty text empties it",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(0, 0, 1, 3), [["甲", "乙", "丙"]]);
      await workbook.write(sheet, block(0, 0, 1, 3), [[null, "", 3]]);
      assert.deepEqual(await workbook.values(sheet, block(0, 0, 1, 3)), [["甲", "", 3]]);
    },
  },
  {
    name: "a formula is kept as it was written and gives way to a value",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.do("write", sheet, A1, [[{ value: "", formula: "=SUM(B1:B3)" }]]);
      assert.deepEqual(await workbook.do("formulas", sheet, A1), [["=SUM(B1:B3)"]]);
      await workbook.write(sheet, A1, [[5]]);
      assert.deepEqual(await workbook.do("formulas", sheet, A1), [[""]]);
      assert.deepEqual(await workbook.values(sheet, A1), [[5]]);
    },
  },
  {
    name: "number formats are kept apart from values and decide what is shown",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(0, 0, 1, 3), [[0.9136, 45000, 1234.5]]);
      await workbook.do("setNumberFormats", sheet, block(0, 0, 1, 3), [["0.00%", "yyyy/m/d", null]]);
      assert.deepEqual(await workbook.values(sheet, block(0, 0, 1, 3)), [[0.9136, 45000, 1234.5]]);
      assert.deepEqual(await workbook.do("texts", sheet, block(0, 0, 1, 3)), [["91.36%", "2023/3/15", "1234.5"]]);
      assert.deepEqual(await workbook.do("numberFormats", sheet, block(0, 0, 1, 3)), [
        ["0.00%", "yyyy/m/d", "General"],
      ]);
      await workbook.do("setNumberFormats", sheet, A1, [["General"]]);
      assert.deepEqual(await workbook.do("numberFormats", sheet, A1), [["General"]]);
    },
  },
  {
    name: "a truth value is shown as its word",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(0, 0, 1, 3), [[true, false, 1]]);
      assert.deepEqual(await workbook.do("texts", sheet, block(0, 0, 1, 3)), [["TRUE", "FALSE", "1"]]);
    },
  },
  {
    name: "a truth value stays one where its cell is formatted as text, and formatted once more",
    async run(workbook) {
      const sheet = await workbook.first();
      const pair = block(0, 0, 1, 2);
      await workbook.write(sheet, pair, [[true, false]]);
      await workbook.do("setNumberFormats", sheet, pair, [["@", "@"]]);
      await workbook.do("setFormat", sheet, pair, { bold: true });
      assert.deepEqual(await workbook.values(sheet, pair), [[true, false]]);
    },
  },
  {
    name: "content may bring its number format",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.do("write", sheet, A1, [[{ value: 0.5, numberFormat: "0%" }]]);
      assert.deepEqual(await workbook.do("texts", sheet, A1), [["50%"]]);
    },
  },
  {
    name: "a change of format changes only what it names",
    async run(workbook) {
      const sheet = await workbook.first();
      const line = { style: "Continuous", weight: "Thin", color: "#FF0000" };
      await workbook.do("setFormat", sheet, A1, { bold: true, fill: "#FFEB9C", horizontal: "Center", wrap: true });
      await workbook.do("setFormat", sheet, A1, { fontSize: 16, borders: { EdgeTop: line, EdgeLeft: line } });
      await workbook.do("setFormat", sheet, A1, { borders: { EdgeLeft: null } });
      const format = await workbook.format(sheet, 0, 0);
      const { bold, italic, fill, horizontal, wrap, fontSize, borders } = format;
      assert.deepEqual(
        { bold, italic, fill, horizontal, wrap, fontSize, borders },
        {
          bold: true,
          italic: false,
          fill: "#FFEB9C",
          horizontal: "Center",
          wrap: true,
          fontSize: 16,
          borders: { EdgeTop: line },
        },
      );
      await workbook.do("setFormat", sheet, A1, { fill: null });
      assert.equal((await workbook.format(sheet, 0, 0)).fill, null);
      await workbook.do("clearFormat", sheet, A1);
      assert.deepEqual(await workbook.format(sheet, 0, 0), await workbook.format(sheet, 5, 5));
    },
  },
  {
    name: "an indent is kept whatever the text is aligned to, and taken away",
    async run(workbook) {
      const sheet = await workbook.first();
      const row = block(0, 0, 1, 3);
      await workbook.do("setFormat", sheet, block(0, 1, 1, 1), { horizontal: "Right" });
      await workbook.do("setFormat", sheet, row, { indent: 2 });
      await workbook.do("setFormat", sheet, block(0, 2, 1, 1), { horizontal: "Left", indent: 15 });
      const indents = () => Promise.all([0, 1, 2].map(async (c) => (await workbook.format(sheet, 0, c)).indent));
      assert.deepEqual(await indents(), [2, 2, 15]);
      await workbook.do("setFormat", sheet, row, { indent: 0 });
      assert.deepEqual(await indents(), [0, 0, 0]);
    },
  },
  {
    name: "formats do not touch values, values do not touch formats",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, A1, [["甲"]]);
      await workbook.do("setFormat", sheet, A1, { bold: true });
      await workbook.write(sheet, A1, [["乙"]]);
      assert.deepEqual(await workbook.values(sheet, A1), [["乙"]]);
      assert.equal((await workbook.format(sheet, 0, 0)).bold, true);
    },
  },
  {
    name: "a merge keeps its first cell only",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(0, 0, 2, 2), [
        ["甲", "乙"],
        ["丙", "丁"],
      ]);
      await workbook.do("merge", sheet, block(0, 0, 2, 2));
      assert.deepEqual(await workbook.do("merges", sheet), [block(0, 0, 2, 2)]);
      await workbook.do("unmerge", sheet, block(1, 1, 1, 1));
      assert.deepEqual(await workbook.do("merges", sheet), []);
      assert.deepEqual(await workbook.values(sheet, block(0, 0, 2, 2)), [
        ["甲", ""],
        ["", ""],
      ]);
    },
  },
  {
    name: "heights, widths and hidden rows and columns",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.do("setBand", sheet, "row", 1, 2, { size: 30 });
      await workbook.do("setBand", sheet, "row", 2, 1, { hidden: true });
      await workbook.do("setBand", sheet, "column", 3, 1, { size: 120, hidden: true });
      assert.deepEqual(await workbook.do("band", sheet, "row", 1), { size: 30, hidden: false, given: true });
      assert.deepEqual(await workbook.do("band", sheet, "row", 2), { size: 30, hidden: true, given: true });
      assert.deepEqual(await workbook.do("band", sheet, "column", 3), { size: 120, hidden: true, given: true });
      await workbook.do("setBand", sheet, "column", 3, 1, { hidden: false });
      assert.deepEqual(await workbook.do("band", sheet, "column", 3), { size: 120, hidden: false, given: true });
    },
  },
  {
    name: "a row has the height that it is given until it may fit its contents again",
    async run(workbook) {
      const sheet = await workbook.first();
      const before = [await workbook.do("band", sheet, "row", 0), await workbook.do("band", sheet, "column", 1)];
      await workbook.do("setFormat", sheet, A1, { wrap: true });
      await workbook.write(sheet, A1, [["第一行\n第二行\n第三行"]]);
      await workbook.do("setBand", sheet, "row", 0, 1, { size: 21 });
      await workbook.do("setBand", sheet, "column", 1, 1, { size: 90 });
      assert.deepEqual(await workbook.do("band", sheet, "row", 0), { size: 21, hidden: false, given: true });
      await workbook.do("setBand", sheet, "row", 0, 1, { given: false });
      await workbook.do("setBand", sheet, "column", 1, 1, { given: false });
      assert.equal(((await workbook.do("band", sheet, "row", 0)) as BandSize).given, false);
      assert.deepEqual(await workbook.do("band", sheet, "column", 1), before[1]);
      for (const height of [21, 14.25]) {
        await workbook.do("undo");
        await workbook.do("undo");
        assert.equal(((await workbook.do("band", sheet, "row", 0)) as BandSize).given, height === 21);
      }
      assert.deepEqual(await workbook.do("band", sheet, "row", 0), before[0]);
    },
  },
  {
    name: "frozen rows and columns",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.do("setFreeze", sheet, 3, 1);
      assert.deepEqual(await workbook.do("freeze", sheet), { rows: 3, columns: 1 });
      await workbook.do("setFreeze", sheet, 0, 0);
      assert.deepEqual(await workbook.do("freeze", sheet), { rows: 0, columns: 0 });
    },
  },
  {
    name: "the used area, with and without cells that are only formatted",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(2, 1, 1, 2), [["甲", 0]]);
      await workbook.do("setFormat", sheet, block(6, 4, 1, 1), { fill: "#FFFF00" });
      assert.deepEqual(await workbook.do("usedArea", sheet, true), block(2, 1, 1, 2));
      assert.deepEqual(await workbook.do("usedArea", sheet, false), block(2, 1, 5, 4));
    },
  },
  {
    name: "a sheet has no end",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(4_000, 60, 1, 1), [["远"]]);
      assert.deepEqual(await workbook.values(sheet, block(3_999, 60, 2, 1)), [[""], ["远"]]);
      assert.deepEqual(await workbook.do("texts", sheet, block(9_000, 200, 1, 1)), [[""]]);
      assert.deepEqual(await workbook.do("numberFormats", sheet, block(9_000, 200, 1, 1)), [["General"]]);
    },
  },
  {
    name: "selecting shows the sheet",
    async run(workbook) {
      const id = await workbook.do("addSheet", "别处");
      await workbook.do("select", id, block(3, 2, 2, 2));
      assert.deepEqual(await workbook.do("selection"), { sheet: id, area: block(3, 2, 2, 2) });
      assert.equal(await workbook.do("activeSheet"), id);
    },
  },
  {
    name: "a step is undone as a whole, whatever it touched twice",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, block(0, 0, 2, 2), [
        ["甲", 1],
        ["乙", 2],
      ]);
      await workbook.do("setFormat", sheet, A1, { italic: true, fill: "#DDEBF7" });
      const before = await workbook.state();
      await workbook.do("beginStep");
      await workbook.write(sheet, A1, [["一"]]);
      await workbook.write(sheet, A1, [["二"]]);
      await workbook.do("setNumberFormats", sheet, block(0, 1, 2, 1), [["0.00"], ["0.00"]]);
      await workbook.do("setFormat", sheet, block(0, 0, 2, 1), { bold: true, fill: null });
      await workbook.do("merge", sheet, block(4, 0, 1, 3));
      await workbook.do("setBand", sheet, "row", 1, 1, { size: 40, hidden: true });
      await workbook.do("setFreeze", sheet, 1, 0);
      const added = await workbook.do("addSheet", "新");
      await workbook.write(added as string, A1, [["内容"]]);
      await workbook.do("endStep");
      assert.notDeepEqual(await workbook.state(), before);
      await workbook.do("undo");
      assert.deepEqual(await workbook.state(), before);
    },
  },
  {
    name: "an empty step leaves nothing to undo",
    async run(workbook) {
      const sheet = await workbook.first();
      await workbook.write(sheet, A1, [["甲"]]);
      await workbook.do("beginStep");
      await workbook.values(sheet, A1);
      await workbook.do("endStep");
      await workbook.do("undo");
      assert.deepEqual(await workbook.values(sheet, A1), [[""]]);
      assert.equal(await workbook.do("canUndo"), false);
    },
  },
  {
    name: "a sheet that is gone is an error",
    async run(workbook) {
      await rejects(workbook.values("no-such-sheet", A1));
      await rejects(workbook.write("no-such-sheet", A1, [[1]]));
      await rejects(workbook.do("deleteSheet", "no-such-sheet"));
    },
  },
];
