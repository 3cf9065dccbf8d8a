// What the pane loads and when, gzipped. Fails above the budget: 180 KiB before the first paint, 120 KiB for the core
// and the catalogues that follow as a chunk of their own.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KIB = 1024;
const FIRST_PAINT = 180 * KIB;
const CORE = 120 * KIB;
const folder = process.argv[2] ?? "dist";
if (!existsSync(join(folder, "taskpane.html"))) {
  console.error(`${folder} holds no build; run \`npm run build\` first.`);
  process.exit(2);
}

const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const html = readFileSync(join(folder, "taskpane.html"), "utf8");
const initial = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
  .map((match) => match[1])
  .filter((path) => !path.startsWith("https://"));
const first = initial.reduce((sum, file) => sum + size(file), size("taskpane.html"));
const chunks = readdirSync(folder).filter((file) => file.endsWith(".js") && !initial.includes(file));
const core = chunks.filter((file) => file.startsWith("core.")).reduce((sum, file) => sum + size(file), 0);

const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`;
console.log(`before the first paint  ${kib(first)} of ${kib(FIRST_PAINT)} (${initial.join(", ")})`);
console.log(`core and catalogues     ${kib(core)} of ${kib(CORE)}`);
for (const file of chunks.filter((name) => !name.startsWith("core.")).sort())
  console.log(`on demand               ${kib(size(file))} ${file}`);
if (first > FIRST_PAINT || core > CORE || core === 0) {
  console.error("over the budget, or no core chunk was found");
  process.exit(1);
}
