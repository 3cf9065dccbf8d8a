import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** What no commit holds: what npm, builds and test runs leave. */
const LEFT_OUT = new Set(readFileSync(join(root, ".gitignore"), "utf8").match(/[\w.-]+(?=\/$)/gm));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === ".git" || LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** A name that every part of Microsoft's library speaks of; written so that this file does not. */
const OF_THE_LIBRARY = ["OSF", "OUtil"].join(".");

test("Microsoft's office.js is nowhere in the repository, under whatever name", () => {
  const library = join(root, "node_modules/@microsoft/office-js/dist");
  const speaks = (path: string) => readFileSync(path).includes(OF_THE_LIBRARY);
  expect(["office.js", "excel-web-16.00.js"].map((part) => speaks(join(library, part)))).toEqual([true, true]);
  const all = files(root);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(speaks)).toEqual([]);
});
