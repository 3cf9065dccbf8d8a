// Runs a webpack build only when something it reads has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * @param {{ config: string, inputs: string[], output: string, stamp: string, root: string }} build `inputs` are files or
 *   folders; `output` is a file that is there after a build
 * @returns {Promise<{ built: boolean, failed: string | null }>}
 */
export async function buildWhenStale({ config, inputs, output, stamp, root }) {
  const now = fingerprint([config, ...inputs].map((path) => join(root, path)));
  const stampFile = join(root, stamp);
  const known = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (known === now && existsSync(join(root, output))) return { built: false, failed: null };
  const failed = await webpack(config, root);
  if (failed === null) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, now);
  }
  return { built: true, failed };
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths.filter((each) => existsSync(each))) visit(path, hash);
  return hash.digest("hex");
}

function visit(path, hash) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) visit(join(path, name), hash);
    return;
  }
  hash.update(path).update(readFileSync(path));
}

function webpack(config, root) {
  const cli = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const child = spawn(process.execPath, [cli, "--config", config, "--mode", "production"], { cwd: root });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  child.stderr.on("data", (chunk) => (text += chunk));
  return new Promise((resolve) => child.on("close", (code) => resolve(code === 0 ? null : text)));
}
