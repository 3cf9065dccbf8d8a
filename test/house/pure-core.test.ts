import { Linter } from "eslint";
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

/** What core's own tsconfig says of a file planted into it. */
function diagnose(text: string): string[] {
  const planted = resolve(root, "src/core/grid/planted.ts");
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.core.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === planted ? ts.createSourceFile(name, text, target) : read(name, target);
  const program = ts.createProgram([planted], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
}

describe("core is pure: for its compiler the outside does not exist", () => {
  test("plain code passes", () => {
    expect(diagnose("export const half = (value: number): number => value / 2;")).toEqual([]);
  });
  test.each(["window", "document", "Office", "Excel", "process", "console", "fetch", "localStorage", "setTimeout"])(
    "%s is unknown",
    (name) => {
      expect(diagnose(`export const outside: unknown = ${name};`)).toContainEqual(expect.stringContaining(`'${name}'`));
    },
  );
});

describe("core is pure: what the language itself could still do is linted away", () => {
  // The project's own configuration, as the command prints it, so that this fails when a rule is taken out.
  const { rules } = JSON.parse(
    execFileSync(
      process.execPath,
      [resolve(root, "node_modules/eslint/bin/eslint.js"), "--print-config", "src/core/grid/grid.ts"],
      { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    ),
  ) as { rules: Record<string, Linter.RuleEntry> };
  const own = Object.fromEntries(
    ["no-console", "no-restricted-properties", "no-restricted-syntax"].map((id) => [id, rules[id] ?? "off"]),
  );
  test.each([
    ["Date.now()", "no-restricted-properties"],
    ["Math.random()", "no-restricted-properties"],
    ["new Date()", "no-restricted-syntax"],
    ["(async () => 1)()", "no-restricted-syntax"],
    ["console.log(1)", "no-console"],
  ])("%s is refused", (code, rule) => {
    const messages = new Linter().verify(`export const x = ${code};\n`, { rules: own });
    expect(messages.map((message) => message.ruleId)).toContain(rule);
  });
});
