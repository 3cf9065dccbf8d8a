// Writes docs/rules/README.md from the catalogue; the pages themselves are written by hand. `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { rulesIndex } from "./rules-index.ts";

const FILE = "docs/rules/README.md";
const index = rulesIndex();
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, index);
} else if (readFileSync(FILE, "utf8") !== index) {
  console.error(`${FILE} does not match the catalogue: npm run rules`);
  process.exitCode = 1;
}
