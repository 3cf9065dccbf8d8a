import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** In the development manifest `from` becomes `to`; what the check must then say. */
const CHANGES: readonly (readonly [from: string, to: string, problem: string])[] = [
  ["</Hosts>", "", "not well-formed"],
  ['resid="pane.tip"', 'resid="nowhere"', "resid nowhere is not declared"],
  ['<Override Locale="en-US" Value="Jiping"/>', "", "DisplayName has no en-US text"],
  ["pane-16.png", "pane-17.png", "pane-17.png does not exist"],
  ["assets/icons/pane-16.png", "assets/icons/pane-32.png", "pane-32.png is 32 × 32 pixels, declared as 16"],
  ['size="80" resid="pane.80"', 'size="64" resid="pane.80"', "pane-80.png is 80 × 80 pixels, declared as 64"],
  ['<bt:Image size="80" resid="pane.80"/>', "", "an icon has the sizes 16, 32, not 16, 32, 80"],
  ["jiping-64.png", "jiping-80.png", "jiping-80.png is 80 × 80 pixels, declared as 64"],
  [
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/jiping-32',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/jiping-16',
    "is 16 × 16 pixels, declared as 32",
  ],
  ["https://localhost:3000/help.html", "https://elsewhere.example/help.html", "is not under https://localhost:3000"],
  ['Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.1"', "ExcelApi 1.13 is not required"],
  ["<Version>", "<ProviderName>x</ProviderName><Version>", "<Version> stands out of order in OfficeApp"],
  ["<Permissions>ReadWriteDocument</Permissions>", "", "<Permissions> is missing"],
  ['xsi:type="CustomFunctions"', 'xsi:type="Functions"', "the custom functions have no extension point"],
  ["<Permissions>ReadWriteDocument", "<Permissions>ReadDocument", "<Permissions> is not ReadWriteDocument"],
  ["<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "<DefaultLocale> is not zh-CN"],
  ["<Id>6f0d3b9a-", "<Id>6f0d3b9a", "<Id> is no GUID"],
  [".0</Version>", "</Version>", "<Version> has not four parts"],
  ['<bt:String id="pane.tip"', '<bt:String id="check.tip"', "resource check.tip is declared twice"],
  ['<LearnMoreUrl resid="help.url"/>', "", "resource help.url is never used"],
  ['DefaultValue="打开面板"', 'DefaultValue=""', "pane.label has no text"],
  ['DefaultValue="打开面板"', `DefaultValue="${"长".repeat(126)}"`, "pane.label is longer than 125 characters"],
  ["<Page>", "<Side>", "not well-formed"],
  ["<Namespace resid", "<Names resid", "the custom functions' parts are not Script, Page, Metadata, Namespace"],
  [
    '<Runtime resid="pane.url"',
    '<Runtime resid="help.url"',
    "<Page> of the custom functions is not in the shared runtime",
  ],
  ['<Set Name="SharedRuntime" MinVersion="1.1"/>', "", "SharedRuntime is not required"],
  ['DefaultValue="JIPING"', 'DefaultValue="绩评"', "绩评 is no namespace of functions"],
  ["functions/en-US.json", "functions/de-DE.json", "functions/de-DE.json describes no functions"],
  ["assets/shortcuts.json", "assets/keys.json", "assets/keys.json is no file of keyboard shortcuts"],
  ["<FunctionName>checkSheet<", "<FunctionName>checkAll<", "the command checkAll has no shortcut"],
  ["<ExtendedOverrides", "<Overrides", "no file of keyboard shortcuts is named"],
  ["AllFormFactors>", "SomeFormFactors>", "not well-formed"],
];

/** The manifest's sources are plain ES modules, run as the build runs them; once, for each run loads a whole DOM. */
function problemsOfEach(): string[][] {
  const script = `
    import { readFileSync, existsSync } from "node:fs";
    import { iconSize } from "./scripts/manifest/icon-size.mjs";
    import { problems } from "./scripts/manifest/problems.mjs";
    const xml = readFileSync("manifest.xml", "utf8");
    const functionIds = (path) => existsSync(path) ? JSON.parse(readFileSync(path)).functions.map(({ id }) => id) : null;
    const shortcutsOf = (path) => existsSync(path) ? JSON.parse(readFileSync(path)) : null;
    const expected = { address: "https://localhost:3000", iconSize, functionIds, shortcutsOf };
    const found = ${JSON.stringify(CHANGES)}.map(([from, to]) => {
      if (!xml.includes(from)) throw new Error("not in the manifest: " + from);
      return problems(xml.replace(from, to), expected);
    });
    console.log(JSON.stringify(found));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  return JSON.parse(out) as string[][];
}

test("every variant passes, and the committed manifest is what its source makes", () => {
  const out = execFileSync(process.execPath, ["scripts/manifest/check.mjs"], { cwd: root, encoding: "utf8" });
  expect(out).toBe("manifest: 4 variants in order\n");
});

describe("a manifest with one change", () => {
  let found: string[][] = [];
  beforeAll(() => {
    found = problemsOfEach();
  }, 30_000);

  test.each(CHANGES.map((change, index) => [...change, index] as const))(
    "%s → %s: %s",
    (_from, _to, problem, index) => {
      expect(found[index]).toContainEqual(expect.stringContaining(problem));
    },
  );
});
