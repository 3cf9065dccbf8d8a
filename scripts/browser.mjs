// Which Chromium the browser tests and the pictures use: one that is installed, else the one that comes with the npm
// package @sparticuz/chromium, so that a bare Linux with Node alone is enough. Nothing is downloaded.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packagedChromium } from "./packaged-chromium.mjs";

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

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Under a locale without UTF-8, as on a bare machine, files with Chinese names are neither saved nor found.
const LOCALE = { LC_ALL: "C.UTF-8" };

/** Playwright's options for starting it. CHROMIUM_PATH names another. */
export async function launchOptions() {
  const installed = process.env.CHROMIUM_PATH || INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGUMENTS, env: { ...process.env, ...LOCALE } };
  const { args, env, ...options } = await packagedChromium(fileURLToPath(new URL("..", import.meta.url)));
  return { ...options, args: [...ARGUMENTS, ...args], env: { ...env, ...LOCALE } };
}
