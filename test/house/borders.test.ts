import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** Every border of depcruise.cjs with an import that crosses it: file, what it imports, the rule that must bite. */
const crossings: readonly { rule: string; from: string; to: string }[] = [
  { rule: "core-imports-core-only", from: "src/core/score/planted.ts", to: "src/messages/target.ts" },
  { rule: "core-imports-core-only", from: "src/core/review/planted.ts", to: "fflate" },
  { rule: "core-no-node", from: "src/core/review/planted-node.ts", to: "node:fs" },
  { rule: "grid-knows-no-evaluation", from: "src/core/grid/planted.ts", to: "src/core/evaluation/target.ts" },
  { rule: "evaluation-reads-no-grid", from: "src/core/evaluation/planted.ts", to: "src/core/grid/grid.ts" },
  { rule: "measure-knows-values-only", from: "src/core/measure/planted.ts", to: "src/core/score/target.ts" },
  { rule: "recognise-computes-no-score", from: "src/core/recognise/planted.ts", to: "src/core/score/target.ts" },
  { rule: "score-reads-the-table-only", from: "src/core/score/planted-grid.ts", to: "src/core/grid/grid.ts" },
  {
    rule: "rules-do-not-call-each-other",
    from: "src/core/rules/weights-total.ts",
    to: "src/core/rules/score-total.ts",
  },
  { rule: "fixes-judge-nothing", from: "src/core/rules/fixes/planted.ts", to: "src/core/rules/score-total.ts" },
  { rule: "narrate-tells-what-is-there", from: "src/core/narrate/planted.ts", to: "src/core/recognise/target.ts" },
  { rule: "settings-know-no-place", from: "src/core/settings/planted.ts", to: "src/workbook/planted-port.ts" },
  { rule: "reconcile-reads-tables-not-grids", from: "src/core/reconcile/planted.ts", to: "src/core/grid/grid.ts" },
  { rule: "word-knows-reports-only", from: "src/word/planted.ts", to: "src/core/evaluation/target.ts" },
  { rule: "edits-are-data", from: "src/core/edits/planted.ts", to: "src/core/evaluation/target.ts" },
  { rule: "workbook-judges-nothing", from: "src/workbook/planted.ts", to: "src/core/rules/finding.ts" },
  { rule: "functions-know-no-sheet", from: "src/functions/planted.ts", to: "src/core/review/target.ts" },
  { rule: "functions-are-for-cells", from: "src/cli/planted-functions.ts", to: "src/functions/target.ts" },
  { rule: "messages-are-wording", from: "src/messages/planted.ts", to: "src/core/score/target.ts" },
  { rule: "nothing-in-core-or-cli-knows-excel", from: "src/cli/planted.ts", to: "src/workbook/excel/target.ts" },
  { rule: "pane-not-excel", from: "src/taskpane/planted.ts", to: "src/workbook/excel/target.ts" },
  { rule: "workbench-apart", from: "src/workbench/planted.ts", to: "src/core/rules/finding.ts" },
  { rule: "nothing-imports-workbench", from: "src/taskpane/planted-bench.ts", to: "src/workbench/target.ts" },
  { rule: "shipped-code-no-dev-dependency", from: "src/cli/planted-dev.ts", to: "exceljs" },
];

/** dependency-cruiser's findings as `rule: from`. */
function cruise(directory: string): string[] {
  const cli = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  let json: string;
  try {
    json = execFileSync(process.execPath, [cli, "--config", "depcruise.cjs", "--output-type", "json", "src"], {
      cwd: directory,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    json = (error as { stdout: string }).stdout; // it exits with the number of violations
  }
  const result = JSON.parse(json) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return result.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
}

/** A house of planted files under the project's own configuration. */
function plant(files: readonly { from: string; to: string }[]): string {
  const directory = mkdtempSync(join(tmpdir(), "borders-"));
  for (const name of ["depcruise.cjs", "tsconfig.json", "package.json"])
    cpSync(join(root, name), join(directory, name));
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const { to } of files) if (to.startsWith("src/")) write(to, "export const target = 1;\n");
  for (const { from, to } of files) {
    const specifier = to.startsWith("src/")
      ? `${"../".repeat(from.split("/").length - 1)}${to.replace(/\.ts$/, "")}`
      : to;
    write(from, `import * as target from "${specifier}";\nexport const planted = target;\n`);
  }
  return directory;
}

describe("the borders of the house", () => {
  let found: string[];
  let directory: string;
  beforeAll(() => {
    directory = plant(crossings);
    found = cruise(directory);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test.each(crossings)("$rule bites on $from → $to", ({ rule, from }) => {
    expect(found).toContain(`${rule}: ${from}`);
  });

  test("a circle is found", () => {
    const circle = plant([
      { from: "src/core/grid/a.ts", to: "src/core/grid/b.ts" },
      { from: "src/core/grid/b.ts", to: "src/core/grid/a.ts" },
    ]);
    expect(cruise(circle)).toContain("no-circular: src/core/grid/a.ts");
    rmSync(circle, { recursive: true, force: true });
  });

  test("every border of the configuration is planted here", async () => {
    const { forbidden } = (await import(join(root, "depcruise.cjs"))) as { forbidden: { name: string }[] };
    const planted = new Set([...crossings.map((crossing) => crossing.rule), "no-circular"]);
    expect(forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });

  test("the house itself keeps them", () => {
    expect(cruise(root)).toEqual([]);
  });
});
