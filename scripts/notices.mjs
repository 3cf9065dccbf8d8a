// Writes THIRD-PARTY-NOTICES.md from what ships (production dependencies and theirs) and refuses licences that may not
// ship. `--check` only compares, for `npm run check`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// "BSD" is how old packages name the two-clause text; the notice carries it in full.
const ALLOWED = new Set([
  "BSD",
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "MIT AND Zlib",
  "Zlib",
]);
/** "(MIT OR GPL-3.0-or-later)": the choice is ours, and it is the permissive one. */
const choose = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .find((one) => ALLOWED.has(one)) ?? licence;

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const shipped = Object.entries(packages)
  .filter(([path, entry]) => path !== "" && !entry.dev && !entry.optional && !entry.devOptional)
  .map(([path]) => ({ path, ...JSON.parse(readFileSync(join(path, "package.json"), "utf8")) }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));

const refused = [];
const sections = [];
const seen = new Set();
for (const { path, name, version, license, licenses } of shipped) {
  if (seen.has(`${name}@${version}`)) continue;
  seen.add(`${name}@${version}`);
  const licence = choose(String(license?.type ?? license ?? licenses?.[0]?.type ?? "none stated"));
  if (!ALLOWED.has(licence)) refused.push(`${name}@${version}: ${licence}`);
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim()
    : "(the package carries no licence file)";
  sections.push(`## ${name} ${version}\n\n${licence}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
}
if (refused.length > 0) {
  console.error(`These licences may not ship; take the package out or ask:\n  ${refused.join("\n  ")}`);
  process.exit(1);
}

const target = "THIRD-PARTY-NOTICES.md";
const text = `# Third-party notices

What ships with Jiping and under which licences. Made by \`npm run notices\` from the lock file; do not edit.

Microsoft's office.js is not among it: the add-in loads it from Microsoft's own address (or a copy that you host under
Microsoft's terms). For developing and testing it is installed from npm; it is neither committed nor modified here.

${sections.join("\n")}`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  console.error(`${target} is out of date: run \`npm run notices\``);
  process.exit(1);
}
