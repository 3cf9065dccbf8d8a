import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { NO_SETTINGS, withSetting } from "../../src/core/settings/settings";
import { recogniseWorkbook } from "../../src/core/recognise/recognise";
import { emptyCorrection } from "../../src/core/settings/correction";
import { readWorkbook } from "../../src/workbook/xlsx/read";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { recordedTerminal } from "./terminal-of-test";

const sample = resolve(__dirname, "../../samples/nanchang-score-table.xlsx");

interface Table {
  readonly columns: readonly { readonly column: string; readonly role: string; readonly why: string }[];
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function columnsOf(file: string): Promise<Table["columns"]> {
  const terminal = recordedTerminal(folder);
  await run(["check", "--format", "json", file], terminal);
  const { files } = JSON.parse(terminal.printed()) as { files: { tables: Table[] }[] };
  return files[0]?.tables[0]?.columns ?? [];
}

test("a correction that is kept in the workbook counts on the command line, and it says whose it is", async () => {
  const workbook = { name: "corrected.xlsx", bytes: new Uint8Array(await readFile(sample)) };
  const [table] = recogniseWorkbook(readWorkbook(workbook.bytes).grids).tables;
  const reason = table?.columns.find(({ role }) => role === "reason");
  if (!table || !reason?.mark) throw new Error("the sample has a column of reasons");
  const correction = {
    ...emptyCorrection(table.fingerprint, "自评表"),
    columns: [{ column: reason.mark, role: "remark" as const }],
  };
  const { key, text } = withSetting(NO_SETTINGS, "corrections", [correction]);
  await new XlsxWorkbook(workbook).settings.workbook.set(key, text ?? "");
  const file = join(folder, workbook.name);
  await writeFile(file, workbook.bytes);

  const [before, after] = [await columnsOf(sample), await columnsOf(file)];
  expect(before.find(({ column }) => column === reason.id)?.role).toBe("reason");
  expect(after.find(({ column }) => column === reason.id)).toMatchObject({
    role: "remark",
    why: `“${reason.mark.header}”列由人工指定`,
  });
  expect(after.filter(({ column }) => column !== reason.id)).toEqual(
    before.filter(({ column }) => column !== reason.id),
  );
});
