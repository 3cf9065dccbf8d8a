import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** The manifest's sources are plain ES modules, run as the build runs them: xml changed by `change`, problems out. */
function problemsOf(from: string, to: string): string[] {
  const script = `
    import { readFileSync, existsSync } from "node:fs";
    import { problems } from "./scripts/manifest/problems.mjs";
    const [from, to] = ${JSON.stringify([from, to])};
    const xml = readFileSync("manifest.xml", "utf8");
    if (!xml.includes(from)) throw new Error("not in the manifest: " + from);
    const iconSize = (path) => existsSync(path) ? readFileSync(path).readUInt32BE(16) : null;
    console.log(JSON.stringify(problems(xml.replace(from, to), { address: "https://localhost:3000", iconSize })));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  return JSON.parse(out) as string[];
}

test("every variant passes, and the committed manifest is what its source makes", () => {
  const out = execFileSync(process.execPath, ["scripts/manifest/check.mjs"], { cwd: root, encoding: "utf8" });
  expect(out).toBe("manifest: 4 variants in order\n");
});

test.each([
  ["</Hosts>", "", "not well-formed"],
  ['resid="pane.tip"', 'resid="nowhere"', "resid nowhere is not declared"],
  ['<Override Locale="en-US" Value="Jiping"/>', "", "DisplayName has no en-US text"],
  ["pane-16.png", "pane-17.png", "pane-17.png does not exist"],
  ["assets/icons/pane-16.png", "assets/icons/pane-32.png", ""],
  [
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/jiping-32',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/jiping-16',
    "is 16 pixels wide, not 32",
  ],
  ["https://localhost:3000/help.html", "https://elsewhere.example/help.html", "is not under https://localhost:3000"],
  ['Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.1"', "ExcelApi 1.13 is not required"],
  ["<Version>", "<ProviderName>x</ProviderName><Version>", "<Version> stands out of order in OfficeApp"],
  ["<Permissions>ReadWriteDocument</Permissions>", "", "<Permissions> is missing"],
])("%s → %s: %s", (from, to, problem) => {
  const found = problemsOf(from, to);
  if (problem === "") expect(found).toEqual([]);
  else expect(found).toContainEqual(expect.stringContaining(problem));
});
