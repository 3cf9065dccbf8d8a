import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import { run } from "../../src/cli/run";
import { VERSION } from "../../src/cli/version";
import { RULE_SET } from "../../src/core/review/rule-set";
import { NO_SETTINGS, withSetting } from "../../src/core/settings/settings";
import type { Suppression } from "../../src/core/settings/suppressions";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { recordedTerminal } from "./terminal-of-test";

const sample = resolve(__dirname, "../../samples/nanchang-score-table.xlsx");
const suppression: Suppression = { rule: "weights-total", finding: null, reason: "=沿用旧框架", made: "2024-03-15" };

interface Table {
  readonly findings: readonly { rule: string }[];
  readonly suppressed: readonly { rule: string; reason: string; scope: string; made: string | null }[];
}

let folder = "";
let file = "";

async function withKept(name: string, settings: ReadonlyMap<string, string>): Promise<string> {
  const workbook = { name, bytes: new Uint8Array(await readFile(sample)) };
  const port = new XlsxWorkbook(workbook);
  for (const [key, text] of settings) await port.settings.workbook.set(key, text);
  const path = join(folder, name);
  await writeFile(path, workbook.bytes);
  return path;
}

async function printed(...args: string[]): Promise<{ out: string; err: string }> {
  const terminal = recordedTerminal(folder);
  await run(["check", ...args], terminal);
  return { out: Buffer.from(terminal.printed(), "latin1").toString("utf8"), err: terminal.complained() };
}

/** What the terminal was told as text, untouched. */
async function said(...args: string[]): Promise<string> {
  const terminal = recordedTerminal(folder);
  await run(["check", ...args], terminal);
  return terminal.printed();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiping-"));
  const { key, text } = withSetting(NO_SETTINGS, "suppressions", [suppression]);
  file = await withKept("kept.xlsx", new Map([[key, text ?? ""]]));
});
afterAll(() => rm(folder, { recursive: true }));

describe("what was let be in the workbook", () => {
  it("is out of the findings of the JSON and in its list, with the reason", async () => {
    const { files } = JSON.parse(await said("--format", "json", file)) as { files: { tables: Table[] }[] };
    const [table] = files[0]?.tables ?? [];
    expect(table?.findings.map(({ rule }) => rule)).not.toContain("weights-total");
    expect(table?.suppressed).toMatchObject([
      { rule: "weights-total", reason: "=沿用旧框架", scope: "rule", made: "2024-03-15" },
    ]);
  });

  it("stands below the findings of the text", async () => {
    expect(await said(file)).toMatch(/已忽略 1 项\n.*weights-total.*=沿用旧框架/);
  });

  it("has its reason in the last column but one of the CSV, as text", async () => {
    const csv = await said("--format", "csv", file);
    expect(csv.startsWith("\ufeff")).toBe(true);
    const rows = csv.trimEnd().split("\r\n");
    const row = rows.find((one) => one.includes("weights-total,"));
    expect(row).toContain("'=沿用旧框架");
    expect(rows.slice(1).every((one) => one.includes(VERSION) && one.includes(RULE_SET))).toBe(true);
  });

  it("is counted and listed in the workbook of a folder, which names version and rule set", async () => {
    const out = join(folder, "..", `${Date.now()}-listing.xlsx`);
    await printed("--format", "xlsx", "--out", out, file, sample);
    const book = read(await readFile(out));
    const tables = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["表格"] as never);
    expect(tables.map((row) => row["忽略"])).toEqual([1, 0]);
    const findings = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["问题"] as never);
    expect(findings.filter((row) => row["忽略理由"] === "=沿用旧框架")).toHaveLength(1);
    const about = utils.sheet_to_csv(book.Sheets["说明"] as never);
    expect(about).toContain(VERSION);
    expect(about).toContain(RULE_SET);
    await rm(out);
  });
});

test.each([
  ["suppressions", "{", "已损坏"],
  [
    "rules",
    '{"version":1,"value":[{"rule":"weight-dominant","profile":null,"severity":null,"options":{"from":"x"}}]}',
    "weight-dominant",
  ],
])("a broken setting %s never breaks a check and is told", async (key, text, told) => {
  const broken = await withKept(`${key}.xlsx`, new Map([[key, text]]));
  const { err } = await printed("--format", "json", broken);
  expect(err).toContain(told);
  const { files } = JSON.parse(await said("--format", "json", broken)) as { files: { tables: Table[] }[] };
  expect(files[0]?.tables[0]?.findings.map(({ rule }) => rule)).toContain("weights-total");
});
