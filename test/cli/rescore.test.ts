import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
// Loaded with the test and not within one: a command is otherwise loaded only when it is called
import "../../src/cli/rescore";
import { run } from "../../src/cli/run";
import { a1, parseA1 } from "../../src/core/grid/address";
import { cellAt, type GridCell } from "../../src/core/grid/grid";
import { PROFILES } from "../../src/core/score/profiles";
import { editsOf } from "../../src/core/score/profiles/edits-of";
import { NO_SETTINGS, withSetting } from "../../src/core/settings/settings";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { evaluationPackage } from "./evaluation-package";
import { recordedTerminal } from "./terminal-of-test";

const SHEET = "xl/worksheets/sheet1.xml";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-rescore-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

async function rescored(before: Uint8Array, ...args: string[]): Promise<Result> {
  await writeFile(join(folder, "in.xlsx"), before);
  await rm(join(folder, "out.xlsx"), { force: true });
  const terminal = recordedTerminal(folder);
  const status = await run(["rescore", "in.xlsx", "--out", "out.xlsx", ...args], terminal);
  const after = new Uint8Array(await readFile(join(folder, "out.xlsx")).catch(() => Buffer.alloc(0)));
  return { status, out: terminal.printed(), err: terminal.complained(), before, after };
}

function cell(bytes: Uint8Array, address: string, sheet = "自评表"): GridCell | null {
  const grid = readWorkbook(bytes).grids.find((one) => one.sheet === sheet);
  const place = parseA1(address);
  return (grid && place && cellAt(grid, place.row, place.column)) ?? null;
}

/** Names of parts that are not byte for byte the same, gone or new. */
function changedParts({ before, after }: Result): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
    .sort();
}

/** Addresses of cells whose XML differs; what lies between the cells must be the same. */
function changedCells({ before, after }: Result, part = SHEET): string[] {
  const xml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  const cells = (text: string): Map<string, string> =>
    new Map(
      [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map((match) => [match[1] ?? "", match[0]]),
    );
  const between = (text: string): string => text.replace(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs, "·");
  expect(between(xml(after))).toBe(between(xml(before)));
  const [a, b] = [cells(xml(before)), cells(xml(after))];
  return [...a.keys()].filter((address) => a.get(address) !== b.get(address));
}

describe("a copy with values", () => {
  let result: Result;
  beforeAll(async () => {
    result = await rescored(evaluationPackage());
  }, 30_000); // the first to read a workbook: it waits for the core to be loaded

  it("holds the recomputed scores and the total, and says what was changed and why", () => {
    expect([cell(result.after, "G3")?.value, cell(result.after, "G8")?.value]).toEqual([22.5, 87.4]);
    expect(result.out).toContain("G3  30.0 → 22.5");
    expect(result.out).toContain("150 ÷ 200 × 30 = 22.5");
    expect(result.err).toBe("");
  });

  it("keeps every part but the sheet and the flag of calculation, byte for byte", () => {
    // 汇总 reads the total: its saved result no longer holds
    expect(changedParts(result)).toEqual(["xl/workbook.xml", SHEET, "xl/worksheets/sheet2.xml"]);
    const workbook = strFromU8(unzipSync(result.after)["xl/workbook.xml"] ?? new Uint8Array());
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  it("differs in the plan's cells and in what depends on them, whose stale results are gone", () => {
    expect(changedCells(result)).toEqual(["G3", "H3", "G8"]);
    expect(cell(result.after, "H3")).toMatchObject({ formula: "=G3/F3", value: null });
    expect(cell(result.after, "H4")).toMatchObject({ formula: "=G4/F4", value: 1 });
    expect(cell(result.after, "B1", "汇总")).toMatchObject({ formula: "=自评表!G8", value: null });
    // What a name, a table or another workbook holds cannot be told from the formula; the weights' sum can, and stays
    expect(changedCells(result, "xl/worksheets/sheet2.xml")).toEqual(["B1", "B2", "C2", "D2"]);
    expect(cell(result.after, "E2", "汇总")).toMatchObject({ formula: "=SUM(自评表!F3:F7)", value: 100 });
  });

  it("leaves the grade and the input alone", async () => {
    expect(cell(result.after, "G9")?.value).toBe("优");
    expect(new Uint8Array(await readFile(join(folder, "in.xlsx")))).toEqual(result.before);
  });
});

test("--grade writes the grade too", async () => {
  const result = await rescored(evaluationPackage(), "--grade");
  expect(cell(result.after, "G9")?.value).toBe("良");
  expect(changedCells(result)).toEqual(["G3", "H3", "G8", "G9"]);
});

test("--formulas writes formulas that carry their values; the chain of calculation goes with its relationship", async () => {
  const result = await rescored(evaluationPackage(), "--formulas", "--all");
  expect(cell(result.after, "G3")).toMatchObject({
    value: 22.5,
    formula:
      '=ROUND(ROUND(MIN(1,VALUE(SUBSTITUTE(E3,"人",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D3,"≥",""),"人","")))*F3,10),1)',
  });
  expect(cell(result.after, "G8")).toMatchObject({ value: 87.4, formula: "=SUM(G3:G7)" });
  expect(changedCells(result)).toEqual(["G3", "H3", "G4", "H4", "G5", "H5", "G6", "H6", "G7", "H7", "G8"]);
  const parts = unzipSync(result.after);
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(changedParts(result)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    SHEET,
    "xl/worksheets/sheet2.xml",
  ]);
  for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
    expect(strFromU8(parts[part] ?? new Uint8Array())).not.toContain("calcChain");
  }
});

test("a total that computes itself is left to itself", async () => {
  const result = await rescored(evaluationPackage({ totalFormula: true }));
  expect(cell(result.after, "G8")).toMatchObject({ formula: "=SUM(G3:G7)", value: null });
  expect(changedCells(result)).toEqual(["G3", "H3", "G8"]);
});

test("where nothing differs the copy is the input, and the status 0", async () => {
  const { status, before, after, out } = await rescored(evaluationPackage({ right: true }));
  expect(after).toEqual(before);
  expect(out).toContain("没有可改的得分");
  expect(status).toBe(0);
});

test("what the workbook has set counts: a person's own figures and their word on an indicator", async () => {
  const workbook = { name: "in.xlsx", bytes: evaluationPackage() };
  const port = new XlsxWorkbook(workbook);
  const edits = { ...editsOf(PROFILES["mof-2020-10"], "本市口径"), passMark: 60 };
  const indicator = { sheet: "自评表", path: ["产出指标", "时效指标", "平均办理天数"], nth: 0, of: 1, cell: "C5" };
  const override = { indicator, direction: null, method: "linear" as const, target: null, tolerance: null, made: "" };
  for (const { key, text } of [
    withSetting(NO_SETTINGS, "profile", "custom"),
    withSetting(NO_SETTINGS, "profileEdits", edits),
    withSetting(NO_SETTINGS, "overrides", [override, { ...override, indicator: { ...indicator, path: ["没有"] } }]),
  ]) {
    await port.settings.workbook.set(key, text);
  }
  const { after, err } = await rescored(workbook.bytes);
  expect(cell(after, "G3")?.value).toBe(11.3); // (0.75 - 0.6) ÷ 0.4 × 30 = 11.25
  expect(cell(after, "G5")?.value).toBe(15); // 1 - 2.5 ÷ 10
  expect(err).toContain("找不到指标“没有”");
});

test("a copy is read as the input is: checked again it has no wrong score left", async () => {
  const { after, status } = await rescored(evaluationPackage(), "--grade");
  expect(status).toBe(1); // of the input: 30 for 22.5 is an error
  const again = await rescored(after);
  expect(again.after).toEqual(after);
  expect(again.status).toBe(0);
});

describe("is refused with 2, what to do, and no copy", () => {
  it.each<[string, () => Uint8Array, string[], string]>([
    ["a protected sheet", () => evaluationPackage({ protected: true }), [], "自评表"],
    ["no workbook", () => new Uint8Array([1, 2, 3]), [], "in.xlsx"],
    ["values and formulas at once", () => evaluationPackage(), ["--values", "--formulas"], "只能选一个"],
    ["the input as output", () => evaluationPackage(), ["--out", "in.xlsx"], "不会被修改"],
    ["an option of another command", () => evaluationPackage(), ["--jobs", "2"], "--jobs"],
  ])("%s", async (_, make, args, said) => {
    const { status, err, after, out } = await rescored(make(), ...args);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect([after.length, out]).toEqual([0, ""]);
  });

  it("no --out, two files, a file that is not there, macros under another name", async () => {
    const said = async (...args: string[]): Promise<[number, string]> => {
      const terminal = recordedTerminal(folder);
      return [await run(["rescore", ...args], terminal), terminal.complained()];
    };
    expect((await said("in.xlsx"))[1]).toContain("须用 --out");
    expect((await said("a.xlsx", "b.xlsx", "--out", "c.xlsx"))[1]).toContain("一次只写一个");
    expect(await said("gone.xlsx", "--out", "c.xlsx")).toEqual([2, expect.stringContaining("gone.xlsx")]);
    await writeFile(join(folder, "m.xlsm"), evaluationPackage());
    expect(await said("m.xlsm", "--out", "m.xlsx")).toEqual([2, expect.stringContaining(".xlsm")]);
    expect((await said("in.xlsx", "--out", "no/such/folder.xlsx"))[0]).toBe(2);
  });
});

test("no assumption is ever written: on the seed's sheet the total becomes what its rows add up to", async () => {
  const seed = new Uint8Array(await readFile(join(__dirname, "../../samples/nanchang-self-evaluation.xlsx")));
  const { after, before } = await rescored(seed, "--grade");
  const { grids } = readWorkbook(after);
  const old = new Map(
    readWorkbook(before).grids.flatMap(({ sheet, cells }) =>
      [...cells.values()].map((one) => [sheet + a1(one), one.value]),
    ),
  );
  const differing = grids.flatMap(({ sheet, cells }) =>
    [...cells.values()].flatMap((one) => {
      const address = a1(one);
      return one.value === (old.get(sheet + address) ?? null) ? [] : [[address, one.value]];
    }),
  );
  expect(differing).toEqual([
    ["H6", 0.9136],
    ["H40", 58.4],
  ]);
});
