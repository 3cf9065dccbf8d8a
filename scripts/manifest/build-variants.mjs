// `npm run variants`: builds every variant that is delivered, as the README says, and holds each against its manifest
// and the size budget. Nothing is kept: the builds stand under .cache.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildProblems } from "./build-problems.mjs";
import { VARIANTS } from "./variants.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const run = (script, ...args) => spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
let failed = false;
for (const variant of Object.keys(VARIANTS).filter((name) => name !== "development")) {
  const output = join(".cache/variants", variant);
  const env = ["--env", `variant=${variant}`, "--env", `output=${output}`];
  const built = run("node_modules/webpack-cli/bin/cli.js", "--mode", "production", ...env);
  const size = built.status === 0 ? run("scripts/size.mjs", output) : null;
  const lines = [
    ...(built.status === 0 ? buildProblems(variant, output, version) : [`the build failed\n${built.stdout}`]),
    ...(size && size.status !== 0 ? [`over the budget\n${size.stdout}`] : []),
  ];
  failed ||= lines.length > 0;
  console.log(lines.length === 0 ? `${variant}: in order` : lines.map((line) => `${variant}: ${line}`).join("\n"));
}
process.exit(failed ? 1 : 0);
