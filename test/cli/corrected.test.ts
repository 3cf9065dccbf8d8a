import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { NO_SETTINGS, withSetting } from "../../src/core/settings/settings";
import { parseA1 } from "../../src/core/grid/address";
import { recogniseWorkbook } from "../../src/core/recognise/recognise";
import { cellAt, fundsAt, rowMarkAt } from "../../src/core/recognise/places";
import { emptyCorrection, type Correction } from "../../src/core/settings/correction";
import { withItem } from "../../src/core/settings/correction-items";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { recordedTerminal } from "./terminal-of-test";

const sample = resolve(__dirname, "../../samples/nanchang-score-table.xlsx");

interface Table {
  readonly columns: readonly { readonly column: string; readonly role: string; readonly why: string }[];
  readonly indicators: readonly { readonly cells: { readonly score?: string } }[];
  readonly projectName: { readonly value: string; readonly cell: string };
  readonly funds: readonly { readonly initialBudget: number | null; readonly executed: number | null }[];
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function tableOf(file: string): Promise<Table | null> {
  const terminal = recordedTerminal(folder);
  await run(["check", "--format", "json", file], terminal);
  const { files } = JSON.parse(terminal.printed()) as { files: { tables: Table[] }[] };
  return files[0]?.tables[0] ?? null;
}

async function columnsOf(file: string): Promise<Table["columns"]> {
  return (await tableOf(file))?.columns ?? [];
}

/** A copy of the sample in which a person's word is kept. */
async function kept(name: string, say: (correction: Correction) => Correction): Promise<string> {
  const workbook = { name, bytes: new Uint8Array(await readFile(sample)) };
  const [table] = recogniseWorkbook(readWorkbook(workbook.bytes).grids).tables;
  if (!table) throw new Error("the sample has a table");
  const { key, text } = withSetting(NO_SETTINGS, "corrections", [say(emptyCorrection(table.fingerprint, "自评表"))]);
  await new XlsxWorkbook(workbook).settings.workbook.set(key, text ?? "");
  const file = join(folder, name);
  await writeFile(file, workbook.bytes);
  return file;
}

test("a correction that is kept in the workbook counts on the command line, and it says whose it is", async () => {
  const [table] = recogniseWorkbook(readWorkbook(new Uint8Array(await readFile(sample))).grids).tables;
  const reason = table?.columns.find(({ role }) => role === "reason");
  if (!reason?.mark) throw new Error("the sample has a column of reasons");
  const { mark } = reason;
  const file = await kept("corrected.xlsx", (one) => withItem(one, { kind: "column", column: mark, role: "remark" }));

  const [before, after] = [await columnsOf(sample), await columnsOf(file)];
  expect(before.find(({ column }) => column === reason.id)?.role).toBe("reason");
  expect(after.find(({ column }) => column === reason.id)).toMatchObject({
    role: "remark",
    why: `“${mark.header}”列由人工指定`,
  });
  expect(after.filter(({ column }) => column !== reason.id)).toEqual(
    before.filter(({ column }) => column !== reason.id),
  );
});

test("and so do an answer above the indicators, a column of the funds and a row that is none", async () => {
  const [grid] = readWorkbook(new Uint8Array(await readFile(sample))).grids;
  const before = await tableOf(sample);
  if (!grid || !before) throw new Error("the sample has a table");
  const [gone] = before.indicators;
  const { row } = parseA1(gone?.cells.score ?? "") ?? { row: 0 };
  const [answer, excluded] = [cellAt(grid, 3, 6), rowMarkAt(grid, row)];
  const initial = fundsAt(grid, 4).find(({ role }) => role === "initialBudget");
  if (!answer || !excluded || !initial) throw new Error("the sample has a head, rows and funds");
  const file = await kept("more.xlsx", (one) =>
    [
      { kind: "cell", cell: answer.mark, role: "projectName" } as const,
      { kind: "excluded", row: excluded } as const,
      { kind: "funds", column: initial.mark, role: "ignored" } as const,
    ].reduce(withItem, one),
  );
  const after = await tableOf(file);
  expect(after?.projectName).toMatchObject({ value: answer.text, cell: "F3" });
  expect(after?.indicators.map(({ cells }) => cells.score)).toEqual(
    before.indicators.slice(1).map(({ cells }) => cells.score),
  );
  expect(before.funds[0]?.initialBudget).not.toBeNull();
  expect(after?.funds[0]).toMatchObject({ initialBudget: null, executed: before.funds[0]?.executed });
});

test("and that a sheet holds no evaluation table", async () => {
  expect(await tableOf(await kept("none.xlsx", (one) => withItem(one, { kind: "noTable" })))).toBeNull();
});
