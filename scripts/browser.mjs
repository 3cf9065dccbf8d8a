// Which Chromium the browser tests and the screenshots use: one that is installed, else the one that comes with the
// npm package @sparticuz/chromium, so that Node alone is enough. Nothing is downloaded.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The environment a browser test runs in: CHROMIUM_PATH, and LD_LIBRARY_PATH where the packaged browser needs the
 * libraries that come with it. An explicit CHROMIUM_PATH wins.
 */
export async function browserEnvironment() {
  if (process.env.CHROMIUM_PATH) return {};
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ? { CHROMIUM_PATH: installed } : packaged();
}

/** @sparticuz/chromium unpacks its NSS libraries only where it believes itself on AWS; here that is done by hand. */
async function packaged() {
  const require = createRequire(import.meta.url);
  const bin = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin");
  const { default: chromium } = await import("@sparticuz/chromium");
  const executable = await chromium.executablePath();
  const libraries = join(tmpdir(), "jiping-chromium-libraries");
  if (!existsSync(join(libraries, "lib"))) {
    await rm(libraries, { recursive: true, force: true });
    await mkdir(libraries, { recursive: true });
    const tar = join(libraries, "al2023.tar");
    await writeFile(tar, brotliDecompressSync(await readFile(join(bin, "al2023.tar.br"))));
    execFileSync("tar", ["-xf", tar, "-C", libraries]);
  }
  return { CHROMIUM_PATH: executable, LD_LIBRARY_PATH: join(libraries, "lib") };
}
