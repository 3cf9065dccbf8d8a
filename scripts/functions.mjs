// `npm run functions`: writes the metadata of the custom functions; with --check only says whether it is up to date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { functionsMetadata } from "../src/functions/metadata.ts";
import { LOCALES } from "../src/messages/index.ts";

const stale = LOCALES.filter((locale) => {
  const file = `assets/functions/${locale}.json`;
  const text = functionsMetadata(locale);
  if (process.argv.includes("--check")) return readFileSync(file, "utf8") !== text;
  mkdirSync("assets/functions", { recursive: true });
  writeFileSync(file, text);
  return false;
});
if (stale.length > 0) console.error(`assets/functions is not what src/functions makes: run \`npm run functions\``);
process.exitCode = stale.length > 0 ? 1 : 0;
