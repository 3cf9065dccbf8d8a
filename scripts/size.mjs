// What the pane loads and when, gzipped, by webpack's own account of which files come together. Fails above the budget:
// 180 KiB for the page, the pane's frame and the port, without which there is no pane, and 120 KiB for the core and the
// larger catalogue, which load beside them. A file that both need counts once, with the core. Nothing that is loaded
// before the first result is left out.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KIB = 1024;
const FRAME = 180 * KIB;
const CORE = 120 * KIB;
const folder = process.argv[2] ?? "dist";
const groupsFile = process.argv[3] ?? ".cache/chunk-groups.json";
if (!existsSync(join(folder, "taskpane.html")) || !existsSync(groupsFile)) {
  console.error(`${folder} holds no build; run \`npm run build\` first.`);
  process.exit(2);
}

const groups = JSON.parse(readFileSync(groupsFile, "utf8"));
const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const without = (files, others) => files.filter((file) => !others.includes(file));
const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`;

const html = readFileSync(join(folder, "taskpane.html"), "utf8");
const linked = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
  .map((match) => match[1])
  .filter((path) => existsSync(join(folder, path)));
const page = ["taskpane.html", ...linked];
const catalogue = ["words-zh-CN", "words-en-US"].map((name) => groups[name]).sort((a, b) => sum(b) - sum(a))[0];
const core = without([...new Set([...groups.core, ...catalogue])], page);
const frame = without([...new Set([...groups.app, ...groups.excel])], [...page, ...core]);
const later = readdirSync(folder).filter(
  (file) => file.endsWith(".js") && ![...page, ...frame, ...core].includes(file),
);

const first = sum(page) + sum(frame);
console.log(
  `before the first paint  ${kib(first)} of ${kib(FRAME)} (page ${kib(sum(page))}, frame and port ${kib(sum(frame))})`,
);
console.log(`core and catalogue      ${kib(sum(core))} of ${kib(CORE)} (catalogue ${kib(sum(catalogue))})`);
for (const file of later.sort((a, b) => size(b) - size(a)))
  console.log(`on demand               ${kib(size(file))} ${file}`);
if (first > FRAME || sum(core) > CORE) {
  console.error("over the budget");
  process.exit(1);
}
