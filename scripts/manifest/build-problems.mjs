// What is wrong with a built variant: its page, and whether it holds every file that its manifest names.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { iconSize } from "./icon-size.mjs";
import { manifest } from "./manifest.mjs";
import { problems } from "./problems.mjs";
import { VARIANTS } from "./variants.mjs";

/**
 * @param {string} variant
 * @param {string} folder where it was built
 * @param {string} version the project's
 * @returns {string[]} one line a problem, empty where all is well
 */
export function buildProblems(variant, folder, version) {
  const { address, officeJs } = VARIANTS[variant];
  const found = [];
  const xml = manifest(variant, version);
  const below = (path) => join(folder, path);
  const json = (path) => (existsSync(below(path)) ? JSON.parse(readFileSync(below(path), "utf8")) : null);
  const functionIds = (path) => json(path)?.functions.map(({ id }) => id) ?? null;
  found.push(...problems(xml, { address, iconSize: (path) => iconSize(below(path)), functionIds, shortcutsOf: json }));
  const named = [...xml.matchAll(new RegExp(`"${address}/([^"]+)"`, "g"))].map((match) => match[1]);
  for (const path of new Set(named)) if (!existsSync(below(path))) found.push(`the build has no ${path}`);

  const html = existsSync(below("taskpane.html")) ? readFileSync(below("taskpane.html"), "utf8") : "";
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
  if (!scripts.includes(officeJs)) found.push(`the page does not load ${officeJs}`);
  for (const src of scripts.filter((one) => one !== officeJs)) {
    if (!existsSync(below(src))) found.push(`the page loads ${src}, which is not in the build`);
  }
  const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  const origins = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map((match) => match[0]);
  const allowed = officeJs.startsWith("https://") ? [new URL(officeJs).origin] : [];
  if (origins.join() !== allowed.join()) {
    found.push(`the policy allows ${origins.join(", ") || "no other site"}, not ${allowed.join(", ") || "none"}`);
  }
  return found;
}
