import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

const CORE = join(sep, "src", "core", sep);
const EVERY_RULE_NEEDS = ["catalogue", "check", "finding", "fold", "rule"];
/** Tests of all rules at once: what they need, what they say where it is missing, of every drawing, and in their pages. */
const OF_EVERY_RULE = ["catalogue.test.ts", "applicable.test.ts", "drawn-sheets.test.ts"];
/** Properties on random values, left out for their time; `ignore` in stryker.config.json leaves them out of the first run. */
const RANDOM = /(?:injected|invariants|properties)\.test\.ts$/u;

/**
 * The tests that answer for a source file, and no others: every rule's test runs the whole catalogue, so that every test
 * covers every rule. A rule answers to the test of its own name and to those that name or import it, a fact to the tests
 * of all rules that reach it as well, a repair to the tests of the repairs as well, and what every rule needs (the runner, the
 * catalogue) to the whole room.
 * @param {string} source absolute path below src/core/<room>
 * @returns {string[]} absolute paths of test files
 */
export function ownTests(source) {
  const room = roomOf(source);
  const folder = join(source.split(CORE)[0], "test", "core", room);
  const tests = testsIn(folder);
  const ids = filesReaching(source).map((file) => basename(file, ".ts"));
  const own = ids.map((id) => join(folder, `${id}.test.ts`)).filter((test) => tests.includes(test));
  if (room !== "rules" || EVERY_RULE_NEEDS.includes(ids[0])) return tests;
  const naming = tests.filter((test) => readFileSync(test, "utf8").match(`["/]${ids[0]}"`));
  const repairs = basename(dirname(source)) === "fixes" ? testsIn(join(folder, "fixes")) : [];
  return [...new Set([...own, ...repairs, ...naming, ...OF_EVERY_RULE.map((name) => join(folder, name))])];
}

function testsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && !RANDOM.test(name))
    .map((name) => join(folder, name));
}

/** "rules" or "score". */
export function roomOf(source) {
  return source.split(CORE)[1].split(sep)[0];
}

/** The file and all of its room that import its values, directly or through others. */
export function filesReaching(source) {
  const room = join(source.split(CORE)[0], CORE, roomOf(source));
  const files = readdirSync(room, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name));
  const found = new Set([source]);
  for (const one of found) {
    for (const file of files) if (importsOf(file).includes(one)) found.add(file);
  }
  return [...found];
}

const known = new Map();

function importsOf(file) {
  if (!known.has(file)) {
    const named = readFileSync(file, "utf8").matchAll(/^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)"/gm);
    known.set(
      file,
      [...named].map(([, path]) => `${resolve(dirname(file), path)}.ts`),
    );
  }
  return known.get(file);
}
