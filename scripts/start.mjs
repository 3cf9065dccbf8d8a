// npm start: checks a sample in the terminal, then serves the workbench with the add-in in it.
//   --no-open   open no browser
//   --port N    begin to look for a free port here (3000: where the development manifest points)
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildWhenStale } from "../src/workbench/server/build.mjs";
import { certificate } from "../src/workbench/server/certificate.mjs";
import { serve } from "../src/workbench/server/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { "no-open": { type: "boolean", default: false }, port: { type: "string", default: "3000" } },
});

const ADDIN = {
  config: "webpack.config.js",
  inputs: [
    "package-lock.json",
    "assets",
    "docs/rules",
    "docs/user-guide.md",
    "docs/user-guide.zh-CN.md",
    "docs/images/guide",
    ...["commands", "core", "functions", "messages", "taskpane", "word", "workbook"].map((room) => `src/${room}`),
  ],
  output: "dist/taskpane.html",
  stamp: ".cache/addin.stamp",
};
const WORKBENCH = {
  config: "webpack.workbench.js",
  inputs: ["package-lock.json", "src/workbench", "src/workbook", "src/core/grid", "src/core/edits"],
  output: ".cache/workbench/index.html",
  stamp: ".cache/workbench.stamp",
};

/** What the command line says of the sample; nothing where it is not there. */
function checkSample(file) {
  const cli = join(root, "src/cli/jiping.ts");
  if (!file || !existsSync(cli)) return Promise.resolve();
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  console.log(`jiping check samples/${file}\n`);
  const child = spawn(process.execPath, [tsx, cli, "check", `samples/${file}`], { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => child.on("close", () => resolve()));
}

async function build(name, what) {
  const { built, failed } = await buildWhenStale({ ...what, root });
  if (failed !== null) console.log(`${name}: the build failed\n${failed}`);
  else if (built) console.log(`${name}: built`);
  return failed === null;
}

function openBrowser(address) {
  const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (values["no-open"] || headless || process.env.CI) return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const config = JSON.parse(readFileSync(join(root, "workbench.config.json"), "utf8"));
await checkSample(config.samples.files[0]?.file);
console.log("");
if (!(await build("workbench", WORKBENCH))) process.exit(1);
await build("add-in", ADDIN);
const { port } = await serve({ root, ...config }, await certificate(join(root, ".certs")), Number(values.port));
const address = `https://localhost:${port}/workbench/`;
console.log(`\n工作台 · 不是 Excel (workbench, not Excel): ${address}`);
openBrowser(address);
