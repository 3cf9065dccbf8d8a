import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** What the command prints, as a person's shell would show it; it exits with 1 where the sheet has errors. */
function jiping(...args: string[]): string {
  const cli = [join(root, "node_modules/tsx/dist/cli.mjs"), "src/cli/jiping.ts", ...args];
  try {
    return execFileSync(process.execPath, cli, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}

const golden = (name: string): string => readFileSync(join(__dirname, "golden", name), "utf8");

interface Table {
  readonly totalScore: { readonly value: number };
  readonly recorded: { readonly total: number; readonly weight: number };
  readonly findings: readonly { rule: string; primary: string; explanation: string | null; found: unknown }[];
  readonly closing: readonly { parts: readonly { value: number }[]; total: number; closes: boolean }[];
  readonly indicators: readonly { level1: string; level3: string | null; weight: number; score: number | null }[];
}

/** The published report of 2019 as a score table and on the 10号 form: the figures that a person reads in both. */
describe.each([
  ["nanchang-score-table", "E"],
  ["nanchang-self-evaluation", "H"],
])("%s", (name, scoreColumn) => {
  const file = `samples/${name}.xlsx`;
  const { files } = JSON.parse(jiping("check", "--format", "json", file)) as { files: { tables: Table[] }[] };
  const table = files[0]?.tables[0];
  if (!table) throw new Error("no table was recognised");
  const of = (rule: string) => table.findings.filter((finding) => finding.rule === rule);

  test("the weights make 110, and the finding shows how", () => {
    expect(table.recorded.weight).toBe(110);
    expect(of("weights-total").map(({ explanation }) => explanation)).toEqual(["10 + 10 + 50 + 30 + 10 = 110"]);
  });

  test("nine blank scores are named, each at its own cell", () => {
    const cells = of("score-missing").map(({ primary }) => primary);
    expect(cells).toHaveLength(9);
    expect(new Set(cells).size).toBe(9);
    expect(cells.every((cell) => cell.startsWith(scoreColumn))).toBe(true);
    expect(table.indicators.filter(({ score }) => score === null)).toHaveLength(9);
  });

  test("58.4 is recorded under a printed 94.5", () => {
    expect([table.totalScore.value, table.recorded.total]).toEqual([94.5, 58.4]);
    expect(of("score-total")).toHaveLength(1);
  });

  test("the one closing is 58.4 + 27 + 9.1 = 94.5", () => {
    const closing = table.closing.map(({ parts, total, closes }) => ({
      parts: parts.map(({ value }) => value),
      total,
      closes,
    }));
    expect(closing).toEqual([{ parts: [58.4, 27, 9.1], total: 94.5, closes: true }]);
  });

  test("the report is the one that was read and found right", () => {
    const report = jiping("report", file, "--format", "markdown");
    expect(report).toContain("220万元");
    expect(report).toContain("201万元");
    expect(report.match(/（得分未填）/gu)?.length).toBeGreaterThanOrEqual(9);
    for (const { level1, level3 } of table.indicators) expect(report).toContain((level3 ?? level1).slice(0, 12));
    expect(report).toBe(golden(`${name}.report.md`));
  });

  test("the check in words is the one that was read and found right", () => {
    expect(jiping("check", file)).toBe(golden(`${name}.check.txt`));
  });
});
