// `npm run manifest:check`: holds every variant against problems.mjs, and the committed manifest against its source.
import { existsSync, readFileSync } from "node:fs";
import { iconSize } from "./icon-size.mjs";
import { manifest } from "./manifest.mjs";
import { problems } from "./problems.mjs";
import { SHORTCUTS_FILE, shortcuts } from "./shortcuts.mjs";
import { VARIANTS } from "./variants.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The functions that a metadata file describes; null where there is no such file. */
function functionIds(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).functions.map(({ id }) => id) : null;
}

/** What a file of shortcuts holds; null where there is no such file. */
function shortcutsOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

const lines = Object.entries(VARIANTS).flatMap(([variant, { address }]) =>
  problems(manifest(variant, version), { address, iconSize, functionIds, shortcutsOf }).map(
    (problem) => `${variant}: ${problem}`,
  ),
);
if (readFileSync("manifest.xml", "utf8") !== manifest("development", version)) {
  lines.push("manifest.xml is not what scripts/manifest makes: run `npm run manifest`");
}
if (readFileSync(SHORTCUTS_FILE, "utf8") !== shortcuts()) {
  lines.push(`${SHORTCUTS_FILE} is not what scripts/manifest makes: run \`npm run manifest\``);
}
console.log(lines.length === 0 ? `manifest: ${Object.keys(VARIANTS).length} variants in order` : lines.join("\n"));
process.exit(lines.length === 0 ? 0 : 1);
